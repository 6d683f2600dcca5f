import type { CouncilRecords } from '@holdfast/database/council-records';
import { newId } from '@holdfast/database/new-id';
import type { NewRecommendation } from '@holdfast/database/recommendations/changes';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import type { Acting } from '../acting.ts';
import { addAction } from './actions.ts';
import { editRecommendation } from './add.ts';
import { changeStatus } from './change-status.ts';
import { liftExemption, markExempt } from './exemptions.ts';
import { askExtension, decideExtension } from './extensions.ts';
import { giveOwner } from './give-owner.ts';
import { take } from './take.ts';

const { source, councils } = await openTestDatabase();
let council: TestCouncil;
let who: Acting;

beforeEach(async () => {
  council = await openCouncil();
  who = { membershipId: council.memberships.scrutiny_officer, roles: ['scrutiny_officer'] };
});
afterAll(() => source.destroy());

const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);

const add = async (values: Partial<NewRecommendation> = {}): Promise<string> => {
  const outcome = await within(({ recommendations }) =>
    recommendations.add(
      { reference: null, words: 'That the ferry be kept.', coreStatus: 'awaiting_response', ...values },
      '2012-08-16',
      who.membershipId,
    ),
  );
  if (outcome.kind !== 'added') throw new Error(outcome.kind);
  return outcome.recommendationId;
};
const read = async (id: string) => {
  const page = await within(({ recommendations }) => recommendations.read(id, '2012-08-16', 'register_editor'));
  if (page === null) throw new Error('Not there.');
  return page;
};
const note = (id: string, revision: number, words: string) =>
  within(async (records) => editRecommendation(records, await take(records, id, revision), { note: words }, who));
const stale = { kind: 'stale_version' };

test('of two people who edit the same version the second is told, and nothing of theirs is written', async () => {
  const id = await add();
  await note(id, 1, 'Mine');
  await expect(note(id, 1, 'Yours')).rejects.toMatchObject(stale);
  expect(await read(id)).toMatchObject({ note: 'Mine', revision: 2 });
});

test('also when both save in the same moment, one of them is told', async () => {
  const id = await add();
  const outcomes = await Promise.allSettled(['Mine', 'Yours'].map((words) => note(id, 1, words)));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await read(id)).revision).toBe(2);
});

test('what a change is refused for leaves nothing behind, and no line of its history', async () => {
  const id = await add();
  await expect(note(id, 7, 'Never')).rejects.toMatchObject(stale);
  expect((await read(id)).history.map(({ kind }) => kind).toSorted()).toEqual(['added', 'status_changed']);
});

test('who saw another version is told, and marks nothing', async () => {
  const id = await add({ words: 'That the depot is sold.' });
  const mark = { fields: ['recommendation'], paragraph: 3, reason: 'It names the bidders.' } as const;
  const marking = within(async (records) => markExempt(records, await take(records, id, 7), mark, who));
  await expect(marking).rejects.toMatchObject(stale);
  expect((await read(id)).exemptions).toEqual([]);
});

test('a mark that was lifted is not lifted again', async () => {
  const id = await add();
  const mark = { fields: ['recommendation'], paragraph: 3, reason: 'It names the bidders.' } as const;
  await within(async (records) => markExempt(records, await take(records, id), mark, who));
  const [marked] = (await read(id)).exemptions;
  const lift = (exemptionId: string) =>
    within(async (records) => liftExemption(records, await take(records, id), exemptionId, 'It is signed.', who));
  expect(await lift(marked?.exemptionId ?? '')).toMatchObject({ revision: 3, exempt: {} });
  await expect(lift(marked?.exemptionId ?? '')).rejects.toMatchObject({ kind: 'conflict' });
  await expect(lift(newId())).rejects.toMatchObject({ kind: 'not_found' });
});

test('an action for a recommendation of another council is not added', async () => {
  const theirs = await add();
  council = await openCouncil();
  who = { membershipId: council.memberships.scrutiny_officer, roles: ['scrutiny_officer'] };
  const own = await add();
  const action = { words: 'Spy', lead: [], timescaleWords: null, cost: null, outcomeMeasure: null };
  const serve = (recommendationId: string, alsoServes: string[]) =>
    within((records) => addAction(records, { recommendationId, revision: null }, { ...action, alsoServes }, who));
  await expect(serve(theirs, [])).rejects.toMatchObject({ kind: 'not_found' });
  await expect(serve(own, [theirs])).rejects.toMatchObject({ kind: 'invalid', field: 'alsoServes' });
  expect((await read(own)).actions).toEqual([]);
});

test('more time is decided once, and only where it was asked for', async () => {
  const id = await add({ dueOn: '2012-09-30' });
  const meetingId = await within(async (records) => {
    const { committees, meetings, today } = records;
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, who.membershipId);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const { committeeId } = committee;
    const met = await meetings.add({ committeeId, heldOn: today, startsAt: null, place: null }, who.membershipId);
    if (met.kind !== 'added') throw new Error('Not met.');
    await giveOwner(records, await take(records, id), committeeId, who);
    return met.meeting.meetingId;
  });
  const refused = { approved: false, meetingId, reason: 'Too long.' };
  const decide = (extensionId: string) =>
    within(async (records) => decideExtension(records, await take(records, id), extensionId, refused, who));
  await expect(decide(newId())).rejects.toMatchObject({ kind: 'not_found' });
  const asks = { dueAsked: '2012-12-31', reason: 'New ship' };
  await within(async (records) => askExtension(records, await take(records, id), asks, who));
  const again = within(async (records) => askExtension(records, await take(records, id), asks, who));
  await expect(again).rejects.toMatchObject({ kind: 'refused_by_rule' });
  const [asked] = (await read(id)).extensions;
  await decide(asked?.extensionId ?? '');
  await expect(decide(asked?.extensionId ?? '')).rejects.toMatchObject({ kind: 'conflict' });
});

test('a step that a rule does not allow is refused in its words, and one is taken on what the one before left', async () => {
  const id = await add({ coreStatus: 'on_track' });
  const step = { statusWords: null, reason: null, evidence: null, meetingId: null };
  await within(async (records) => {
    const changedOn = records.today;
    const held = await take(records, id);
    const rejected = { ...step, coreStatus: 'superseded', changedOn } as const;
    await expect(changeStatus(records, held, rejected, who)).rejects.toMatchObject({ kind: 'refused_by_rule' });
    const late = await changeStatus(records, held, { ...step, coreStatus: 'at_risk', changedOn }, who);
    expect(late).toMatchObject({ coreStatus: 'at_risk', revision: 2 });
    const again = changeStatus(records, late, { ...step, coreStatus: 'at_risk', changedOn }, who);
    await expect(again).rejects.toMatchObject({ kind: 'refused_by_rule' });
  });
  expect(await read(id)).toMatchObject({ storedStatus: 'at_risk', revision: 2 });
});
