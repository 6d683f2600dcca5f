import { proceedings } from '@holdfast/contracts/minutes/shapes';
import { publications } from '@holdfast/contracts/publications/shapes';
import { monitoringReport } from '@holdfast/contracts/reports/shapes';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil, type TestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read, readRecommendation } from '../support/sample.ts';

// The same council when the agenda goes out, and three weeks after the meeting.
let then: RunningApi;
let now: RunningApi;
let council: TestCouncil;
let officer: Browser;
let later: Browser;
let committeeId: string;
let meetingId: string;
beforeAll(async () => {
  [then, now] = [await startApi({}, isoDate('2012-10-03')), await startApi({}, isoDate('2012-11-01'))];
});
afterAll(() => Promise.all([then.close(), now.close()]));
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await then.signedIn(council, 'scrutiny_officer');
  later = await now.signedIn(council, 'scrutiny_officer');
  committeeId = await addCommittee(officer, 'Harbour Scrutiny Panel');
  meetingId = await addMeeting(officer, committeeId, '2012-10-11');
});

const version = (revision: number) => ({ 'if-match': `"${revision}"` });
const change = async (who: Browser, id: string, body: object) => {
  const { revision } = await readRecommendation(who, id);
  expect((await who.patch(`/api/recommendations/${id}`, body, version(revision))).status).toBe(200);
};
const publish = (who: Browser, body: object) => who.post(`/api/meetings/${meetingId}/publications`, body);
const first = { paper: 'monitoring_report', replaces: null } as const;
const reportOf = async (who: Browser, more = '') =>
  read(await who.get(`/api/reports/monitoring?meeting=${meetingId}${more}`), monitoringReport);
const fileOf = async (who: Browser, format: string, more = '') =>
  (await who.get(`/api/reports/monitoring/file?meeting=${meetingId}&format=${format}${more}`)).text;
const lines = ({ standing }: { standing: { lines: readonly { text: string }[] } }) =>
  standing.lines.map(({ text }) => text);

test('what was published stays as it was, byte for byte, and says when', async () => {
  const { recommendationId } = await addRecommendation(officer, { committeeId, words: 'That the wall be surveyed.' });
  expect((await publish(officer, first)).status).toBe(201);
  const shown = await reportOf(later);
  const [csv, sheet] = [
    await fileOf(later, 'csv'),
    await later.get(`/api/reports/tracking-sheet/file?meeting=${meetingId}&format=csv`),
  ];
  expect(lines(shown)).toEqual([
    'As known on 3 October 2012, published on 3 October 2012, printed on 1 November 2012.',
  ]);
  expect(csv).toContain(lines(shown)[0]);
  // Before the meeting still, and after it.
  await change(officer, recommendationId, { words: 'That the sea wall be surveyed.', rag: 'R' });
  await addRecommendation(officer, { committeeId, words: 'That came after the agenda.' });
  await change(later, recommendationId, { words: 'That it all be surveyed.' });
  await council.byHand(`update committee set name = 'Leisure Panel' where council_id = $1`, [council.councilId]);
  expect(await reportOf(later)).toEqual(shown);
  expect(await fileOf(later, 'csv')).toBe(csv);
  expect((await later.get(`/api/reports/tracking-sheet/file?meeting=${meetingId}&format=csv`)).text).toBe(sheet.text);
  const welsh = await fileOf(later, 'csv', '&languages=cy');
  expect(welsh).toContain('That the wall be surveyed.');
  expect(welsh).toContain('cyhoeddwyd ar 3 Hydref 2012');
});

test('only a new version with a reason replaces it, and the earlier one stays for those who publish', async () => {
  const { recommendationId } = await addRecommendation(officer, { committeeId, words: 'That the wall be surveyed.' });
  expect((await publish(officer, first)).status).toBe(201);
  await change(officer, recommendationId, { words: 'That the sea wall be surveyed.' });
  expect(problemOf(await publish(officer, first))).toBe('stale_version');
  const without = await publish(officer, { ...first, replaces: 1 });
  expect([problemOf(without), without.text]).toEqual(['invalid', expect.stringContaining('Say why')]);
  const again = read(
    await publish(officer, { ...first, replaces: 1, reason: 'The wall was named wrongly.' }),
    publications,
  );
  expect(again.items).toMatchObject([
    { version: 2, publishedOn: '2012-10-03', reason: 'The wall was named wrongly.' },
    { version: 1, reason: null },
  ]);
  const newest = await reportOf(later);
  expect(newest.rows[0]?.actionProposed).toBe('That the sea wall be surveyed.');
  expect(lines(newest)[0]).toMatch(/^Version 2: /u);
  expect((await reportOf(later, '&version=1')).rows[0]?.actionProposed).toBe('That the wall be surveyed.');
  expect(await fileOf(later, 'csv', '&version=1')).toContain('That the wall be surveyed.');
  const reader = await now.signedIn(council, 'read_only');
  expect((await reportOf(reader)).rows).toEqual(newest.rows);
  expect(problemOf(await reader.get(`/api/reports/monitoring?meeting=${meetingId}&version=1`))).toBe('not_found');
  expect(problemOf(await publish(reader, { ...first, replaces: 2, reason: 'No.' }))).toBe('not_allowed');
  // The log keeps the hash of each version.
  const log = await council.byHand(`select noun_name, after from event where noun = 'publication' order by event_id`);
  expect(log.map(({ after }) => after)).toMatchObject([
    { version: 1, sha256: again.items[1]?.sha256 },
    { version: 2, sha256: again.items[0]?.sha256 },
  ]);
});

test('exempt words are in no paper that is published', async () => {
  const words = 'That the tender of Gull Ltd be looked at.';
  const { recommendationId, revision } = await addRecommendation(officer, { committeeId, words });
  await change(officer, recommendationId, { dueBackOn: '2012-10-01' });
  const mark = { fields: ['recommendation'], paragraph: 3, reason: 'It names a bidder.' };
  const path = `/api/recommendations/${recommendationId}/exemptions`;
  expect((await officer.post(path, mark, version(revision + 1))).status).toBe(201);
  for (const paper of ['monitoring_report', 'due_back'])
    expect((await publish(officer, { paper, replaces: null })).status).toBe(201);
  const kept = await council.byHand('select content::text as content from publication');
  expect(kept).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toContain('Gull Ltd');
});

test('items due back stay as they were published', async () => {
  const { recommendationId } = await addRecommendation(officer, { committeeId, words: 'That it come back.' });
  await change(officer, recommendationId, { dueBackOn: '2012-10-01' });
  expect((await publish(officer, { paper: 'due_back', replaces: null })).status).toBe(201);
  await change(officer, recommendationId, { dueBackOn: null });
  const shown = read(await later.get(`/api/meetings/${meetingId}/minutes`), proceedings);
  expect(shown.dueBack.map(({ words }) => words)).toEqual(['That it come back.']);
  expect(lines({ standing: shown.dueBackStanding })).toEqual([
    'As known on 3 October 2012, published on 3 October 2012, printed on 1 November 2012.',
  ]);
  const body = { paper: 'due_back', replaces: 1, reason: 'It is not due back.' };
  expect((await publish(later, body)).status).toBe(201);
  expect(read(await later.get(`/api/meetings/${meetingId}/minutes`), proceedings).dueBack).toEqual([]);
  const before = read(await later.get(`/api/meetings/${meetingId}/minutes?version=1`), proceedings);
  expect(before.dueBack).toHaveLength(1);
});
