import { realTime } from '@holdfast/database/real-time';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { AccountRecords } from '@holdfast/database/identity/account-records';
import { InvitationRecords } from '@holdfast/database/identity/invitation-records';
import { newId } from '@holdfast/database/new-id';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { statedDay } from '@holdfast/database/testing/stated-day';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { refusalOf } from '../testing/refusal-of.ts';
import { joinLead } from './change.ts';

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
    expect(await doors.find(newId(), null)).toBeNull();
    expect(await doors.find(link.tokenHash, null)).toMatchObject({ councilName: council.name, mine: false });
    const outcomes = await Promise.all([
      doors.accept(link.tokenHash, newAccount),
      doors.accept(link.tokenHash, newAccount).catch(() => 'unusable'),
    ]);
    expect(outcomes.sort()).toEqual(['joined', 'unusable']);
    expect(await doors.find(link.tokenHash, null)).toBeNull();
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
    expect([await doors.find(link.tokenHash, null), await doors.find(again.tokenHash, null)]).toMatchObject([null, {}]);
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

  test('that came by mail to an address with an account is accepted by that account alone', async () => {
    const email = fresh();
    const byMail = async () => {
      const { outcome, link } = await invite(email);
      await within(({ invitations }) => invitations.sent(changed(outcome).id, realTime().toISOString()));
      return link.tokenHash;
    };
    await doors.accept(await byMail(), newAccount);
    council = await openCouncil();
    by = council.memberships.council_administrator;
    const hash = await byMail();
    const [account] = await new AccountRecords(source, statedDay).findByEmail(email);
    const accountId = account?.accountId ?? '';
    expect(await doors.accept(hash, newAccount)).toBe('other_account');
    expect(await doors.accept(hash, { accountId: newId() })).toBe('other_account');
    expect(await doors.find(hash, accountId)).toMatchObject({ mine: true });
    expect(await doors.accept(hash, { accountId })).toBe('joined');
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

describe('a name that a paper gave to whoever leads', () => {
  const lead = (names: string[], coreStatus: 'on_track' | 'rejected' = 'on_track') =>
    within(async ({ recommendations }) => {
      const values = { reference: null, words: 'That it be done.', coreStatus, lead: names };
      const added = await recommendations.add(values, '2012-07-12', by);
      if (added.kind !== 'added') throw new Error(added.kind);
      return added.recommendationId;
    });
  const leadOf = (id: string) => within(async ({ recommendations }) => (await recommendations.find(id))?.lead);
  const addPerson = (endedOn: string | null) =>
    within(async ({ people }) => {
      const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn };
      return changed(await people.add({ ...unknown, kind: 'officer', name: 'Ada Brook' }, by)).id;
    });
  const join = (personId: string) =>
    within((records) => joinLead(records, 'A. Brook', personId, { membershipId: by, roles: ['scrutiny_officer'] }));

  test('becomes one of the people, once on each, on what is open alone', async () => {
    const ids = [await lead(['A. Brook']), await lead(['A. Brook', 'Ada Brook']), await lead(['Ben Dale'])];
    const closed = await lead(['A. Brook'], 'rejected');
    expect(await join(await addPerson(null))).toBe(2);
    expect(await Promise.all([...ids, closed].map(leadOf))).toEqual([
      ['Ada Brook'],
      ['Ada Brook'],
      ['Ben Dale'],
      ['A. Brook'],
    ]);
  });

  test('does not become somebody who has left, or who is none of them', async () => {
    const id = await lead(['A. Brook']);
    const gone = await addPerson('2012-08-15');
    expect(await refusalOf(join(gone))).toMatchObject({ field: 'personId', code: 'people.has_left' });
    expect(await refusalOf(join(newId()))).toMatchObject({ code: 'people.not_one_of_the_people' });
    expect(await leadOf(id)).toEqual(['A. Brook']);
  });
});
