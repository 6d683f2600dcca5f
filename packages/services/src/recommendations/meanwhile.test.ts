import type { CouncilRecords } from '@holdfast/database/council-records';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { confirmables } from '@holdfast/domain/meetings/to-confirm';
import { turnMeeting } from '../meetings/change.ts';
import { joinLead } from '../people/change.ts';
import { leave } from '../people/leave.ts';
import { editRecommendation } from './add.ts';
import { changeStatus } from './change-status.ts';
import { take } from './take.ts';

const { source, councilsOn } = await openTestDatabase();
const councils = councilsOn('2012-08-16');
afterAll(() => source.destroy());

let council: TestCouncil;
let by: string;
let officer: { readonly membershipId: string; readonly roles: readonly ['scrutiny_officer'] };
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.scrutiny_officer;
  officer = { membershipId: by, roles: ['scrutiny_officer'] };
});

const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
const addPerson = (name: string) =>
  within(async ({ people }) => {
    const added = await people.add({ ...unknown, kind: 'officer', name }, by);
    if (added.kind !== 'changed') throw new Error(added.kind);
    return added.id;
  });
const lead = (name: string, committeeId: string | null = null) =>
  within(async ({ recommendations }) => {
    const values = {
      reference: null,
      words: 'That it be done.',
      coreStatus: 'claimed_complete',
      lead: [name],
    } as const;
    const added = await recommendations.add({ ...values, lead: [name], committeeId }, '2012-01-10', by);
    if (added.kind !== 'added') throw new Error(added.kind);
    return added.recommendationId;
  });
const goes = async (records: CouncilRecords, personId: string, heir: string | null) => {
  const person = await records.people.find(personId);
  if (person === null) throw new Error('gone');
  await leave(records, person, null, '2012-08-16', { heir, single: [] }, by);
};

interface Two {
  /** Decides with reference to something. */
  readonly decides: (records: CouncilRecords) => Promise<unknown>;
  /** Changes it meanwhile. */
  readonly changes: (records: CouncilRecords) => Promise<unknown>;
}

const cases: Readonly<Record<string, () => Promise<Two>>> = {
  'a meeting that is called off while its decision is recorded': async () => {
    const { committeeId, meetingId } = await within(async ({ committees, meetings }) => {
      const committee = await committees.add({ name: 'Housing Panel', kind: 'panel' }, by);
      if (committee === 'name_taken') throw new Error(committee);
      const when = { committeeId: committee.committeeId, heldOn: '2012-08-16', startsAt: null, place: null };
      const added = await meetings.add(when, by);
      if (added.kind !== 'added') throw new Error(added.kind);
      return { committeeId: committee.committeeId, meetingId: added.meeting.meetingId };
    });
    const id = await lead('Ada Brook', committeeId);
    const step = { coreStatus: 'verified_complete', statusWords: null, reason: null, evidence: 'Seen.' } as const;
    return {
      decides: async (records) =>
        changeStatus(records, await take(records, id), { ...step, meetingId, changedOn: '2012-08-16' }, officer),
      changes: (records) =>
        turnMeeting(records, meetingId, 1, { state: 'cancelled', confirmed: [...confirmables] }, officer),
    };
  },
  'an heir who leaves while they take over': async () => {
    const [leaver, heir] = [await addPerson('Ada Brook'), await addPerson('Ben Dale')];
    await lead('Ada Brook');
    return { decides: (records) => goes(records, leaver, heir), changes: (records) => goes(records, heir, null) };
  },
  'somebody who leaves while they become the lead': async () => {
    const person = await addPerson('Ada Brook');
    await lead('A. Brook');
    return {
      decides: (records) => joinLead(records, 'A. Brook', person, officer),
      changes: (records) => goes(records, person, null),
    };
  },
  'a portfolio that is taken out while something is put under it': async () => {
    const portfolioId = await within(async ({ portfolios }) => {
      const added = await portfolios.add({ name: 'Housing', postHolder: null }, by);
      if (added.kind !== 'changed') throw new Error(added.kind);
      return added.id;
    });
    const id = await lead('Ada Brook');
    return {
      decides: async (records) => editRecommendation(records, await take(records, id), { portfolioId }, officer),
      changes: async ({ portfolios }) => {
        const removed = await portfolios.remove(portfolioId, 1, by);
        if (removed.kind !== 'changed') throw new Error(removed.kind);
      },
    };
  },
};

test.each(Object.entries(cases))('%s: the second is told, whichever it is', async (_, set) => {
  for (const first of ['decides', 'changes'] as const) {
    const two = await set();
    const second = first === 'decides' ? 'changes' : 'decides';
    const isDone = Promise.withResolvers<undefined>();
    // The first has done its part and not yet ended when the second begins.
    const [one, other] = await Promise.allSettled([
      within(async (records) => {
        await two[first](records);
        isDone.resolve(undefined);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }).finally(() => isDone.resolve(undefined)),
      isDone.promise.then(() => within(two[second])),
    ]);
    expect([first, one.status, other.status]).toEqual([first, 'fulfilled', 'rejected']);
    council = await openCouncil();
    by = council.memberships.scrutiny_officer;
    officer = { membershipId: by, roles: ['scrutiny_officer'] };
  }
});
