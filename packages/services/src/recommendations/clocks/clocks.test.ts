import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import type { Acting } from '../../acting.ts';
import { addRecommendation, editRecommendation } from '../add.ts';
import { askExtension, decideExtension } from '../extensions.ts';
import { giveOwner } from '../give-owner.ts';
import { take } from '../take.ts';

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

const day = '2012-09-12';

type Entered = Parameters<typeof addRecommendation>[1];
const add = (values: Partial<Entered> = {}): Promise<string> =>
  within((records) =>
    addRecommendation(
      records,
      {
        reference: null,
        words: 'That the ferry be kept.',
        dueWords: null,
        sourceKind: 'inquiry',
        sourceDate: '2012-06-07',
        receivedOn: '2012-06-10',
        ...values,
      },
      who,
    ),
  );
const read = async (id: string) => {
  const page = await within(({ recommendations }) => recommendations.read(id, day, 'register_editor'));
  if (page === null) throw new Error('Not there.');
  return page;
};
const edit = (id: string, values: Parameters<typeof editRecommendation>[2]) =>
  within(async (records) => editRecommendation(records, await take(records, id), values, who));
const begin = (on: string) =>
  within(({ councils: all, today }) => {
    const setting = {
      name: 'register_start' as const,
      value: on,
      validFrom: today,
    };
    return all.changeSetting(setting, 0, council.memberships.council_administrator);
  });
const overdue = () =>
  within(async ({ recommendations }) => {
    const page = await recommendations.registerPage(
      { sort: 'reference', limit: 10, today: day, due: 'response_overdue' },
      'register_editor',
    );
    return page.kind === 'page' ? page.items.map(({ recommendationId }) => recommendationId) : [];
  });

test('a day is counted from the facts, and counted anew when they are put right', async () => {
  const id = await add();
  expect(await read(id)).toMatchObject({
    responseDueOn: '2012-08-09',
    receivedBasis: 'stated',
    coreStatus: 'response_overdue',
  });
  await edit(id, { noticeReceivedOn: '2012-07-30' });
  expect(await read(id)).toMatchObject({ responseDueOn: '2012-09-29', coreStatus: 'awaiting_response' });
  await edit(id, { sourceKind: 'inspection' });
  expect(await read(id)).toMatchObject({ responseDueOn: null });
});

test('what no law gives a time is on no list of what is late', async () => {
  for (const sourceKind of ['inspection', 'audit', 'peer_challenge', 'petition', 'motion'] as const)
    await add({ sourceKind });
  await add({ receivedOn: null });
  await add({ responseRequired: 'not_required' });
  const late = await add();
  expect(await overdue()).toEqual([late]);
});

const ownTime = () =>
  within(({ councils: all }) => {
    const setting = { name: 'response_period' as const, value: { weeks: 4 }, validFrom: '2012-01-01' };
    return all.changeSetting(setting, 0, council.memberships.council_administrator);
  });

test('the day that an Act gives is moved by nobody, the council’s own day by its committee, up to the law’s', async () => {
  const id = await add();
  const asking = (dueAsked: string) =>
    within(async (records) => askExtension(records, await take(records, id), { dueAsked, reason: 'New ship' }, who));
  const refused = (code: string) => ({ kind: 'refused_by_rule', why: { code: `recommendations.${code}` } });
  await expect(asking('2012-10-31')).rejects.toMatchObject(refused('day_of_the_law'));
  await ownTime();
  await expect(asking('2012-08-10')).rejects.toMatchObject(refused('day_past_the_law'));
  await asking('2012-08-09');
  await edit(id, { sourceKind: 'coroner' });
  const coroners = (await read(id)).extensions[0]?.extensionId ?? '';
  const approving = within(async (records) => {
    const { committees, meetings, today } = records;
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, who.membershipId);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const meeting = { committeeId: committee.committeeId, heldOn: today, startsAt: null, place: null };
    const met = await meetings.add(meeting, who.membershipId);
    if (met.kind !== 'added') throw new Error('Not met.');
    const decision = { approved: true, meetingId: met.meeting.meetingId, reason: null };
    const held = await giveOwner(records, await take(records, id), committee.committeeId, who);
    await decideExtension(records, held, coroners, decision, who);
  });
  await expect(approving).rejects.toMatchObject(refused('day_of_a_coroner'));
});

test('more time is given to a response that is late, and the day as it was first counted stays', async () => {
  await ownTime();
  const id = await add();
  const asks = { dueAsked: '2012-08-09', reason: 'New ship' } as const;
  await within(async (records) => askExtension(records, await take(records, id), asks, who));
  const [asked] = (await read(id)).extensions;
  expect(asked).toMatchObject({ what: 'response', dueBefore: '2012-07-07' });
  await within(async (records) => {
    const { committees, meetings, today } = records;
    const committee = await committees.add({ name: 'Ferry Panel', kind: 'panel' }, who.membershipId);
    if (committee === 'name_taken') throw new Error('Not fresh.');
    const meeting = { committeeId: committee.committeeId, heldOn: today, startsAt: null, place: null };
    const met = await meetings.add(meeting, who.membershipId);
    if (met.kind !== 'added') throw new Error('Not met.');
    const decision = { approved: true, meetingId: met.meeting.meetingId, reason: null };
    const held = await giveOwner(records, await take(records, id), committee.committeeId, who);
    await decideExtension(records, held, asked?.extensionId ?? '', decision, who);
  });
  expect(await read(id)).toMatchObject({
    responseDueOn: '2012-08-09',
    responseFirstDueOn: '2012-07-07',
    dueOn: null,
    coreStatus: 'response_overdue',
  });
  expect(
    (await within(({ recommendations }) => recommendations.read(id, '2012-08-09', 'register_editor')))?.coreStatus,
  ).toBe('awaiting_response');
});

test('nothing is put off that has no date', async () => {
  const id = await add({ sourceKind: 'audit' });
  const asks = { dueAsked: '2012-12-31', reason: 'New ship' };
  const asking = within(async (records) => askExtension(records, await take(records, id), asks, who));
  await expect(asking).rejects.toMatchObject({ kind: 'refused_by_rule' });
});

test('what is older than the register is history, owes nothing, and does when somebody takes it on', async () => {
  const [old, recent] = [await add(), await add({ sourceDate: '2012-06-09' })];
  expect(await begin('2012-06-08')).toMatchObject({ kind: 'changed' });
  expect(await read(old)).toMatchObject({ standing: 'history', responseDueOn: null, coreStatus: 'awaiting_response' });
  expect(await overdue()).toEqual([recent]);
  await edit(old, { standing: 'taken_on' });
  const taken = await read(old);
  expect(taken).toMatchObject({ standing: 'taken_on', responseDueOn: '2012-08-09', coreStatus: 'response_overdue' });
  expect(taken.history.map(({ field, after }) => [field, after])).toContainEqual(['standing', 'taken_on']);
  await expect(edit(old, { standing: 'taken_on' })).rejects.toMatchObject({ kind: 'refused_by_rule' });
});

test('a day of receipt that was assumed stays marked when the day of the notice is entered', async () => {
  const id = await add({ receivedBasis: 'assumed' });
  await edit(id, { noticeReceivedOn: '2012-06-12' });
  expect(await read(id)).toMatchObject({ receivedOn: '2012-06-10', receivedBasis: 'assumed' });
  await edit(id, { noticeReceivedOn: null });
  expect(await read(id)).toMatchObject({ receivedOn: '2012-06-10', receivedBasis: 'assumed' });
});
