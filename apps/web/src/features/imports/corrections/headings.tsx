import type { Upload } from '@holdfast/contracts/imports/shapes';
import { useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Radios } from '../../../ui/inputs/radios.tsx';
import { CorrectedBy } from './corrected-by.tsx';
import { withHeadings } from './corrections.ts';
import type { Correct } from './use-correct.ts';

/** "" is as it was read; "none" is no headings at all; else the rows' numbers, with a comma between. */
const wordOf = (rows: readonly number[] | undefined): string =>
  rows === undefined ? '' : rows.length === 0 ? 'none' : rows.join(',');
const rowsOf = (word: string): readonly number[] | null =>
  word === '' ? null : word === 'none' ? [] : word.split(',').map(Number);

interface HeadingsProps {
  readonly upload: Upload;
  readonly correct: Correct;
}

/** The first rows of each table as they stand in the paper, to point at the one that holds the headings. */
export function Headings({ upload, correct: { correct, busy } }: HeadingsProps) {
  const { t } = useWords('imports');
  const [changes, setChanges] = useState<ReadonlyMap<number, string>>(new Map());
  const { tables, corrections } = upload;
  if (tables.length === 0)
    return (
      <EmptyState title={t('headings.none')}>
        <p className="govuk-body">{t('headings.noneWhat')}</p>
      </EmptyState>
    );
  const save = (): void => {
    const next = [...changes].reduce((before, [table, word]) => withHeadings(before, table, rowsOf(word)), corrections);
    void correct(next);
  };
  return (
    <>
      <p className="govuk-body">{t(upload.state === 'refused' ? 'headings.refused' : 'headings.what')}</p>
      {tables.map(({ table, sheet, rowCount, rows }) => {
        const at = corrections.headings.findIndex((item) => item.table === table);
        const kept = wordOf(corrections.headings[at]?.rows);
        return (
          <div key={table}>
            <Radios
              name={`headings-${table}`}
              label={t('headings.question', { number: table })}
              hint={[
                sheet ?? '',
                t('headings.rows', { count: rowCount }),
                rowCount > rows.length ? t('headings.first', { count: rows.length }) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
              chosen={changes.get(table) ?? kept}
              onChange={(event) => setChanges(new Map(changes).set(table, event.target.value))}
              choices={[
                { value: '', label: t('headings.asRead') },
                ...rows.map(({ row, cells }) => ({
                  value: String(row),
                  label: t('headings.row', { row, words: cells.filter(Boolean).join(' | ') || t('headings.blank') }),
                })),
                ...(kept.includes(',') ? [{ value: kept, label: t('headings.rowsChosen', { rows: kept }) }] : []),
                { value: 'none', label: t('headings.noHeadings'), hint: t('headings.noHeadingsWhat') },
              ]}
            />
            {at >= 0 && (
              <p className="govuk-body">
                <CorrectedBy upload={upload} list="headings" at={at} />
              </p>
            )}
          </div>
        );
      })}
      <Button busy={busy || changes.size === 0} onClick={save}>
        {t('headings.save')}
      </Button>
    </>
  );
}
