import type { ImportRow } from '@holdfast/contracts/imports/shapes';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../app/language/use-words.ts';
import { paths } from '../../../app/paths.ts';
import { useFieldWords } from '../../../ui/field-words.ts';
import { placeWords } from '../../../ui/place.ts';
import { Table } from '../../../ui/table.tsx';
import { Tag, type Tone } from '../../../ui/marks/tag.tsx';
import { useValueWords } from '../use-value-words.ts';

const tones: Record<ImportRow['changes'][number]['decision'], Tone> = {
  set: 'blue',
  change: 'blue',
  kept: 'grey',
  conflict: 'amber',
};

/** One row of the paper against the register: field by field before, after, and what is done. */
export function ChangeRow({ row }: { readonly row: ImportRow }) {
  const { t } = useWords('imports');
  const { t: paper } = useWords('paper');
  const fieldWords = useFieldWords();
  const valueWords = useValueWords();
  const words = valueWords('recommendation', row.fields['recommendation']?.value);
  const isNew = row.outcome === 'add';
  return (
    <li className="read-row">
      <div className="read-row__head">
        <p className="change-row__words">{words === '' ? t('row.title', { number: row.rowNumber + 1 }) : words}</p>
        <span className="quiet">{placeWords(paper, row.place)}</span>
      </div>
      {!isNew && row.changes.length > 0 && (
        <Table
          caption={t('changes.caption', { number: row.rowNumber + 1 })}
          columns={[
            { key: 'field', header: t('row.field') },
            { key: 'before', header: t('changes.before') },
            { key: 'after', header: t('changes.after') },
            { key: 'decision', header: t('changes.decision') },
          ]}
          rows={row.changes.map((change) => ({
            key: change.field,
            cells: [
              fieldWords(change.field),
              <span className="preserved">{valueWords(change.field, change.before) || t('row.blank')}</span>,
              <span className="preserved">{valueWords(change.field, change.after) || t('row.blank')}</span>,
              <Tag tone={tones[change.decision]}>{t(`decision.${change.decision}`)}</Tag>,
            ],
          }))}
        />
      )}
      {isNew && <p className="govuk-body-s quiet">{newFacts(row, valueWords)}</p>}
      {row.recommendationId !== null && (
        <Link className="govuk-link" to={paths.recommendation} params={{ recommendationId: row.recommendationId }}>
          {t('changes.open')}
        </Link>
      )}
    </li>
  );
}

const told = ['source_date', 'portfolio', 'source_title', 'lead', 'due', 'status'];

const newFacts = (row: ImportRow, words: (field: string, value: unknown) => string): string =>
  told
    .map((name) => words(name, row.fields[name]?.value))
    .filter(Boolean)
    .join(' · ');
