import type { Upload } from '@holdfast/contracts/imports/shapes';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useFieldWords } from '../../../ui/field-words.ts';
import { Select } from '../../../ui/inputs/select.tsx';
import { Table } from '../../../ui/table.tsx';
import { CorrectedBy } from './corrected-by.tsx';
import { withColumn } from './corrections.ts';
import type { Correct } from './use-correct.ts';

/** What each column of the paper was taken to mean. Choices are laid over the paper together, with one button. */
export function Columns({
  upload,
  correct: { correct, busy },
}: {
  readonly upload: Upload;
  readonly correct: Correct;
}) {
  const { t } = useWords('imports');
  const { t: paper } = useWords('paper');
  const fieldWords = useFieldWords();
  const [changes, setChanges] = useState<ReadonlyMap<string, string>>(new Map());
  const choices = [
    { value: '', label: t('columns.note') },
    ...trackerFields
      .filter((field) => field !== 'core_status')
      .map((field) => ({ value: field, label: fieldWords(field) })),
  ];
  const save = (): void => {
    const corrections = [...changes].reduce((before, [key, field]) => {
      const [document = 0, column = 0] = key.split(' ').map(Number);
      return withColumn(before, { document, column, field: field === '' ? null : field });
    }, upload.corrections);
    void correct(corrections);
  };
  return (
    <>
      <p className="govuk-body">{t('columns.what')}</p>
      {upload.documents.map((document, number) => (
        <section key={`${document.title} ${number}`} aria-label={document.title}>
          <h2 className="govuk-heading-s">
            {document.title || t('columns.untitled', { number: number + 1 })}{' '}
            <span className="quiet">
              {paper(`kind.${document.kind}`)} · {t('columns.rows', { count: document.rowCount })}
            </span>
          </h2>
          <Table
            caption={document.title}
            columns={[
              { key: 'header', header: t('columns.header') },
              { key: 'field', header: t('columns.means') },
            ]}
            rows={document.columns.map((column, at) => {
              const key = `${number} ${at}`;
              return {
                key,
                cells: [
                  column.header === '' ? <span className="quiet">{t('columns.noHeader')}</span> : column.header,
                  <>
                    <Select
                      name={`column-${number}-${at}`}
                      label={t('columns.meaningOf', { header: column.header || String(at + 1) })}
                      labelHidden
                      choices={withOwn(choices, column.field, fieldWords)}
                      value={changes.get(key) ?? column.field ?? ''}
                      onChange={(event) => setChanges(new Map(changes).set(key, event.target.value))}
                    />
                    <CorrectedBy
                      upload={upload}
                      list="columns"
                      at={upload.corrections.columns.findIndex(
                        (item) => item.document === number && item.column === at,
                      )}
                    />
                    {column.guess !== null && <span className="guess">{paper(`guess.${column.guess}`)}</span>}
                  </>,
                ],
              };
            })}
          />
        </section>
      ))}
      <Button busy={busy || changes.size === 0} onClick={save}>
        {t('columns.save')}
      </Button>
    </>
  );
}

interface FieldChoice {
  readonly value: string;
  readonly label: string;
}

/** A column of another kind of paper keeps its own meaning among the choices. */
const withOwn = (
  choices: readonly FieldChoice[],
  field: string | null,
  words: (field: string) => string,
): readonly FieldChoice[] =>
  field === null || choices.some((choice) => choice.value === field)
    ? choices
    : [...choices, { value: field, label: words(field) }];
