import type { ImportCorrections, ImportRow, Upload } from '@holdfast/contracts/imports/shapes';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../../app/language/use-words.ts';
import { Button } from '../../../ui/button.tsx';
import { useFieldWords } from '../../../ui/field-words.ts';
import { placeWords } from '../../../ui/place.ts';
import { CorrectedBy } from '../corrections/corrected-by.tsx';
import { valueAt, withoutValue, withValue } from '../corrections/corrections.ts';
import { isChosen } from './typed-value.ts';
import { EditValue } from './edit-value.tsx';
import { useValueWords } from '../use-value-words.ts';

interface UnderstoodFieldProps {
  readonly name: string;
  readonly field: ImportRow['fields'][string];
  readonly row: ImportRow;
  readonly upload: Upload;
  readonly busy: boolean;
  readonly correct: (corrections: ImportCorrections) => Promise<boolean>;
}

/** One field of one row, its guess marked by a word beside its source cell, and a way to change it. */
export function UnderstoodField({ name, field, row, upload, busy, correct }: UnderstoodFieldProps) {
  const { t } = useWords('imports');
  const { t: paper } = useWords('paper');
  const fieldWords = useFieldWords();
  const valueWords = useValueWords();
  const [editing, setEditing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    // The box goes away: the focus returns to the button that brought it.
    flushSync(() => setEditing(false));
    change.current?.focus();
  };
  const label = fieldWords(name);
  const value = valueWords(name, field.value);
  const place = { document: row.document, row: row.row };
  const correctedAt = valueAt(upload.corrections, place, name);
  const corrected = correctedAt >= 0;
  const save = async (words: string | null): Promise<void> => {
    if (await correct(withValue(upload.corrections, { ...place, field: name, value: words }))) close();
  };
  return (
    <tr role="row" className={field.guess === null ? undefined : 'read-row__guessed'}>
      <th scope="row" role="rowheader">
        {label}
      </th>
      <td role="cell">
        <span className="stacked__label" aria-hidden="true">
          {t('row.paper')}
        </span>
        <span className="preserved">
          {field.raw === '' ? <span className="quiet">{t('row.blank')}</span> : field.raw}
        </span>{' '}
        <span className="quiet read-row__place">{placeWords(paper, field.from)}</span>
      </td>
      <td role="cell">
        <span className="stacked__label" aria-hidden="true">
          {t('row.readAs')}
        </span>
        {editing ? (
          <EditValue
            id={`value-${row.document}-${row.row}-${name}`}
            label={isChosen(name) ? label : t('row.newValue', { field: label })}
            name={name}
            value={field.value}
            busy={busy}
            onSave={save}
            onCancel={close}
          />
        ) : (
          <>
            <span className="preserved">
              {value === '' ? <span className="quiet">{t('row.nothing')}</span> : value}
            </span>{' '}
            <CorrectedBy upload={upload} list="values" at={correctedAt} />
            {!corrected && field.guess !== null && <span className="guess">{paper(`guess.${field.guess}`)}</span>}
            <span className="read-row__change">
              <Button look="link" ref={change} onClick={() => setEditing(true)}>
                {t('row.change')}
                <span className="govuk-visually-hidden">
                  {' '}
                  {t('row.of', { field: label, number: row.rowNumber + 1 })}
                </span>
              </Button>
              {corrected && (
                <Button
                  look="link"
                  busy={busy}
                  onClick={() => void correct(withoutValue(upload.corrections, place, name))}
                >
                  {t('row.restore')}
                  <span className="govuk-visually-hidden">
                    {' '}
                    {t('row.of', { field: label, number: row.rowNumber + 1 })}
                  </span>
                </Button>
              )}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
