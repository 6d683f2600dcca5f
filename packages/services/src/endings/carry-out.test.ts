import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { refusalOf } from '../testing/refusal-of.ts';
import { carryOutWhenDue, keepStuck } from './carry-out.ts';
import { changeLeaving, leaveOrPlan } from './leaving.ts';

let council: TestCouncil;
let by: string;
const { source, councils } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const who = () => ({ membershipId: by, roles: ['council_administrator'] as const });

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
});
afterAll(() => source.destroy());

const lastDay = '2033-05-06';
const nextDay = '2033-05-07';
const addPerson = (name: string) =>
  within(async ({ people }) => {
    const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
    const added = await people.add({ ...unknown, kind: 'officer', name }, by);
    if (added.kind !== 'changed') throw new Error(added.kind);
    return added.id;
  });
const lead = (name: string) =>
  within(async ({ recommendations }) => {
    const values = { reference: null, words: 'That it be done.', coreStatus: 'on_track', lead: [name] } as const;
    const added = await recommendations.add({ ...values, lead: [name] }, '2033-01-10', by);
    if (added.kind !== 'added') throw new Error(added.kind);
    return added.recommendationId;
  });
const leadOf = (id: string) => within(async ({ recommendations }) => (await recommendations.find(id))?.lead);
const close = (id: string) =>
  within(async ({ recommendations }) => {
    const held = await recommendations.lock([id]);
    const said = { statusWords: null, reason: null, evidence: 'Done.', meetingId: null, changedOn: '2033-02-01' };
    for (const one of held)
      await recommendations.changeStatus(one, { ...said, coreStatus: 'rejected' }, { coreStatus: 'rejected' }, by);
  });
const planOf = async (personId: string) => {
  const plan = await within(({ endings }) => endings.ofPerson(personId));
  if (plan === null) throw new Error('Nothing is planned.');
  return plan;
};

test('each is taken over by whom it was given to, and what is closed or led by others since needs nobody', async () => {
  const [leaver, heir, other] = [
    await addPerson('Ada Brook'),
    await addPerson('Ben Dale'),
    await addPerson('Cara Moss'),
  ];
  const [single, passed, closed, rest] = [
    await lead('Ada Brook'),
    await lead('Ada Brook'),
    await lead('Ada Brook'),
    await lead('Ada Brook'),
  ];
  const choices = { heir, single: [single, passed, closed].map((id) => ({ id, heir: other })) };
  await within((records) => leaveOrPlan(records, leaver, 1, { lastDay, ...choices }, who()));
  await within(({ people }) => people.changeLeads([{ kind: 'recommendation', id: passed, lead: ['Dan Pike'] }], by));
  await close(closed);
  const { plannedEndingId } = await planOf(leaver);
  const carryOut = (day: string) => within((records) => carryOutWhenDue(records, plannedEndingId, day));
  expect(await carryOut(lastDay)).toBe(false);
  expect(await carryOut(nextDay)).toBe(true);
  expect(await carryOut(nextDay)).toBe(false);
  expect(await Promise.all([single, passed, closed, rest].map(leadOf))).toEqual([
    ['Cara Moss'],
    ['Dan Pike'],
    ['Ada Brook'],
    ['Ben Dale'],
  ]);
});

test('a heir who has gone by then is in the way, nothing is done, and why is kept until the plan is changed', async () => {
  const [leaver, heir] = [await addPerson('Ada Brook'), await addPerson('Ben Dale')];
  const led = await lead('Ada Brook');
  await within((records) => leaveOrPlan(records, leaver, 1, { lastDay, heir, single: [] }, who()));
  await within(({ people }) => people.change(heir, null, { endedOn: '2033-05-01' }, by));
  const { plannedEndingId } = await planOf(leaver);
  expect(await refusalOf(within((records) => carryOutWhenDue(records, plannedEndingId, nextDay)))).toMatchObject({
    kind: 'refused_by_rule',
    field: 'heir',
    code: 'people.heir_has_left',
  });
  expect(await leadOf(led)).toEqual(['Ada Brook']);
  expect(await within(({ people }) => people.find(leaver))).toMatchObject({ endedOn: null, plannedEnd: lastDay });
  const stuckOn = async (day: string) => {
    await within((records) => keepStuck(records, plannedEndingId, day, 'the heir has left'));
    return (await planOf(leaver)).problem;
  };
  expect([await stuckOn(lastDay), await stuckOn(nextDay)]).toEqual([null, 'the heir has left']);
  const wish = { lastDay, heir: await addPerson('Cara Moss'), single: [] };
  const { revision } = await planOf(leaver);
  await within((records) => changeLeaving(records, leaver, revision, wish, who()));
  expect((await planOf(leaver)).problem).toBeNull();
});
