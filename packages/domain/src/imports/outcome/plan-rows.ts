import { type FieldChange, plannedChanges } from './planned-changes.ts';
import type { Where } from '../paper/paper.ts';
import { planImport } from '../plan/plan-import.ts';
import type { ImportOutcome } from '../plan/row-outcome.ts';
import type { RegisterRow } from '../plan/plan-match.ts';
import { isBlank } from '../../recommendations/fields/tracker-values.ts';
import { valuesOf } from '../plan/plan-values.ts';
import {
  type DocumentKind,
  recommendationKinds,
  type UnderstoodDocument,
  type UnderstoodFields,
  type UnderstoodRow,
} from '../paper/preview.ts';

/** A row of a paper, with what confirming would do to the register. */
export interface RowToKeep {
  /** Which document of the paper, from 0. */
  readonly document: number;
  /** Which row of that document, from 0. */
  readonly documentRow: number;
  readonly place: Where;
  readonly fields: UnderstoodFields;
  readonly outcome: ImportOutcome;
  readonly changes: readonly FieldChange[];
  readonly recommendationId: string | null;
}

/** The rows of other kinds of paper are shown, and stay out of the register. */
const ofRecommendations: ReadonlySet<DocumentKind> = new Set(recommendationKinds);

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
      takenIn: ofRecommendations.has(kind) && row.dropped !== true,
    })),
  );

/**
 * Every row of a paper with what confirming would do to it. Rows that the clerk dropped, rows of papers that hold no
 * recommendations, and new rows without a recommendation's words are left out, and listed so.
 */
export const planRows = (documents: readonly UnderstoodDocument[], register: readonly RegisterRow[]): RowToKeep[] => {
  const found = findRows(documents);
  const incoming = found.filter(({ takenIn }) => takenIn);
  const { rows: planned } = planImport(
    incoming.map(({ row }) => valuesOf(row)),
    register,
  );
  const plans = new Map(incoming.map((item, index) => [item, planned[index]]));
  return found.map((item): RowToKeep => {
    const { document, documentRow, row } = item;
    const plan = plans.get(item);
    const base = { document, documentRow, place: row.where, fields: row.fields };
    if (plan === undefined || (plan.outcome === 'add' && isBlank(row.fields.recommendation?.value))) {
      return { ...base, outcome: 'left_out', changes: [], recommendationId: null };
    }
    return { ...base, outcome: plan.outcome, changes: plannedChanges(plan), recommendationId: plan.id };
  });
};
