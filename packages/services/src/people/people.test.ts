import { realTime } from '@holdfast/database/real-time';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { InvitationRecords } from '@holdfast/database/identity/invitation-records';
import { newId } from '@holdfast/database/new-id';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';

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
