import type { AnswerValues } from '@holdfast/database/answers/answer-rows';
import { CouncilDatabase } from '@holdfast/database/council-database';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { confirmPaper, understandPaper } from '@holdfast/database/testing/papers';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { usualReminderRules } from '@holdfast/domain/reminders/rules/reminder-rules';
import { sentence } from '@holdfast/words/sentence';
import { askExtension, decideExtension } from '../recommendations/extensions.ts';
import { take } from '../recommendations/take.ts';
import { draftDay } from '../reminders/draft-day.ts';
import { lookAtDue } from '../reminders/look.ts';
import { acceptAnswer } from './decide.ts';
import { saveDraft, sendAnswers } from './write.ts';

// A Thursday.
const today = isoDate('2012-08-16');
const { source } = await openTestDatabase();
const councils = new CouncilDatabase(source, () => today, { via: 'screen' });
let council: TestCouncil;
let by: string;
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const who = () => ({ membershipId: by, roles: ['scrutiny_officer'] as const });

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.scrutiny_officer;
  await within(async (records) => {
    const rules = { ...usualReminderRules, off: ['publication_near'] } as const;
    await records.councils.changeSetting({ name: 'reminders', value: rules, validFrom: '2012-01-01' }, 0, by);
    const unknown = { post: null, politicalGroup: null, membershipId: null, endedOn: null };
    await records.people.add({ ...unknown, kind: 'officer', name: 'Ada Brook', email: 'ada@example.gov.uk' }, by);
  });
});
afterAll(() => source.destroy());

const nothing: AnswerValues = {
  words: '',
  decision: null,
  claimsComplete: false,
  revisedDueOn: null,
  revisedBecause: null,
};
const on = (day: string) => ({ words: day, from: day, to: day, precision: 'day' }) as const;
/** A paper that names one thing to do twice: as the recommendation, and as its action. */
const bringIn = (day: string) =>
  within(async (records) => {
    const paper = { recommendation: 'That lamps be lit.', action: 'Light the lamps.', lead: ['Ada Brook'] };
    const row = { ...paper, due: on(day), core_status: 'on_track', response_decision: 'accepted' };
    await confirmPaper(records, await understandPaper(records, [row], by), by);
    const [added] = await records.imports.registerForPlan();
    return added?.id ?? '';
  });
const plan = (day = today) =>
  within(async (records) => {
    await lookAtDue(records, day, 10);
    await draftDay(records, day, new Date(`${day}T09:00:00Z`));
    const [digest, ...others] = await records.digests.drafted(day);
    expect(others).toEqual([]);
    return digest;
  });
const askedBy = (digestId: string) => ({ digestId, owedAs: { leads: ['Ada Brook'], portfolioIds: [] } });
const askedOf = (digestId: string) => within(({ answers }) => answers.asked(askedBy(digestId)));
const answering = (digestId: string) => ({
  asked: askedBy(digestId),
  by: { name: 'Ada Brook', membershipId: null, digestId },
  who: null,
});
const asItIs = { words: null, statusAfter: null };
const write = (digestId: string, reminderId: string, values: Partial<AnswerValues>) =>
  within((records) => saveDraft(records, answering(digestId), reminderId, 0, { ...nothing, ...values }));
const send = (digestId: string, ids: readonly string[]) =>
  within((records) => sendAnswers(records, answering(digestId), ids, new Date('2012-08-16T12:00:00Z')));
const firstWaiting = async ({ answers }: CouncilRecords) => {
  const page = await answers.waiting({ limit: 1 }, 'register_editor');
  return page.kind === 'page' ? page.items[0] : undefined;
};
const accept = (database = councils) =>
  database.inCouncil(council.councilId, async (records) => {
    const waiting = await firstWaiting(records);
    await acceptAnswer(records, waiting?.answerId ?? '', waiting?.revision ?? 0, asItIs, who());
  });
const actionOf = (id: string) =>
  within(async ({ recommendations }) => (await recommendations.read(id, today, 'register_editor'))?.actions[0]);

test('one thing to do is one line of the digest, one question on its page, and one answer to both', async () => {
  const recommendationId = await bringIn(addDays(today, -30));
  const digest = await plan();
  expect(digest?.items).toMatchObject([{ kind: 'action_overdue', recommendationId, actionId: null }]);
  const asked = askedBy(digest?.digestId ?? '');
  const [question, ...others] = await askedOf(asked.digestId);
  expect(others).toEqual([]);
  expect(await within(({ answers }) => answers.countOwed(asked))).toBe(1);
  const reminderId = question?.reminderId ?? '';
  const answering = { asked, by: { name: 'Ada Brook', membershipId: null, digestId: asked.digestId }, who: null };
  const values = {
    words: 'All are lit.',
    decision: null,
    claimsComplete: true,
    revisedDueOn: null,
    revisedBecause: null,
  };
  await within((records) => saveDraft(records, answering, reminderId, 0, values));
  const sent = within((records) => sendAnswers(records, answering, [reminderId], new Date(`${today}T12:00:00Z`)));
  expect(await sent).toEqual({ sent: 1, refused: [] });
  const waiting = await within(firstWaiting);
  await within((records) => acceptAnswer(records, waiting?.answerId ?? '', waiting?.revision ?? 0, asItIs, who()));
  expect(await within(({ recommendations }) => recommendations.find(recommendationId))).toMatchObject({
    coreStatus: 'claimed_complete',
  });
  expect((await actionOf(recommendationId))?.doneOn).toBe(today);
  await within((records) => lookAtDue(records, today, 10));
  expect(await within(({ reminders }) => reminders.standing())).toMatchObject([{ kind: 'claimed_complete' }]);
});

test('more time for the one is more time for the other, and nobody is asked for it by the old day', async () => {
  const recommendationId = await bringIn(addDays(today, -30));
  const dueAsked = addDays(today, 60);
  await within(async (records) => {
    // Of a kind that hears no monitoring report: no update is wanted before its meetings.
    const committee = await records.committees.add({ name: 'Streets Forum', kind: 'other' }, by);
    if (committee === 'name_taken') throw new Error(committee);
    const { committeeId } = committee;
    const met = await records.meetings.add({ committeeId, heldOn: today, startsAt: null, place: null }, by);
    if (met.kind !== 'added') throw new Error(met.kind);
    const more = { dueAsked, reason: 'The lamps are late.' };
    const held = await askExtension(records, await take(records, recommendationId), more, who());
    const [asked] = await records.recommendations.extensions(held);
    await records.recommendations.editMany([held], { committeeId }, by);
    const owned = await take(records, recommendationId);
    const approved = { approved: true, meetingId: met.meeting.meetingId, reason: null };
    await decideExtension(records, owned, asked?.extensionId ?? '', approved, who());
  });
  expect(await actionOf(recommendationId)).toMatchObject({ dueOn: dueAsked, timescale: { to: dueAsked } });
  expect(await plan()).toBeUndefined();
  const late = await plan(addDays(dueAsked, 4));
  expect(late?.items.map(({ kind, actionId, dueOn }) => [kind, actionId, dueOn])).toEqual([
    ['action_overdue', null, dueAsked],
  ]);
});

test('more time that waits already is refused when it is asked for again, and not when that is accepted', async () => {
  const recommendationId = await bringIn('2012-08-01');
  const digestId = await within(async (records) => {
    const of = { recommendationId, actionId: null, meetingId: null, urgent: false, firstAskOn: today } as const;
    const because = sentence('reminders.not_answered');
    const raised = (['action_overdue', 'update_wanted'] as const).map((kind) => ({
      ...of,
      kind,
      dueOn: today,
      because,
    }));
    await records.reminders.sync({ recommendationIds: [recommendationId], meetingIds: [] }, raised, today);
    await draftDay(records, today, new Date('2012-08-16T09:00:00Z'));
    return (await records.digests.drafted(today))[0]?.digestId ?? '';
  });
  const ids = (await askedOf(digestId)).map(({ reminderId }) => reminderId);
  expect(ids).toHaveLength(2);
  const more = { revisedDueOn: '2012-12-20', revisedBecause: 'The lamps are late.' };
  for (const id of ids) await write(digestId, id, more);
  const waits = { code: 'recommendations.extension_waiting' };
  const sent = async () => {
    const { sent: count, refused } = await send(digestId, ids);
    return [count, refused.map(({ why }) => why)];
  };
  // Both at once, then while the first waits for the officer, and then while it waits for the committee.
  expect(await sent()).toMatchObject([1, [waits]]);
  expect(await sent()).toMatchObject([0, [waits]]);
  await accept();
  expect(await sent()).toMatchObject([0, [waits]]);
});

test('what is accepted days later speaks to the day on which it was sent', async () => {
  const recommendationId = await bringIn('2012-07-17');
  const digest = await plan();
  const digestId = digest?.digestId ?? '';
  const [reminderId = ''] = (await askedOf(digestId)).map((row) => row.reminderId);
  await write(digestId, reminderId, { words: 'Half of them are lit.' });
  await send(digestId, [reminderId]);
  const later = new CouncilDatabase(source, () => isoDate('2012-08-20'), { via: 'screen' });
  await accept(later);
  expect(await within(({ recommendations }) => recommendations.find(recommendationId))).toMatchObject({
    progressWords: 'Half of them are lit.',
    progressedOn: today,
  });
});
