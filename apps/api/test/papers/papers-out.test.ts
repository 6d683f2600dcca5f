import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { monitoringReport } from '@holdfast/contracts/reports/shapes';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { said } from '../support/matchers.ts';

let api: RunningApi;
let officer: Browser;
let meetingId: string;
beforeAll(async () => {
  api = await startApi();
  officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const committeeId = await addCommittee(officer, 'Harbour Scrutiny Panel');
  meetingId = await addMeeting(officer, committeeId, '2012-09-13');
  await addRecommendation(officer, { committeeId, words: 'That the sea wall is surveyed.' });
  await addRecommendation(officer, { committeeId, words: '=HYPERLINK("http://example.org")' });
  await addRecommendation(officer, { words: 'That the lido is kept open.' });
});
afterAll(() => api.close());

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

test.each(Object.keys(types))(
  'each paper comes as %s, to be saved under a name that says what it is',
  async (format) => {
    for (const path of [
      `/api/reports/monitoring/file?meeting=${meetingId}`,
      `/api/reports/tracking-sheet/file?meeting=${meetingId}`,
      '/api/recommendations/export?sort=newest',
    ]) {
      const file = await officer.get(`${path}&format=${format}`);
      expect([path, file.status, file.headers.get('content-type')]).toEqual([path, 200, types[format]]);
      expect(file.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="[a-z0-9-]+\\.${format}"`, 'u'),
      );
    }
  },
);

test('a report holds the rows of its committee, and no cell that runs', async () => {
  const { text } = await officer.get(`/api/reports/monitoring/file?meeting=${meetingId}&format=csv`);
  expect(text).toContain('That the sea wall is surveyed.');
  expect(text).not.toContain('lido');
  expect(text).not.toMatch(/(?:^|,|")=HYPERLINK/mu);
});

test('an export holds what is shown under the filters, and nothing else', async () => {
  const { text } = await officer.get('/api/recommendations/export?format=csv&search=lido');
  expect(text).toContain('lido');
  expect(text).not.toContain('sea wall');
});

test('a type of file that nobody writes is refused', async () => {
  expect(problemOf(await officer.get('/api/recommendations/export?format=pdf'))).toBe('invalid');
});

describe('a monitoring report', () => {
  const openCouncil = async () => {
    const administrator = await api.signedIn(await openTestCouncil(), 'council_administrator');
    const committeeId = await addCommittee(administrator);
    const [july, october] = [
      await addMeeting(administrator, committeeId, '2012-07-12'),
      await addMeeting(administrator, committeeId, '2012-10-11'),
    ];
    const set = (body: object, version: number) =>
      administrator.ask('/api/settings/values', { method: 'PUT', headers: { 'if-match': `"${version}"` }, body });
    return { administrator, committeeId, july, october, set };
  };
  const reportOf = async (browser: Browser, meeting: string) =>
    read(await browser.get(`/api/reports/monitoring?meeting=${meeting}`), monitoringReport);
  const headingsOf = async (browser: Browser, meeting: string) =>
    (await browser.get(`/api/reports/monitoring/file?meeting=${meeting}&format=csv`)).text.split('\n')[0]?.trim();

  test('has the columns that held on the day of its meeting, on screen and in files', async () => {
    const { administrator, committeeId, july, october, set } = await openCouncil();
    await addRecommendation(administrator, { committeeId });
    const columns = [
      { column: 'progressStatus', heading: 'Where it stands' },
      { column: 'actionProposed', heading: 'We asked' },
    ];
    expect((await set({ name: 'report_columns', value: columns, validFrom: '2012-09-01' }, 0)).status).toBe(200);
    expect((await reportOf(administrator, october)).columns).toEqual(columns);
    expect(await headingsOf(administrator, october)).toContain('Where it stands,We asked');
    expect((await reportOf(administrator, july)).columns[0]).toEqual({ column: 'date', heading: 'Date' });
    expect(await headingsOf(administrator, july)).toContain('Date,Portfolio,Title');
  });

  test('shows the rating by the council’s rule beside the officer’s, and where they differ', async () => {
    const { administrator, committeeId, october, set } = await openCouncil();
    const { recommendationId, revision } = await addRecommendation(administrator, { committeeId });
    const rated = await administrator.ask(`/api/recommendations/${recommendationId}`, {
      method: 'PATCH',
      headers: { 'if-match': `"${revision}"` },
      body: { rag: 'Green' },
    });
    expect(rated.status).toBe(200);
    const scheme = {
      name: 'By status',
      rule: 'status',
      bands: [
        { letter: 'R', word: 'Red', statuses: ['awaiting_response', 'not_started', 'at_risk', 'off_track'] },
        { letter: 'G', word: 'Green', statuses: ['on_track', 'claimed_complete', 'verified_complete'] },
      ],
    };
    expect((await set({ name: 'rag_scheme', value: scheme, validFrom: '2012-01-01' }, 0)).status).toBe(200);
    const ragDifference = 'The officer says Green; by the council’s rule it is Red.';
    expect((await reportOf(administrator, october)).rows).toMatchObject([
      { rag: 'Green', ruledRag: { letter: 'R', word: 'Red' }, ragDifference: said(ragDifference) },
    ]);
    const { text } = await administrator.get(`/api/reports/monitoring/file?meeting=${october}&format=csv`);
    expect(text).toContain(ragDifference);
  });
});
