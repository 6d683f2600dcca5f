import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { parseProseDate } from '@holdfast/domain/dates/prose/prose-date';
import { valueKey } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import type { PaperLanguages } from '@holdfast/words/languages';
import { monitoringReport } from '@holdfast/domain/reports/monitoring-report';
import { asSentence } from '@holdfast/words/stored';
import { standingWords } from '@holdfast/domain/reports/paper-standing';
import { trackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { type ReportColumn, usualSettings } from '@holdfast/domain/settings/setting-values';
import fc from 'fast-check';
import { oddRegisters } from '../testing/odd-rows.ts';
import { bothDifferences, differences, incomingOf, planBack, readBack } from '../testing/read-back.ts';
import { anyRow, reportedOf } from '../testing/tracker-rows.ts';
import { exportFormats } from '@holdfast/domain/reports/export-format';
import type { ExportOutcome } from './exported-file.ts';
import { writeMonitoringReport } from './write-monitoring-report.ts';
import { writeRegister } from './write-register.ts';
import { writeTrackingSheet } from './write-tracking-sheet.ts';

const head = {
  councilName: 'Aldersea Borough Council',
  standing: standingWords({
    knownOn: isoDate('2012-10-16'),
    printedOn: isoDate('2012-12-01'),
    published: null,
    recordedLater: 2,
    unknownIn: ['4b', '12/1'],
  }),
  committee: 'Scrutiny Committee',
};
/** In CSV a last column says what the paper says of itself, and is never taken in. */
const about = (format: ExportFormat): null[] => (format === 'csv' ? [null] : []);
const meeting = isoDate('2012-10-16');
const reported = (rows: readonly TrackerValues[]) =>
  rows.map((values, index) =>
    reportedOf(values, index, index % 2 === 0 ? [{ on: isoDate('2012-10-01'), field: 'progress' }] : []),
  );

const inLanguages = (rows: readonly TrackerValues[], format: ExportFormat, languages: PaperLanguages) =>
  writeMonitoringReport(
    monitoringReport(reported(rows), meeting, isoDate('2012-09-13'), usualSettings.report_columns, languages),
    format,
    head,
  );

const sheetIn = (rows: readonly TrackerValues[], format: ExportFormat, languages: PaperLanguages) =>
  writeTrackingSheet(trackingSheet(reported(rows), meeting, 'the Scrutiny Committee', languages), format, head);

const writers: Readonly<Record<string, (rows: readonly TrackerValues[], format: ExportFormat) => ExportOutcome>> = {
  'monitoring report': (rows, format) =>
    writeMonitoringReport(monitoringReport(reported(rows), meeting, isoDate('2012-09-13')), format, head),
  'monitoring report in Welsh': (rows, format) => inLanguages(rows, format, 'cy'),
  'monitoring report in both languages': (rows, format) => inLanguages(rows, format, 'both'),
  'tracking sheet': (rows, format) => sheetIn(rows, format, 'en'),
  'tracking sheet in Welsh': (rows, format) => sheetIn(rows, format, 'cy'),
  'tracking sheet in both languages': (rows, format) => sheetIn(rows, format, 'both'),
  register: (rows, format) => writeRegister(rows, format, { ...head, languages: 'en' }),
  'register with what is due': (rows, format) =>
    writeRegister(
      rows,
      format,
      { ...head, languages: 'en' },
      rows.map(() => [asSentence('It was due by 31 March.')]),
    ),
  'register in Welsh': (rows, format) => writeRegister(rows, format, { ...head, languages: 'cy' }),
  'register in both languages': (rows, format) => writeRegister(rows, format, { ...head, languages: 'both' }),
};

const cases = Object.entries(writers).flatMap(([name, write]) =>
  // The words are what tries a format, and those of one paper are the same in every language.
  exportFormats.map((format) => ({ name, format, write, runs: /Welsh|both/u.test(name) ? 3 : 12 })),
);

const row: TrackerValues = {
  reference: '4',
  part: 'b',
  committee: 'Scrutiny Committee',
  source_kind: 'inquiry',
  source_date: '2012-07-12',
  source_title: 'Street lighting',
  portfolio: 'Highways',
  recommendation: 'That lamps be counted:\n(i) by ward\n(ii) by age',
  response: 'Agreed in part.\nThe “north” first.',
  response_decision: 'partially_accepted',
  response_date: '2012-09-03',
  action: '=SUM(A1:A9) is the count\n• ward by ward',
  lead: ['Head of Highways', 'Ann Lee, Team Manager'],
  timescale: parseProseDate('within six months'),
  due: parseProseDate('Autumn 2012'),
  cost: '-£300',
  outcome_measure: 'Fewer calls about dark streets',
  progress: '+9 wards counted; “the rest” by May',
  status: 'Ongoing',
  core_status: 'at_risk',
  rag: 'Green',
  note: '@clerk: seen',
};

describe.each(cases)('a $name as $format', ({ write, format, runs }) => {
  it('comes back unchanged, row by row', async () => {
    const rows = [
      row,
      {
        ...row,
        reference: '5',
        part: '',
        response: null,
        response_decision: null,
        response_date: null,
      },
      {
        ...row,
        reference: '6',
        part: '',
        portfolio: null,
        progress: null,
        action: null,
        note: null,
        lead: [],
        due: null,
      },
    ];
    expect(differences(await planBack(write(rows, format), rows))).toEqual([]);
  });

  it('comes back unchanged where a single short row stands alone', async () => {
    const alone: TrackerValues = {
      committee: 'Scrutiny Committee',
      source_date: '2012-07-12',
      source_title: 'Highways: a review',
      portfolio: 'Highways',
      reference: '',
      part: '',
      recommendation: 'The lamps 😀',
      status: 'Ongoing',
      core_status: 'on_track',
    };
    expect(differences(await planBack(write([alone], format), [alone]))).toEqual([]);
  });

  it.each(Object.entries(oddRegisters))('comes back unchanged with %s', async (_, rows) => {
    const file = write(rows, format);
    expect(await bothDifferences(file, rows)).toEqual([]);
  });

  it('comes back unchanged whatever the words are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 5 }), async (rows) => {
        const file = write(rows, format);
        expect(await bothDifferences(file, rows)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

it.each(exportFormats)('brings every field of a register back as %s', async (format) => {
  const [read = {}] = incomingOf(await readBack(writeRegister([row], format, { ...head, languages: 'en' })));
  const wordsOf = (values: TrackerValues) => trackerFields.map((field) => [field, valueKey(values[field])]);
  expect(wordsOf(read)).toEqual(wordsOf(row));
});

it.each(exportFormats)('accounts for every cell of its own report as %s', async (format) => {
  const report = await readBack(writeMonitoringReport(monitoringReport(reported([row]), meeting, null), format, head));
  expect(report.documents.map(({ columns }) => columns.map(({ field }) => field))).toEqual([
    ['source_date', 'portfolio', 'source_title', 'recommendation', 'progress', 'status', 'rag', ...about(format)],
  ]);
  expect(report.cells.noted).toBe(0);
  const left = report.leftOut.filter(({ where }) => where.column !== undefined && where.column > 1);
  expect(left.map(({ why }) => why.code)).toEqual(about(format).map(() => 'imports.left_worked_out'));
});

describe.each(exportFormats)('a monitoring report in the columns of a council as %s', (format) => {
  const usual = usualSettings.report_columns;
  const renamed: readonly ReportColumn[] = [
    { column: 'date', heading: 'When' },
    { column: 'portfolio', heading: 'Recommendation' },
    { column: 'title', heading: 'Status' },
    { column: 'actionProposed', heading: '=What we asked for' },
    { column: 'actionTaken', heading: 'Notes  and\nmore' },
    { column: 'progressStatus', heading: 'Date' },
  ];
  const sets: Readonly<Record<string, readonly ReportColumn[]>> = {
    'renamed, also to words that mean something else': renamed,
    'in another order': usual.toReversed(),
    'dropped, but for the words': usual.filter(({ column }) => column === 'actionProposed'),
    'dropped, the words among them': renamed.filter(({ column }) => column !== 'actionProposed'),
    'dropped, renamed and in another order': renamed.toReversed().slice(0, 4),
    'with one for who has not answered': [{ column: 'unanswered', heading: 'Notes' }, ...usual],
    'with a heading of the ratings': [...usual.slice(2, 5), { column: 'progressStatus', heading: 'RAG' }],
  };
  const rated = (rows: readonly TrackerValues[]) =>
    reported(rows).map((one, index) =>
      index % 2 === 0
        ? {
            ...one,
            ruledRag: 'Red',
            ragDifference: 'The officer says Green; by the rule it is Red.',
            unanswered: [
              'Ada Brook was asked for a response on 3 September 2012 and has not answered (9 working days).',
            ],
          }
        : one,
    );
  const write = (rows: readonly TrackerValues[], columns: readonly ReportColumn[]) =>
    writeMonitoringReport(monitoringReport(rated(rows), meeting, isoDate('2012-09-13'), columns), format, head);

  it.each(Object.entries(sets))('comes back unchanged with columns %s', async (_, columns) => {
    const ways = { reportColumns: [[{ column: 'title', heading: 'Newer' }], columns] } as const;
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 5 }), async (rows) => {
        const file = write(rows, columns);
        expect(await bothDifferences(file, rows, ways)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('reads its usual headings in any order, some of them dropped, without knowing the council', async () => {
    const columns = usual.toReversed().filter(({ column }) => column !== 'portfolio');
    const rows = [row, { ...row, reference: '5', recommendation: 'That the lamps be lit', rag: null }];
    expect(differences(await planBack(write(rows, columns), rows))).toEqual([]);
  });

  it('shows the rating by rule beside the council’s columns, names nobody as silent, and takes neither in', async () => {
    const preview = await readBack(write([row], renamed), { reportColumns: [renamed] });
    expect(preview.documents[0]?.columns.filter(({ header }) => header !== 'About this paper').slice(-2)).toEqual([
      { header: 'RAG', field: 'rag', guess: null },
      { header: 'RAG by rule', field: null, guess: null },
    ]);
    expect(preview.cells.noted).toBe(0);
    expect(preview.leftOut.map(({ text }) => text).join()).toMatch(/by the rule it is Red/u);
    expect(JSON.stringify(preview)).not.toContain('Ada Brook');
  });
});
