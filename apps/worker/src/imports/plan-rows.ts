import type { NewImportRow } from '@holdfast/database/imports/reading';
import { plannedChanges } from '@holdfast/database/imports/planned-changes';
import { planImport } from '@holdfast/domain/imports/plan/plan-import';
import type { RegisterRow } from '@holdfast/domain/imports/plan/plan-match';
import { isBlank } from '@holdfast/domain/recommendations/fields/tracker-values';
import { valuesOf } from '@holdfast/domain/imports/plan/plan-values';
import type { DocumentKind, UnderstoodDocument, UnderstoodRow } from '@holdfast/domain/imports/paper/preview';

/** Kinds of paper whose rows are recommendations. The rows of the others are shown, and stay out of the register. */
const recommendationKinds: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'recommendation_tracker',
  'formal_response',
  'call_in_follow_up',
  'improvement_plan',
]);

interface Found {
  readonly document: number;
  readonly documentRow: number;
  readonly row: UnderstoodRow;
  readonly takenIn: boolean;
}

const findRows = (documents: readonly UnderstoodDocument[]): Found[] =>
  documents.flatMap(({ kind, rows }, document) =>
    rows.map((row, documentRow) => ({
      document,
      documentRow,
      row,
      takenIn: recommendationKinds.has(kind) && row.dropped !== true,
    })),
  );

/**
 * Every row of a paper with what confirming would do to it. Rows that the clerk dropped, rows of papers that hold no
 * recommendations, and new rows without a recommendation's words are left out, and listed so.
 */
export const planRows = (
  documents: readonly UnderstoodDocument[],
  register: readonly RegisterRow[],
): NewImportRow[] => {
  const found = findRows(documents);
  const incoming = found.filter(({ takenIn }) => takenIn);
  const { rows: planned } = planImport(
    incoming.map(({ row }) => valuesOf(row)),
    register,
  );
  const plans = new Map(incoming.map((item, index) => [item, planned[index]]));
  return found.map((item): NewImportRow => {
    const { document, documentRow, row } = item;
    const plan = plans.get(item);
    const base = { document, documentRow, place: row.where, fields: row.fields };
    if (plan === undefined || (plan.outcome === 'add' && isBlank(row.fields.recommendation?.value))) {
      return { ...base, outcome: 'left_out', changes: [], recommendationId: null };
    }
    return { ...base, outcome: plan.outcome, changes: plannedChanges(plan), recommendationId: plan.id };
  });
};
