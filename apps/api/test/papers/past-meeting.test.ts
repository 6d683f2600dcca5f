import { proceedings } from '@holdfast/contracts/minutes/shapes';
import { monitoringReport } from '@holdfast/contracts/reports/shapes';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read, readRecommendation } from '../support/sample.ts';

// The same council on the day of its meeting, and three weeks after it.
const meetingDay = '2012-10-11';
let then: RunningApi;
let now: RunningApi;
let officer: Browser;
let later: Browser;
let committeeId: string;
let meetingId: string;
beforeAll(async () => {
  [then, now] = [await startApi({}, isoDate(meetingDay)), await startApi({}, isoDate('2012-11-01'))];
  const council = await openTestCouncil();
  officer = await then.signedIn(council, 'scrutiny_officer');
  later = await now.signedIn(council, 'scrutiny_officer');
  committeeId = await addCommittee(officer, 'Harbour Scrutiny Panel');
  meetingId = await addMeeting(officer, committeeId, meetingDay);
});
afterAll(() => Promise.all([then.close(), now.close()]));

const change = async (who: Browser, id: string, body: object) => {
  const { revision } = await readRecommendation(who, id);
  const changed = await who.ask(`/api/recommendations/${id}`, {
    method: 'PATCH',
    headers: { 'if-match': `"${revision}"` },
    body,
  });
  expect(changed.status).toBe(200);
};
const answer = async (who: Browser, id: string, words: string, respondedOn: string) => {
  const { revision } = await readRecommendation(who, id);
  const body = { decision: 'accepted', words, respondedOn };
  const sent = await who.post(`/api/recommendations/${id}/responses`, body, { 'if-match': `"${revision}"` });
  expect([sent.status, sent.text]).toEqual([201, sent.text]);
};
const reportOn = async (who: Browser) =>
  read(await who.get(`/api/reports/monitoring?meeting=${meetingId}`), monitoringReport);
const csvOf = async (who: Browser) =>
  (await who.get(`/api/reports/monitoring/file?meeting=${meetingId}&format=csv`)).text;
const known = { title: 'Sea defences', sourceDate: '2012-07-12' };

test('a report of a meeting that was held is as it was known then, whatever came later', async () => {
  const { recommendationId: wall } = await addRecommendation(officer, {
    committeeId,
    words: 'That the wall be surveyed.',
  });
  const { recommendationId: lido } = await addRecommendation(officer, { committeeId, words: 'That the lido be kept.' });
  await change(officer, wall, { lead: ['Harbour Master'], rag: 'G' });
  const before = await reportOn(officer);
  const file = await csvOf(officer);
  expect(before.rows).toHaveLength(2);
  expect(before.standing.lines.map(({ text }) => text)).toEqual(['As known today, 11 October 2012.']);

  await answer(later, wall, 'Agreed in full.', '2012-10-01');
  await change(later, wall, { words: 'That the sea wall be surveyed.', rag: 'R', lead: ['Somebody else'] });
  await change(later, lido, { committeeId: await addCommittee(later, 'Leisure Panel') });
  await addRecommendation(later, { committeeId, words: 'That came later.', ...known });
  expect((await reportOn(later)).rows).toEqual(before.rows);
  expect((await reportOn(later)).standing.lines.map(({ text }) => text)).toEqual([
    'As known on 11 October 2012, printed on 1 November 2012.',
    'Dated by the day of the meeting but recorded after it, and so not in this paper: 1.',
  ]);
  const printedLater = await csvOf(later);
  expect(printedLater).toContain('As known on 11 October 2012, printed on 1 November 2012.');
  const table = (text: string) => text.replaceAll(/"?(?:As known|Dated by)[^"\r]*"?/gu, '');
  expect(table(printedLater)).toBe(table(file));
  // The next meeting has it all.
  const next = await addMeeting(later, committeeId, '2012-11-08');
  const coming = read(await later.get(`/api/reports/monitoring?meeting=${next}`), monitoringReport);
  expect(coming.rows.map(({ actionProposed }) => actionProposed).toSorted()).toEqual([
    'That came later.',
    'That the sea wall be surveyed.',
  ]);
});

test('words that are marked exempt later are withheld from the report of before too', async () => {
  const words = 'That the tender of Gull Ltd be looked at.';
  const { recommendationId } = await addRecommendation(officer, { committeeId, words });
  expect(await csvOf(officer)).toContain('Gull Ltd');
  const { revision } = await readRecommendation(later, recommendationId);
  const mark = { fields: ['recommendation'], paragraph: 3, reason: 'It names a bidder.' };
  const marked = await later.post(`/api/recommendations/${recommendationId}/exemptions`, mark, {
    'if-match': `"${revision}"`,
  });
  expect([marked.status, marked.text]).toEqual([201, marked.text]);
  expect(await csvOf(later)).not.toContain('Gull Ltd');
});

test('what was due back at a meeting is what was known at it', async () => {
  const { recommendationId: asked } = await addRecommendation(officer, { committeeId, words: 'That it come back.' });
  await change(officer, asked, { dueBackOn: '2012-10-01' });
  const { recommendationId: claimed } = await addRecommendation(officer, { committeeId, words: 'That it be done.' });
  const dueBack = async (who: Browser) => read(await who.get(`/api/meetings/${meetingId}/minutes`), proceedings);
  const before = await dueBack(officer);
  expect(before.dueBack.map(({ recommendationId }) => recommendationId)).toEqual([asked]);
  await change(later, asked, { dueBackOn: null });
  const { revision } = await readRecommendation(later, claimed);
  const status = { coreStatus: 'claimed_complete', reason: 'It is done.', changedOn: '2012-10-05' };
  const changed = await later.post(`/api/recommendations/${claimed}/status`, status, { 'if-match': `"${revision}"` });
  expect([changed.status, changed.text]).toEqual([201, changed.text]);
  const after = await dueBack(later);
  expect(after.dueBack.map(({ recommendationId }) => recommendationId)).toEqual([asked]);
  expect(after.dueBackStanding.lines.map(({ text }) => text)).toEqual([
    'As known on 11 October 2012, printed on 1 November 2012.',
  ]);
});
