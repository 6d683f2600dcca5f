import { realTime } from '@holdfast/database/real-time';
import { inEnglish } from '@holdfast/words/testing/in-english';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { InvitationRecords } from '@holdfast/database/identity/invitation-records';
import { newId } from '@holdfast/database/new-id';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { leave as leaveWith } from './leave.ts';

let council: TestCouncil;
let by: string;
const { source, councils } = await openTestDatabase();
const doors = new InvitationRecords(source);
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const changed = (outcome: KeptOutcome) => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
const addPerson = async (name: string, post: string | null = null) =>
  changed(await within(({ people }) => people.add({ ...unknown, kind: 'officer', name, post }, by))).id;
const newAccount = { newAccount: { fullName: 'Sam Reed', passwordHash: 'a hash' } };

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
});
afterAll(() => source.destroy());

describe('an invitation', () => {
  const inAnHour = () => new Date(realTime().getTime() + 3_600_000).toISOString();
  const invite = async (email: string, link = { tokenHash: newId(), expiresAt: inAnHour() }) => {
    const values = { personId: null, email, name: 'Sam Reed', post: null, roles: ['responder' as const] };
    const outcome = await within(({ invitations }) => invitations.add(values, link, by));
    return { outcome, link };
  };
  const fresh = () => `${newId()}@example.gov.uk`;

  test('is seen by its link only, and is accepted once', async () => {
    const { link } = await invite(fresh());
    expect(await doors.find(newId())).toBeNull();
    expect(await doors.find(link.tokenHash)).toMatchObject({ councilName: council.name, accountId: null });
    const outcomes = await Promise.all([
      doors.accept(link.tokenHash, newAccount),
      doors.accept(link.tokenHash, newAccount).catch(() => 'unusable'),
    ]);
    expect(outcomes.sort()).toEqual(['joined', 'unusable']);
    expect(await doors.find(link.tokenHash)).toBeNull();
    const members = await within(({ people }) => people.memberships());
    expect(members.filter(({ name }) => name === 'Sam Reed')).toMatchObject([{ roles: ['responder'] }]);
  });

  test('cannot be used when it has expired, or was withdrawn, or was sent again', async () => {
    const expired = await invite(fresh(), {
      tokenHash: newId(),
      expiresAt: new Date(realTime().getTime() - 1_000).toISOString(),
    });
    expect(await doors.accept(expired.link.tokenHash, newAccount)).toBe('unusable');
    const { link, outcome } = await invite(fresh());
    const { id } = changed(outcome);
    const again = { tokenHash: newId(), expiresAt: inAnHour() };
    changed(await within(({ invitations }) => invitations.renew(id, 1, again, by)));
    expect([await doors.find(link.tokenHash), await doors.find(again.tokenHash)]).toMatchObject([null, {}]);
    changed(await within(({ invitations }) => invitations.withdraw(id, 2, realTime().toISOString(), by)));
    expect(await doors.accept(again.tokenHash, newAccount)).toBe('unusable');
  });

  test('goes out once at a time, and keeps its key out of history', async () => {
    const email = fresh();
    const { link } = await invite(email);
    expect((await invite(email.toUpperCase())).outcome).toMatchObject({
      kind: 'refused',
      refusal: { code: 'people.invited_already', field: 'email' },
    });
    const history = await within(({ settings }) =>
      settings.history({ noun: 'invitation', nounId: null, before: null, limit: 10 }, 'register_editor'),
    );
    expect(history).toHaveLength(1);
    expect(JSON.stringify(history)).not.toContain(link.tokenHash);
  });

  test('of an address that has an account is accepted by that account alone', async () => {
    const email = fresh();
    const first = await invite(email);
    await doors.accept(first.link.tokenHash, newAccount);
    council = await openCouncil();
    by = council.memberships.council_administrator;
    const { link } = await invite(email);
    const accountId = (await doors.find(link.tokenHash))?.accountId ?? '';
    expect(await doors.accept(link.tokenHash, newAccount)).toBe('other_account');
    expect(await doors.accept(link.tokenHash, { accountId: newId() })).toBe('other_account');
    expect(await doors.accept(link.tokenHash, { accountId })).toBe('joined');
  });
});

describe('roles', () => {
  const administrators = ['council_administrator', 'scrutiny_officer'] as const;
  const give = (membershipId: string, roles: readonly ('council_administrator' | 'read_only')[]) =>
    within(async ({ people }) => {
      const present = (await people.memberships()).find((one) => one.membershipId === membershipId);
      return people.changeMembership(membershipId, present?.revision ?? 0, { roles }, by);
    });

  test('of the last two administrators are kept, also when two demote each other at once', async () => {
    const [one, two, three] = [by, council.memberships.scrutiny_officer, council.memberships.responder];
    for (const membershipId of [two, three]) changed(await give(membershipId, ['council_administrator']));
    const outcomes = await Promise.all([give(two, ['read_only']), give(three, ['read_only'])]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
    expect(await give(one, ['read_only'])).toMatchObject({
      refusal: { code: 'people.last_two_administrators', field: 'roles' },
    });
    const left = (await within(({ people }) => people.memberships())).filter(({ roles }) =>
      roles.includes(administrators[0]),
    );
    expect(left).toHaveLength(2);
  });

  test('are changed for the version that was seen', async () => {
    const membershipId = council.memberships.responder;
    const change = (revision: number) =>
      within(({ people }) => people.changeMembership(membershipId, revision, { roles: ['read_only'] }, by));
    changed(await change(1));
    expect((await change(1)).kind).toBe('stale');
  });
});

describe('leaving', () => {
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
    expect(await leave(leaver, null)).toMatchObject({ refusal: { code: 'people.no_heir' } });
    changed(await leave(leaver, heir, [{ id: ofPost, heir: 'stays' }]));
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
    changed(await leave(leaver, heir));
    expect(await within(({ committees }) => committees.members(committeeId))).toMatchObject([{ endsOn: '2012-08-15' }]);
    const member = (await within(({ people }) => people.memberships())).find(
      (one) => one.membershipId === membershipId,
    );
    expect(typeof member?.endedAt).toBe('string');
  });

  test('of one of the last two administrators is refused', async () => {
    const { leaver, heir } = await everything();
    changed(await within(({ people }) => people.change(leaver, null, { membershipId: by }, by)));
    expect(await leave(leaver, heir)).toMatchObject({ refusal: { code: 'people.only_administrator' } });
  });
});
