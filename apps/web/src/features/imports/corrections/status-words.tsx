import type { Upload } from '@holdfast/contracts/imports/shapes';
import { isColourCode } from '@holdfast/domain/imports/paper/colour-code';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { previewQuery } from '../../../api/imports/preview-query.ts';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Select } from '../../../ui/inputs/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { CorrectedBy } from './corrected-by.tsx';
import { withStatus } from './corrections.ts';
import { type StatusWord, statusWordsOf } from './status-words-of.ts';
import type { Correct } from './use-correct.ts';

/** The paper's words for where things stand, and the fixed status that each was taken to mean. */
export function StatusWords({
  upload,
  correct: { correct, busy },
}: {
  readonly upload: Upload;
  readonly correct: Correct;
}) {
  const { t } = useWords('imports');
  const { t: common } = useWords();
  const preview = useQuery({ ...previewQuery(upload.uploadId, upload.revision), throwOnError: true });
  const [changes, setChanges] = useState<ReadonlyMap<string, string>>(new Map());
  const choices = storedStatuses.map((status) => ({ value: status, label: common(`status.${status}`) }));
  if (preview.data === undefined)
    return (
      <p className="loading" role="status">
        {common('loading')}
      </p>
    );
  const words = statusWordsOf(preview.data);
  if (words.length === 0)
    return (
      <EmptyState title={t('words.none')}>
        <p className="govuk-body">{t('words.noneWhat')}</p>
      </EmptyState>
    );
  const save = (): void => {
    void correct(
      [...changes].reduce((before, [word, coreStatus]) => withStatus(before, { word, coreStatus }), upload.corrections),
    );
  };
  return (
    <>
      <p className="govuk-body">{t('words.what')}</p>
      <Table
        caption={t('view.words')}
        columns={[
          { key: 'word', header: t('words.word') },
          { key: 'rows', header: t('words.rows'), numeric: true },
          { key: 'means', header: t('words.means') },
        ]}
        rows={words.map(({ word, core, rows, example }, at) => ({
          key: word,
          cells: [
            <WordOrColour key="word" word={word} example={example} />,
            rows,
            <>
              <Select
                name={`status-${at}`}
                label={t('words.meaningOf', { word })}
                labelHidden
                choices={choices}
                value={changes.get(word) ?? core}
                onChange={(event) => setChanges(new Map(changes).set(word, event.target.value))}
              />
              <CorrectedBy
                upload={upload}
                list="statuses"
                at={upload.corrections.statuses.findIndex((item) => item.word.toLowerCase() === word.toLowerCase())}
              />
            </>,
          ],
        }))}
      />
      <Button busy={busy || changes.size === 0} onClick={save}>
        {t('words.save')}
      </Button>
    </>
  );
}

/** A word of the paper, or a colour of its cells as it is seen there, with a row that has it. */
function WordOrColour({ word, example }: Pick<StatusWord, 'word' | 'example'>) {
  const { t } = useWords('importQuestions');
  if (!isColourCode(word)) return word;
  return (
    <>
      <span className="swatch" style={{ backgroundColor: word }} aria-hidden="true" /> {t('names.colour', { word })}
      <span className="quiet block">{example}</span>
    </>
  );
}
