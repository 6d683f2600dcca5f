import type { reportColumns as englishColumns, reportHeadings as english } from '../../en/values/report-headings.ts';

const reportColumns = {
  date: 'Dyddiad',
  portfolio: 'Portffolio',
  title: 'Teitl',
  actionProposed: 'Cam a argymhellwyd',
  actionTaken: 'Cam a gymerwyd',
  progressStatus: 'Statws y cynnydd',
  unanswered: 'Heb ei ateb',
} as const satisfies Record<keyof typeof englishColumns, string>;

export const reportHeadings = {
  ...reportColumns,
  deadlines: 'I ddod a gan bwy',
  standing: 'Am y papur hwn',
  rag: 'CAG',
  ruledRag: 'CAG yn ôl rheol',
  item: 'Eitem',
  dateOfMeeting: 'Dyddiad y cyfarfod',
  recommendation: 'Argymhelliad',
  status: 'Statws',
  notes: 'Nodiadau',
  reference: 'Cyfeirnod',
  dateOfResponse: 'Dyddiad yr ymateb',
  recommendationsAndResponses: 'Argymhellion ac ymatebion',
} as const satisfies Record<keyof typeof english, string>;
