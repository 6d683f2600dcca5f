import type { UnderstoodField, UnderstoodRow } from '../paper/preview.ts';
import { fieldsToldTogether, trackerFields } from '../../recommendations/fields/fields.ts';
import { isBlank, type TrackerValues } from '../../recommendations/fields/tracker-values.ts';

/** What a row of a paper says. */
export interface PaperValues extends TrackerValues {
  /** A cell of its own, or the clerk, states what was decided; else it is at most what the reply's words imply. */
  readonly statesDecision?: boolean;
}

const cellOf = (field: UnderstoodField | undefined): string =>
  field === undefined ? '' : JSON.stringify(Object.entries(field.from).toSorted(([a], [b]) => a.localeCompare(b)));

const statesDecision = ({ fields }: UnderstoodRow): boolean => {
  const { response_decision: decision } = fields;
  if (decision === undefined || isBlank(decision.value)) return false;
  // Words of which a decision may be made: it then comes from their cell.
  return decision.guess === null || fieldsToldTogether.every((name) => cellOf(fields[name]) !== cellOf(decision));
};

/** The values of a row that was understood from a paper, without its blanks. */
export const valuesOf = (row: UnderstoodRow): PaperValues => {
  const values: TrackerValues & { statesDecision?: boolean } = statesDecision(row) ? { statesDecision: true } : {};
  for (const field of trackerFields) {
    const understood = row.fields[field];
    if (understood !== undefined && !isBlank(understood.value)) values[field] = understood.value;
  }
  return values;
};
