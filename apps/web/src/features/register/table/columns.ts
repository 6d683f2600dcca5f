/** In the order of the committee's own table. */
export const columns = ['date', 'portfolio', 'title', 'asked', 'done', 'stands', 'next'] as const;
export type Column = (typeof columns)[number];

/** What was asked is the way into each recommendation: it always stays. */
export const choosable = columns.filter((column) => column !== 'asked');

/** The columns that the address names; one that names none shows them all. */
export const shownColumns = (named: string | undefined): readonly Column[] => {
  const chosen = new Set((named ?? '').split(','));
  return named === undefined ? columns : columns.filter((column) => column === 'asked' || chosen.has(column));
};

/** For the address: nothing where all are shown. */
export const nameColumns = (chosen: readonly string[]): string =>
  choosable.every((column) => chosen.includes(column)) ? '' : ['asked', ...chosen].join(',');
