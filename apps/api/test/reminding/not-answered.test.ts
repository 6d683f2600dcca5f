import { home } from '@holdfast/contracts/home/shapes';
import { notAnswered } from '@holdfast/contracts/reminders/not-answered';
import { monitoringReport } from '@holdfast/contracts/reports/shapes';
import { newId } from '@holdfast/database/new-id';
import { said } from '../support/matchers.ts';
import type { Browser } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { ask, draft, send } from '../support/sample-asked.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer', 'council_administrator');
});
afterAll(() => api.close());

const told = async () => read(await officer.get('/api/reminders/not-answered'), notAnswered);
const onHome = async () => read(await officer.get('/api/home'), home).notAnswered;

interface Ask {
  readonly day: string;
  readonly name?: string;
  readonly step?: number;
  readonly state?: 'sent' | 'perhaps_sent' | 'failed' | 'bounced' | 'dropped' | 'waiting';
}

/** A response that was due on 31 July, with the messages that asked for it. */
const asked = async (recommendationId: string, ...messages: readonly Ask[]) => {
  const reminderId = newId();
  const { councilId } = council;
  await council.byHand(
    `insert into reminder (council_id, reminder_id, kind, recommendation_id, due_on, because, urgent, raised_on)
     values ($1, $2, 'response_overdue', $3, '2012-07-31', 'A response was due.', true, '2012-08-01')`,
    [councilId, reminderId, recommendationId],
  );
  const digestIds: string[] = [];
  for (const { day, name = 'Ada Brook', step = 0, state = 'sent' } of messages) {
    const digestId = newId();
    digestIds.push(digestId);
    await council.byHand(
      `insert into digest (council_id, digest_id, for_day, kind, recipient_kind, recipient_id, recipient_name, address,
         state, send_after, next_attempt_at, link_expires_at)
       values ($1, $2, $3, 'ordinary', 'person', $4, $5, $6, $7, now(), now(), '2100-01-01')`,
      [councilId, digestId, day, newId(), name, `${digestId}@example.gov.uk`, state],
    );
    await council.byHand(
      `insert into digest_item (council_id, digest_id, reminder_id, position, asked_as, step) values ($1, $2, $3, 0, $4, $5)`,
      [councilId, digestId, reminderId, step === 0 ? 'lead' : 'escalation', step],
    );
  }
  return { reminderId, digestIds };
};

test('what was asked and is not answered is told with of whom, when, and for how many working days, and on the home page', async () => {
  const { recommendationId, reference } = await addRecommendation(officer);
  await asked(
    recommendationId,
    { day: '2012-08-01' },
    { day: '2012-08-08' },
    { day: '2012-08-15', name: 'Ben Dale', step: 1 },
  );
  const { waiting, notReached, byMonth } = await told();
  expect(waiting).toMatchObject([
    {
      reference,
      firstOn: '2012-08-01',
      lastOn: '2012-08-08',
      times: 2,
      workingDays: 11,
      escalatedTo: [{ recipientName: 'Ben Dale', on: '2012-08-15' }],
    },
  ]);
  expect(waiting[0]?.of.every(({ recipientName }) => recipientName === 'Ada Brook')).toBe(true);
  expect([notReached, byMonth.map(({ month, notAnswered: none }) => [month, none])]).toEqual([[], [['2012-08', 1]]]);
  expect(await onHome()).toEqual({ count: 1, workingDays: 11 });
});

test('a message that was perhaps sent asks; one that failed or stayed in the app reached nobody; one that waits asks nobody', async () => {
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1) ids.push((await addRecommendation(officer)).recommendationId);
  const [perhaps = '', bounced = '', dropped = '', waits = '', kept = ''] = ids;
  await asked(perhaps, { day: '2012-08-15', state: 'perhaps_sent' });
  await asked(bounced, { day: '2012-08-14', state: 'bounced' });
  await asked(dropped, { day: '2012-08-14', state: 'dropped' });
  await asked(waits, { day: '2012-08-16', state: 'waiting' });
  const { digestIds } = await asked(kept, { day: '2012-08-15' });
  await council.byHand(`update digest set channel = 'viewer' where digest_id = $1`, [digestIds[0]]);
  const { waiting, notReached } = await told();
  expect(waiting.map((one) => [one.recommendationId, one.isPerhaps])).toEqual([[perhaps, true]]);
  expect(notReached.map((one) => [one.recommendationId, one.since])).toEqual([
    [bounced, '2012-08-14'],
    [kept, '2012-08-15'],
  ]);
  expect(notReached.flatMap(({ of }) => of.map(({ state }) => state))).toEqual(['bounced', 'kept']);
  expect(await onHome()).toEqual({ count: 1, workingDays: 1 });
});

test('an answer that waits to be accepted is an answer; one that was sent back is none', async () => {
  const { recommendationId } = await addRecommendation(officer);
  const response = { kind: 'response_overdue', recommendationId } as const;
  const { token, reminderIds } = await ask(council, [response], null, 'lead', '2012-08-01');
  const [reminderId = ''] = reminderIds;
  const visitor = api.browser();
  await draft(visitor, token, reminderId, 0, { words: 'Agreed.', decision: 'accepted' });
  expect((await told()).waiting).toHaveLength(1);
  expect((await send(visitor, token, [reminderId])).status).toBe(200);
  expect([(await told()).waiting, (await onHome()).count]).toEqual([[], 0]);
  await council.byHand(
    `update answer set state = 'returned', decided_at = now(), decision_words = 'By when?' where reminder_id = $1`,
    [reminderId],
  );
  expect([(await told()).waiting.length, (await onHome()).count]).toEqual([1, 1]);
});

test('the months stand under the portfolio that had it on the day of the first message', async () => {
  const add = async (name: string) => {
    const { text } = await officer.post('/api/portfolios', { name });
    return /"portfolioId":"([^"]+)"/u.exec(text)?.[1] ?? '';
  };
  const [housing, homes] = [await add('Housing'), await add('Homes')];
  const { recommendationId } = await addRecommendation(officer, { portfolioId: homes });
  await council.byHand(
    `insert into handover (council_id, handover_id, recommendation_id, from_portfolio_id, to_portfolio_id, passed_on, cause,
       cause_id)
     values ($1, $2, $3, $4, $5, '2012-08-10', 'portfolio_ended', $4)`,
    [council.councilId, newId(), recommendationId, housing, homes],
  );
  await asked(recommendationId, { day: '2012-08-01' });
  expect((await told()).byMonth).toMatchObject([{ portfolioId: housing, portfolio: 'Housing', asked: 1 }]);
});

test('what was asked for is counted by the meeting to which it is reported, of the committee that had it then', async () => {
  const [ferries, harbours] = [
    await addCommittee(officer, 'Ferry Panel'),
    await addCommittee(officer, 'Harbour Panel'),
  ];
  for (const heldOn of ['2012-06-14', '2012-07-12', '2012-08-16']) await addMeeting(officer, ferries, heldOn);
  const ofFerries = async () => (await addRecommendation(officer, { committeeId: ferries })).recommendationId;
  await asked(await ofFerries(), { day: '2012-07-12' });
  await asked(await ofFerries(), { day: '2012-07-13' });
  await asked((await addRecommendation(officer)).recommendationId, { day: '2012-07-13' });
  const passed = (await addRecommendation(officer, { committeeId: harbours })).recommendationId;
  await council.byHand(
    `insert into handover (council_id, handover_id, recommendation_id, from_committee_id, to_committee_id, passed_on, cause,
       cause_id)
     values ($1, $2, $3, $4, $5, '2012-08-10', 'committee_ended', $4)`,
    [council.councilId, newId(), passed, ferries, harbours],
  );
  await asked(passed, { day: '2012-08-01' });
  const { byCycle, byMonth } = await told();
  expect(byCycle.map(({ committee, after, until, asked: all }) => [committee, after, until, all])).toEqual([
    ['Ferry Panel', '2012-06-14', '2012-07-12', 1],
    ['Ferry Panel', '2012-07-12', '2012-08-16', 2],
  ]);
  expect(byMonth.map(({ month, asked: all }) => [month, all])).toEqual([
    ['2012-07', 3],
    ['2012-08', 1],
  ]);
});

test('a monitoring report names who has not answered only where the council chose the column for it', async () => {
  const committeeId = await addCommittee(officer);
  const meeting = await addMeeting(officer, committeeId, '2012-09-13');
  const { recommendationId } = await addRecommendation(officer, { committeeId });
  await addRecommendation(officer, { committeeId, words: 'That the lido is kept open.' });
  const { digestIds } = await asked(recommendationId, { day: '2012-08-01' });
  const sentence = 'Ada Brook was asked for a response on 1 August 2012 and has not answered (11 working days).';
  const report = async () => read(await officer.get(`/api/reports/monitoring?meeting=${meeting}`), monitoringReport);
  const csv = async () => (await officer.get(`/api/reports/monitoring/file?meeting=${meeting}&format=csv`)).text;
  const { rows, counts } = await report();
  expect(rows.map(({ unanswered }) => unanswered)).toEqual([[], []]);
  // Both wait for the executive, and of one of them somebody was asked: two things, and two words.
  expect(counts.awaitingResponse).toBe(rows.length);
  expect((await csv()).split('\r\n')[0]).toMatch(/Progress status,Due and who owes it,About this paper$/u);
  expect(await csv()).not.toContain('Ada Brook');
  const value = [
    { column: 'unanswered', heading: 'Who owes an answer' },
    { column: 'actionProposed', heading: 'We asked' },
  ];
  const set = await officer.ask('/api/settings/values', {
    method: 'PUT',
    headers: { 'if-match': '"0"' },
    body: { name: 'report_columns', value, validFrom: '2012-01-01' },
  });
  expect(set.status).toBe(200);
  expect((await csv()).split('\r\n')[0]).toMatch(/Who owes an answer,We asked,Due and who owes it,About this paper$/u);
  expect(await csv()).toContain(sentence);
  expect((await report()).rows.flatMap(({ unanswered }) => unanswered)).toEqual([said(sentence)]);
  const history = await officer.get('/api/settings/history');
  expect(history.text).toContain('report_columns');
  // What stayed in the app is nobody's silence.
  await council.byHand(`update digest set channel = 'viewer' where digest_id = $1`, [digestIds[0]]);
  expect(await csv()).not.toContain('Ada Brook');
  for (const format of ['docx', 'xlsx'])
    expect((await officer.get(`/api/reports/monitoring/file?meeting=${meeting}&format=${format}`)).status).toBe(200);
});

test('another council sees nothing of it', async () => {
  const { recommendationId } = await addRecommendation(officer);
  await asked(recommendationId, { day: '2012-08-01' });
  const other = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const theirs = read(await other.get('/api/reminders/not-answered'), notAnswered);
  expect([theirs.waiting, theirs.byMonth]).toEqual([[], []]);
  expect(read(await other.get('/api/home'), home).notAnswered).toEqual({ count: 0, workingDays: 0 });
});
