import { isIsoDate } from '../../dates/iso-date.ts';
import { sourceKinds } from '../../recommendations/source-kind.ts';
import { assumedDay, type PaperFact, rowFacts } from '../paper/corrections.ts';
import {
  type DocumentKind,
  recommendationKinds,
  type UnderstoodDocument,
  type UnderstoodField,
  type UnderstoodRow,
} from '../paper/preview.ts';

const comeIn: ReadonlySet<DocumentKind> = new Set(recommendationKinds);

interface RowFact extends PaperFact {
  readonly field: (typeof rowFacts)[number];
}

function withFact(row: UnderstoodRow, { field, value }: RowFact): UnderstoodRow {
  const { fields } = row;
  // What the paper says of a row stands, also where it is only that nothing is known.
  if (fields[field] !== undefined) return row;
  const told = (said: string): UnderstoodField => ({ value: said, raw: '', guess: 'asked_once', from: row.where });
  if (field === 'source_kind')
    return sourceKinds.some((kind) => kind === value)
      ? { ...row, fields: { ...fields, source_kind: told(value) } }
      : row;
  const met = fields.source_date?.value;
  const assumed = field === 'received_on' && value === assumedDay;
  const day = assumed ? met : value;
  if (typeof day !== 'string' || !isIsoDate(day)) return row;
  if (field === 'source_date') return { ...row, fields: { ...fields, source_date: told(day) } };
  return {
    ...row,
    fields: { ...fields, received_on: told(day), received_basis: told(assumed ? 'assumed' : 'stated') },
  };
}

/**
 * Fills in what somebody said once for a whole paper, where a row does not say it itself: where the recommendations came
 * from, on which day, and when they were received. A day of receipt that is only taken to be the day of the meeting is
 * marked as assumed, and stays so. What nobody has said stays unknown.
 */
export const withFacts = (
  documents: readonly UnderstoodDocument[],
  facts: readonly PaperFact[],
): readonly UnderstoodDocument[] => {
  // The day of the meeting comes before the day of receipt, which may be taken to be that day.
  const inOrder = rowFacts.flatMap((field) =>
    facts.flatMap((fact): RowFact[] => (fact.field === field ? [{ field, value: fact.value }] : [])),
  );
  if (inOrder.length === 0) return documents;
  return documents.map((document) =>
    comeIn.has(document.kind)
      ? { ...document, rows: document.rows.map((row) => inOrder.reduce(withFact, row)) }
      : document,
  );
};
