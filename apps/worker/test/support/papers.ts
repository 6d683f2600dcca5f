/** Papers written for these tests: no council keeps them. */
export const trackerCsv = [
  'Date,Portfolio,Title,Action proposed,Action taken,Progress status',
  '12/07/2012,Housing,Repairs backlog,That the backlog of repairs be reported each quarter.,First report drafted.,On track',
  ',,Empty homes,That a list of empty homes be published.,,Not started',
  '16/08/2012,Transport,Bus shelters,That every shelter be lit.,All shelters are lit.,Complete',
].join('\n');

export const proseText = 'Dear all,\n\nThere is nothing to report this month.\n\nKind regards';

/** As many rows as asked for, each with words of its own. */
export const longCsv = (rows: number): string =>
  [
    'Reference,Recommendation,Response,Status',
    ...Array.from(
      { length: rows },
      (_, index) => `R${index + 1},That matter ${index + 1} be looked into.,Agreed,On track`,
    ),
  ].join('\n');
