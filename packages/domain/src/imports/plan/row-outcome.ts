/** What an import does with a row that it matched. */
export const rowOutcomes = ['add', 'change', 'conflict', 'unchanged'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** The same of every row of a paper: some are no record, and are left out. */
export const importOutcomes = [...rowOutcomes, 'left_out'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];
