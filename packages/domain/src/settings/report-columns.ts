/** The columns that a report can have. */
export const reportColumnKeys = [
  'date',
  'portfolio',
  'title',
  'actionProposed',
  'actionTaken',
  'progressStatus',
  'unanswered',
] as const;
export type ReportColumnKey = (typeof reportColumnKeys)[number];
