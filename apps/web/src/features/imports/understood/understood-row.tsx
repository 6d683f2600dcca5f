import type { ImportCorrections, ImportRow, Upload } from '@holdfast/contracts/imports/shapes';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { useState } from 'react';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { placeWords } from '../../../ui/place.ts';
import { valueAt } from '../corrections/corrections.ts';
import { UnderstoodField } from './understood-field.tsx';

interface UnderstoodRowProps {
  readonly row: ImportRow;
  readonly upload: Upload;
  readonly busy: boolean;
  readonly correct: (corrections: ImportCorrections) => Promise<boolean>;
  readonly onDrop: (row: ImportRow) => Promise<void>;
}

const rank = (field: string): number => {
  const at = trackerFields.findIndex((name) => name === field);
  return at === -1 ? trackerFields.length : at;
};

/** One row as it was read: on the left what stands in the paper, on the right what was understood. */
export function UnderstoodRow({ row, upload, busy, correct, onDrop }: UnderstoodRowProps) {
  const { t } = useWords('imports');
  const { t: paper } = useWords('paper');
  const [whole, setWhole] = useState(false);
  const names = Object.keys(row.fields).toSorted((a, b) => rank(a) - rank(b));
  const place = { document: row.document, row: row.row };
  // A value that somebody changed is no guess any more, but it stays in sight beside what the paper says.
  const telling = names.filter(
    (name) =>
      name === 'recommendation' || row.fields[name]?.guess !== null || valueAt(upload.corrections, place, name) >= 0,
  );
  const shown = whole ? names : telling;
  const guessed = names.filter((name) => row.fields[name]?.guess !== null).length;
  return (
    <li className="read-row">
      <div className="read-row__head">
        <h2 className="govuk-heading-s">
          {t('row.title', { number: row.rowNumber + 1 })} <span className="quiet">{placeWords(paper, row.place)}</span>
        </h2>
        <span className="read-row__count">{t('row.guesses', { count: guessed })}</span>
      </div>
      <table className="read-row__table" role="table">
        <caption className="govuk-visually-hidden">{t('row.caption', { number: row.rowNumber + 1 })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('row.field')}
            </th>
            <th scope="col" role="columnheader">
              {t('row.paper')}
            </th>
            <th scope="col" role="columnheader">
              {t('row.readAs')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((name) => {
            const field = row.fields[name];
            return field === undefined ? null : (
              <UnderstoodField
                key={name}
                name={name}
                field={field}
                row={row}
                upload={upload}
                busy={busy}
                correct={correct}
              />
            );
          })}
        </tbody>
      </table>
      <div className="read-row__foot">
        {names.length > telling.length && (
          <Button look="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? t('row.less') : t('row.more', { count: names.length })}
            <span className="govuk-visually-hidden"> {t('row.title', { number: row.rowNumber + 1 })}</span>
          </Button>
        )}
        <Button look="link" busy={busy} onClick={() => void onDrop(row)}>
          {t('row.drop')}
          <span className="govuk-visually-hidden"> {t('row.title', { number: row.rowNumber + 1 })}</span>
        </Button>
      </div>
    </li>
  );
}
