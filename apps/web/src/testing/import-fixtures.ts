import type { ImportRow, Upload, UploadRow } from '@holdfast/contracts/imports/shapes';
import { idOf } from './fixtures.ts';
import { said } from './said.ts';

export const uploadRow = (change: Partial<UploadRow> = {}): UploadRow => ({
  uploadId: idOf(200),
  fileName: 'monitoring-july.docx',
  bytes: 18_233,
  sha256: 'a'.repeat(64),
  state: 'understood',
  problem: null,
  rowsFound: 3,
  rowsDone: 3,
  summary: { add: 2, change: 1, unchanged: 0, conflict: 0, leftOut: 0 },
  uploadedBy: { membershipId: idOf(12), name: 'Ines Officer' },
  uploadedAt: '2012-07-20T09:10:00.000Z',
  confirmedBy: null,
  confirmedAt: null,
  undoneBy: null,
  undoneAt: null,
  revision: 4,
  ...change,
});

export const upload = (change: Partial<Upload> = {}): Upload => ({
  ...uploadRow(),
  committeeId: null,
  corrections: { headings: [], columns: [], values: [], dropped: [], statuses: [], names: [], facts: [] },
  documents: [
    {
      kind: 'recommendation_tracker',
      title: 'Scrutiny monitoring, 11 October 2012',
      columns: [
        { header: 'Date', field: 'source_date', guess: null },
        { header: 'Cabinet portfolio', field: 'portfolio', guess: 'header_synonym' },
        { header: 'What we asked for', field: 'recommendation', guess: 'header_synonym' },
        { header: 'Where we are', field: 'status', guess: 'header_synonym' },
        { header: 'Remarks', field: null, guess: null },
      ],
      rowCount: 3,
    },
  ],
  correctedBy: { headings: [], columns: [], values: [], dropped: [], statuses: [], names: [], facts: [] },
  lookedAt: [],
  undo: null,
  names: [],
  tables: [
    {
      table: 1,
      sheet: null,
      rowCount: 5,
      rows: [
        { row: 1, cells: ['Kept by the clerk', '', '', '', ''] },
        { row: 2, cells: ['Date', 'Cabinet portfolio', 'What we asked for', 'Where we are', 'Remarks'] },
      ],
    },
  ],
  cells: { total: 18, placed: 15, noted: 2, leftOut: 1 },
  leftOut: [{ where: { paragraph: 1 }, text: 'DRAFT', why: said('Page furniture') }],
  anomalies: [
    {
      code: 'impossible_date',
      where: { table: 1, row: 3, column: 1 },
      message: said('31 June 2012 is not a day in the calendar.'),
    },
  ],
  ...change,
});

export const importRow = (change: Partial<ImportRow> = {}): ImportRow => ({
  rowNumber: 0,
  document: 0,
  row: 0,
  place: { table: 1, row: 2 },
  fields: {
    source_date: { value: '2012-07-12', raw: '12:07:12', guess: 'parsed_date', from: { table: 1, row: 2, column: 1 } },
    portfolio: {
      value: 'Housing and Neighbourhoods',
      raw: '',
      guess: 'carried_down',
      from: { table: 1, row: 2, column: 2 },
    },
    recommendation: {
      value: 'That the letting standard is published before the end of the year.',
      raw: 'That the letting standard is published before the end of the year.',
      guess: null,
      from: { table: 1, row: 2, column: 3 },
    },
    lead: {
      value: ['Head of Housing', 'Tenant Panel'],
      raw: 'Head of Housing / Tenant Panel',
      guess: 'split_cell',
      from: { table: 1, row: 2, column: 4 },
    },
    status: { value: 'In hand', raw: 'In hand', guess: null, from: { table: 1, row: 2, column: 5 } },
    core_status: { value: 'on_track', raw: 'In hand', guess: 'mapped_status', from: { table: 1, row: 2, column: 5 } },
  },
  outcome: 'add',
  changes: [],
  recommendationId: null,
  ...change,
});
