import { type Browser, problemOf } from './support/browser.ts';
import { openTestCouncil } from './support/open-test-council.ts';
import { type RunningApi, startApi } from './support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation } from './support/sample.ts';

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
