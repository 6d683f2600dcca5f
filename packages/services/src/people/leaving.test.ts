import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { refusalOf } from '../testing/refusal-of.ts';
import { leave as leaveWith } from './leave.ts';

let council: TestCouncil;
let by: string;
const { source, councils } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const changed = (outcome: KeptOutcome) => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
const addPerson = async (name: string, post: string | null = null) =>
  changed(await within(({ people }) => people.add({ ...unknown, kind: 'officer', name, post }, by))).id;

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
});
afterAll(() => source.destroy());

const everything = async () => {
  const leaver = await addPerson('Ada Brook', 'Head of Housing');
  const heir = await addPerson('Ben Dale');
  const add = async (lead: string[]) => {
    const values = { reference: null, words: 'That it be done.', coreStatus: 'on_track', lead } as const;
    const added = await within(({ recommendations }) => recommendations.add({ ...values, lead }, '2012-07-12', by));
    return added.kind === 'added' ? added.recommendationId : '';
  };
  return { leaver, heir, named: await add(['Ada Brook', 'Cara Moss']), ofPost: await add(['Head of Housing']) };
};
const leave = (personId: string, heir: string | null, single: { id: string; heir: string }[] = []) =>
  within(async (records) => {
    const person = await records.people.find(personId);
    if (person === null) throw new Error('gone');
    return leaveWith(records, person, person.revision, '2012-08-15', { heir, single }, by);
  });
const leadOf = (id: string) => within(async ({ recommendations }) => (await recommendations.find(id))?.lead);

test('hands over what is named, leaves with the post what is the post’s, and history keeps the old lead', async () => {
  const { leaver, heir, named, ofPost } = await everything();
  expect(await refusalOf(leave(leaver, null))).toMatchObject({ field: 'heir', code: 'people.no_heir' });
  await leave(leaver, heir, [{ id: ofPost, heir: 'stays' }]);
  expect([await leadOf(named), await leadOf(ofPost)]).toEqual([['Ben Dale', 'Cara Moss'], ['Head of Housing']]);
  const page = await within(({ recommendations }) => recommendations.read(named, '2012-08-16', 'register_editor'));
  expect(JSON.stringify(page?.history)).toContain('Ada Brook');
  expect(await within(({ people }) => people.find(leaver))).toMatchObject({ endedOn: '2012-08-15' });
});

test('ends seats and portfolios on the day, and the sign-in with its sessions at once', async () => {
  const { leaver, heir } = await everything();
  const membershipId = council.memberships.responder;
  changed(await within(({ people }) => people.change(leaver, null, { membershipId, kind: 'councillor' }, by)));
  const committee = await within(({ committees }) => committees.add({ name: 'Housing Panel', kind: 'panel' }, by));
  const committeeId = committee === 'name_taken' ? '' : committee.committeeId;
  const seat = { committeeId, personId: leaver, name: 'Ada Brook', role: 'member', represents: null } as const;
  const term = { votingGround: null, startsOn: null, endsOn: null };
  changed(await within(({ committees }) => committees.addMember({ ...seat, ...term }, by)));
  expect(
    inEnglish(await within(({ people }) => people.change(leaver, null, { endedOn: '2012-08-15' }, by))),
  ).toMatchObject({
    refusal: { sentence: 'Ada Brook sits on Housing Panel: end that term first.' },
  });
  await leave(leaver, heir);
  expect(await within(({ committees }) => committees.members(committeeId))).toMatchObject([{ endsOn: '2012-08-15' }]);
  const member = (await within(({ people }) => people.memberships())).find((one) => one.membershipId === membershipId);
  expect(typeof member?.endedAt).toBe('string');
});

test('of one of the last two administrators is refused', async () => {
  const { leaver, heir } = await everything();
  changed(await within(({ people }) => people.change(leaver, null, { membershipId: by }, by)));
  expect(await refusalOf(leave(leaver, heir))).toMatchObject({ code: 'people.only_administrator' });
});

test('ends a term on its day, and takes out one that would only have begun after it', async () => {
  const leaver = await addPerson('Ada Brook');
  changed(await within(({ people }) => people.change(leaver, null, { kind: 'councillor' }, by)));
  const { housing, committeeId } = await within(async ({ portfolios, committees }) => {
    const { id } = changed(await portfolios.add({ name: 'Housing', postHolder: null }, by));
    const added = await committees.add({ name: 'Trees Board', kind: 'other' }, by);
    return { housing: id, committeeId: added === 'name_taken' ? '' : added.committeeId };
  });
  const hold = (startsOn: string | null, endsOn: string | null) =>
    within(({ portfolios }) => portfolios.addHolder({ portfolioId: housing, name: 'Ada Brook', startsOn, endsOn }, by));
  const sit = (startsOn: string | null, endsOn: string | null) =>
    within(({ committees }) => {
      const seat = { committeeId, personId: leaver, name: 'Ada Brook', role: 'member' } as const;
      return committees.addMember({ ...seat, represents: null, votingGround: null, startsOn, endsOn }, by);
    });
  for (const give of [hold, sit]) {
    changed(await give(null, '2012-05-15'));
    changed(await give('2012-05-16', '2013-05-14'));
    changed(await give('2013-05-15', null));
  }
  await leave(leaver, null);
  const terms = [
    ['2012-05-16', '2012-08-15'],
    [null, '2012-05-15'],
  ];
  const page = await within(({ portfolios }) => portfolios.read(housing, '2012-09-01'));
  expect(page?.holders.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual(terms);
  const seats = await within(({ committees }) => committees.seatsOf(leaver));
  expect(seats.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual(terms);
});
