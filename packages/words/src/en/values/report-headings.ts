/** What the columns of the monitoring report are called, unless a council calls them otherwise. */
export const reportColumns = {
  date: 'Date',
  portfolio: 'Portfolio',
  title: 'Title',
  actionProposed: 'Action proposed',
  actionTaken: 'Action taken',
  progressStatus: 'Progress status',
  unanswered: 'Not answered',
} as const;

/** The usual headings of the papers for a committee. */
export const reportHeadings = {
  ...reportColumns,
  deadlines: 'Due and who owes it',
  standing: 'About this paper',
  rag: 'RAG',
  ruledRag: 'RAG by rule',
  item: 'Item',
  dateOfMeeting: 'Date of meeting',
  recommendation: 'Recommendation',
  status: 'Status',
  notes: 'Notes',
  reference: 'Reference',
  dateOfResponse: 'Date of response',
  recommendationsAndResponses: 'Recommendations and responses',
} as const;
