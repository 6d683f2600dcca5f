import { areaChanges, type FieldChange, plannedChanges } from './planned-changes.ts';
import type { Where } from '../paper/paper.ts';
import { areaLeaders, areaValues } from '../areas/plan-areas.ts';
import { planImport } from '../plan/plan-import.ts';
import type { ImportOutcome } from '../plan/row-outcome.ts';
import type { RegisterRow } from '../plan/plan-field.ts';
import { isBlank } from '../../recommendations/fields/tracker-values.ts';
import { addWordsLater, type PaperFact } from '../paper/corrections.ts';
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
  /** Of an area of a plan: the place, among all rows from 0, of the row that it begins with. null otherwise. */
  readonly area: number | null;
  /** Something of it was guessed, or corrected: it is among the rows to look at first. */
  readonly guessed: boolean;
}

const isToLookAt = ({ fields, corrected }: UnderstoodRow): boolean =>
  corrected === true || Object.values(fields).some(({ guess }) => guess !== null);

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

/** By one of them somebody knows which recommendation a row is that does not say what was recommended. */
const identifying = ['source_title', 'reference', 'action'] as const;

const isKnownByOther = ({ fields }: UnderstoodRow): boolean =>
  identifying.some((field) => fields[field] !== undefined && !isBlank(fields[field].value));

/**
 * Every row of a paper with what confirming would do to it. Rows that the clerk dropped and rows of papers that hold no
 * recommendations are left out, and listed so. New rows without a recommendation's words are too, unless somebody said
 * that the words will be added (`without_words` among the facts) and the row has a title, a reference or an action.
 */
export const planRows = (
  documents: readonly UnderstoodDocument[],
  register: readonly RegisterRow[],
  facts: readonly PaperFact[] = [],
): RowToKeep[] => {
  const wordsLater = facts.some(({ field, value }) => field === 'without_words' && value === addWordsLater);
  const saysWhat = (row: UnderstoodRow): boolean =>
    !isBlank(row.fields.recommendation?.value) || (wordsLater && isKnownByOther(row));
  const found = findRows(documents);
  const leaders = areaLeaders(
    found.map(({ document, row, takenIn }) => ({
      document,
      ofPlan: takenIn && documents[document]?.kind === 'improvement_plan',
      fields: row.fields,
    })),
  );
  const members = Map.groupBy(found.keys(), (at) => leaders[at] ?? null);
  const units = [...found.entries()].filter(
    ([at, { takenIn }]) => takenIn && (leaders[at] === null || leaders[at] === at),
  );
  const { rows: planned } = planImport(
    units.map(([at, { row }]) =>
      leaders[at] === null
        ? valuesOf(row)
        : areaValues((members.get(at) ?? []).flatMap((member) => found[member]?.row.fields ?? [])),
    ),
    register,
  );
  const plans = new Map(units.map(([at], index) => [at, planned[index]]));
  return found.map(({ document, documentRow, row }, at): RowToKeep => {
    const area = leaders[at] ?? null;
    const plan = plans.get(area ?? at);
    const base = { document, documentRow, place: row.where, fields: row.fields, area, guessed: isToLookAt(row) };
    if (plan === undefined || (plan.outcome === 'add' && !saysWhat(row)))
      return { ...base, outcome: 'left_out', changes: [], recommendationId: null };
    if (area !== null && area !== at) return { ...base, outcome: 'joined', changes: [], recommendationId: plan.id };
    const changes = area === null ? plannedChanges(plan) : areaChanges(plan);
    return { ...base, outcome: plan.outcome, changes, recommendationId: plan.id };
  });
};
