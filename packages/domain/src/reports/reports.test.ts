import fc from 'fast-check';
import { isoDate } from '../dates/iso-date.ts';
import { parseDate } from '../dates/prose/parse-date.ts';
import { parseProseDate } from '../dates/prose/prose-date.ts';
import { planImport } from '../imports/plan/plan-import.ts';
import type { TrackerValues } from '../recommendations/fields/tracker-values.ts';
import { coreStatuses } from '../recommendations/status/core-status.ts';
import { readStatusWords } from '../recommendations/status/status-words.ts';
import { paperStatus } from './paper-languages.ts';
import { usualSettings } from '../settings/setting-values.ts';
import { monitoringReport } from './monitoring-report.ts';
import { printed } from './reported-recommendation.ts';
import type { ReportedRecommendation } from './reported-recommendation.ts';
import { trackingSheet } from './tracking-sheet.ts';

const [meeting, previous] = [isoDate('2012-08-16'), isoDate('2012-07-12')];
const values: TrackerValues = {
  source_date: '2012-07-12',
  portfolio: 'Highways',
  source_title: 'Street lighting',
  recommendation: 'That lamps be counted',
  response: 'Agreed.',
  progress: 'Half of them are counted.',
  status: 'Ongoing',
};
const one = (more: Partial<ReportedRecommendation> = {}): ReportedRecommendation => ({
  id: '1',
  values,
  status: 'on_track',
  changes: [],
  ...more,
});

it('prints the columns that a committee knows', () => {
  expect(usualSettings.report_columns.map(({ heading }) => heading)).toEqual([
    'Date',
    'Portfolio',
    'Title',
    'Action proposed',
    'Action taken',
    'Progress status',
  ]);
  expect(monitoringReport([one()], meeting, previous).rows).toEqual([
    {
      id: '1',
      cells: {
        date: '12 July 2012',
        portfolio: 'Highways',
        title: 'Street lighting',
        actionProposed: 'That lamps be counted',
        actionTaken: 'Agreed.\nHalf of them are counted.',
        progressStatus: 'Ongoing',
        unanswered: '',
      },
      isNew: false,
      changed: [],
      rag: '',
      ruledRag: '',
      deadlines: '',
    },
  ]);
});

it('marks the cells that changed after the last meeting, and the whole of a new row', () => {
  const updated = one({
    changes: [
      { on: isoDate('2012-07-13'), field: 'progress' },
      { on: previous, field: 'status' },
    ],
  });
  const made = one({ id: '2', changes: [{ on: isoDate('2012-08-01'), field: 'added' }] });
  const later = one({ id: '3', changes: [{ on: isoDate('2012-08-17'), field: 'status' }] });
  const report = monitoringReport([updated, made, later], meeting, previous);
  expect(report.rows.map(({ isNew, changed }) => [isNew, changed.length])).toEqual([
    [false, 1],
    [true, 6],
    [false, 0],
  ]);
  expect(report.rows[0]?.changed).toEqual(['actionTaken']);
  expect(report.counts).toEqual({ all: 3, new: 1, changed: 1 });
});

it('tells of what is finished once more, and then no longer', () => {
  const finished = one({ status: 'verified_complete', changes: [{ on: isoDate('2012-07-20'), field: 'core_status' }] });
  expect(monitoringReport([finished], meeting, previous).rows).toHaveLength(1);
  expect(monitoringReport([finished], isoDate('2012-09-13'), meeting).rows).toEqual([]);
  expect(monitoringReport([one({ status: 'note_only' }), one({ status: 'rejected' })], meeting, previous).rows).toEqual(
    [],
  );
});

it('keeps the recommendations of one item together, by date, what has no date last', () => {
  const dated = (id: string, source_date: string | null, source_title: string) =>
    one({ id, values: { ...values, source_date, source_title } });
  const rows = monitoringReport(
    [
      dated('a', null, 'Z'),
      dated('b', '2012-07-12', 'Lighting'),
      dated('c', '2012-07-12', 'Budget'),
      dated('d', '2012-07-12', 'Lighting'),
      dated('e', '2011-12-01', 'Parks'),
    ],
    meeting,
    null,
  ).rows;
  expect(rows.map(({ id }) => id)).toEqual(['e', 'c', 'b', 'd', 'a']);
});

it('prints the core status where the council has no word, and nothing for what is not known', () => {
  const wordless = (status: ReportedRecommendation['status']) => one({ values: { ...values, status: null }, status });
  const cells = monitoringReport([wordless('response_overdue'), wordless('unknown')], meeting, null).rows.map(
    (row) => row.cells.progressStatus,
  );
  expect(cells).toEqual(['Response overdue', '']);
});

it('names every core status in words that are read back as it', () => {
  for (const status of coreStatuses)
    expect(readStatusWords(paperStatus('en', status))?.coreStatus).toBe(
      status === 'response_overdue' ? 'awaiting_response' : status,
    );
});

it('prints timescales and lists in the council’s own words', () => {
  expect(printed(parseProseDate('Autumn 2011'))).toBe('Autumn 2011');
  expect(printed(['Head of Highways', 'Leader'])).toBe('Head of Highways\nLeader');
  expect(printed(null)).toBe('');
});

it('lists a tracking sheet with the council’s own references', () => {
  const sheet = trackingSheet(
    [one({ values: { ...values, reference: '8', note: 'Seen', response_date: '2012-08-01' } })],
    meeting,
    'the Scrutiny Committee',
  );
  expect(sheet).toMatchObject({ committee: 'the Scrutiny Committee', date: meeting, languages: 'en' });
  expect(sheet.rows).toEqual([
    {
      id: '1',
      reference: '8',
      cells: {
        item: 'Street lighting',
        dateOfMeeting: '12 July 2012',
        recommendation: 'That lamps be counted',
        status: 'Ongoing',
        notes: 'Agreed.\nHalf of them are counted.\nSeen',
      },
      responseDate: '1 August 2012',
      deadlines: '',
    },
  ]);
});

const words = fc.constantFrom('', 'Agreed.', 'Begun.', 'Begun.\nHalf done.', 'To be updated at the next meeting');
const anyRecommendation = fc
  .record({
    response: words,
    action: words,
    progress: words,
    status: fc.constantFrom('', 'Ongoing', 'Completed'),
    title: fc.constantFrom('', 'Lighting', 'Parks'),
  })
  .map(({ title, ...rest }): TrackerValues => ({
    ...rest,
    source_title: title,
    source_date: '2012-07-12',
    recommendation: 'That lamps be counted',
    core_status: 'on_track',
  }));

it('gives every row unchanged when a report is read back', () => {
  fc.assert(
    fc.property(fc.array(anyRecommendation, { maxLength: 6 }), (all) => {
      const facts = all.map((current, index) => one({ id: String(index), values: current }));
      const register = facts.map(({ id, values: current }) => ({ id, current, imported: null }));
      const read = monitoringReport(facts, meeting, previous).rows.map(({ cells }): TrackerValues => {
        const date = parseDate(cells.date);
        return {
          source_date: date.kind === 'date' ? date.date : null,
          portfolio: cells.portfolio,
          source_title: cells.title,
          recommendation: cells.actionProposed,
          progress: cells.actionTaken,
          status: cells.progressStatus,
        };
      });
      expect(planImport(read, register).counts).toEqual({ add: 0, change: 0, conflict: 0, unchanged: all.length });
    }),
    { numRuns: 200 },
  );
});
