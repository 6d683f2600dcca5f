/** What an import does with a row that it matched. */
export const rowOutcomes = ['add', 'change', 'conflict', 'unchanged'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/**
 * The same of every row of a paper: some are no record, and are left out; some are one more activity under the area of a
 * plan that a row above begins, and are taken in with it.
 */
export const importOutcomes = [...rowOutcomes, 'left_out', 'joined'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];
