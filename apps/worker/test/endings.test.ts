import { isoDate } from '@holdfast/domain/dates/iso-date';
import { inWords } from '@holdfast/words/say';
import { fromStored } from '@holdfast/words/stored';
import { endCommittee } from '@holdfast/services/committees/end-committee';
import { carryOutEnding } from '../src/endings/carry-out-ending.job.ts';
import { findDueEndings } from '../src/endings/find-due-endings.job.ts';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { openLog } from '@holdfast/runtime/log';
import { type ReadingCouncil, openReadingCouncil } from './support/reading-council.ts';

const log = openLog('silent');
const run = { attempt: 1, again: false, last: false, signal: new AbortController().signal };
let council: ReadingCouncil;
let by: string;
beforeEach(async () => {
  council = await openReadingCouncil();
  by = council.clerk;
});
afterEach(() => council.close());

type Work = Parameters<ReadingCouncil['database']['inCouncil']>[1];
const within = <Result>(work: (records: Parameters<Work>[0]) => Promise<Result>): Promise<Result> =>
  council.database.inCouncil(council.councilId, work);
const idOf = (outcome: { readonly kind: string; readonly id?: string }): string => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.id ?? '';
};
const addCommittee = (name: string) =>
  within(async ({ committees }) => {
    const added = await committees.add({ name, kind: 'panel' }, by);
    if (added === 'name_taken') throw new Error(added);
    return added.committeeId;
  });
const addPerson = (name: string, membershipId: string | null = null) =>
  within(async ({ people }) => {
    const nobodyYet = { post: null, politicalGroup: null, email: null, endedOn: null };
    return idOf(await people.add({ ...nobodyYet, membershipId, kind: 'officer', name }, by));
  });
const ask = (values: { committeeId?: string; lead?: string[] }) =>
  within(async ({ recommendations }) => {
    const added = await recommendations.add(
      { reference: null, words: 'That it is done.', coreStatus: 'on_track', ...values },
      '2013-04-01',
      by,
    );
    if (added.kind !== 'added') throw new Error(added.kind);
    return added.recommendationId;
  });
const find = (id: string) => within(({ recommendations }) => recommendations.find(id));
const carryOut = (plannedEndingId: string, day: string) =>
  carryOutEnding({
    database: council.database,
    log,
    today: () => isoDate(day),
  })({ councilId: council.councilId, plannedEndingId }, run);
const found = async (plannedEndingId: string, day: string): Promise<boolean> => {
  const nudged: unknown[] = [];
  const queue = {
    nudge: (_: string, payload: object) => {
      if ('plannedEndingId' in payload) nudged.push(payload.plannedEndingId);
      return Promise.resolve({ kind: 'queued' as const });
    },
  };
  await findDueEndings(new WaitingRecords(council.source), queue, () => isoDate(day))({}, run);
  return nudged.includes(plannedEndingId);
};
const lastDay = '2013-05-06';
const nextDay = '2013-05-07';

describe('a committee', () => {
  let panel: string;
  let heir: string;
  beforeEach(async () => {
    panel = await addCommittee('Housing Panel');
    heir = await addCommittee('Homes Panel');
  });
  const plan = (successorId: string | null = heir) =>
    within(async ({ endings }) =>
      idOf(
        await endings.plan(
          { what: 'committee', subjectId: panel, lastDay, choices: { successorId, callOffMeetings: true } },
          1,
          by,
        ),
      ),
    );
  const committee = () => within(({ committees }) => committees.find(panel));
  const problem = async () => {
    const kept = (await within(({ endings }) => endings.ofCommittee(panel)))?.problem ?? null;
    return kept === null ? null : inWords('en', fromStored(kept));
  };

  test('ends when its last day is over, once, however often and however late the job runs', async () => {
    const id = await plan();
    expect([await found(id, lastDay), await found(id, nextDay), await found(id, '2013-06-30')]).toEqual([
      false,
      true,
      true,
    ]);
    await carryOut(id, lastDay);
    expect((await committee())?.endedOn).toBeNull();
    await Promise.all([carryOut(id, '2013-05-09'), carryOut(id, '2013-05-09')]);
    await carryOut(id, '2013-05-10');
    expect(await committee()).toMatchObject({ endedOn: lastDay, successorId: heir, plannedEnd: null, revision: 2 });
    expect(await found(id, '2013-06-30')).toBe(false);
  });

  test('hands over what is open on that day, also what came since it was planned', async () => {
    const before = await ask({ committeeId: panel });
    const id = await plan();
    const since = await ask({ committeeId: panel });
    await carryOut(id, nextDay);
    expect([(await find(before))?.committeeId, (await find(since))?.committeeId]).toEqual([heir, heir]);
  });

  test('that was called off stays', async () => {
    const id = await plan();
    await within(({ endings }) => endings.callOff('committee', panel, 1, by));
    expect(await found(id, nextDay)).toBe(false);
    await carryOut(id, nextDay);
    expect((await committee())?.endedOn).toBeNull();
  });

  test('whose successor has ended says so, leaves nothing half done, and ends once that is put right', async () => {
    const open = await ask({ committeeId: panel });
    const id = await plan();
    await within(async (records) => {
      const standing = await records.committees.find(heir);
      if (standing === null) throw new Error('gone');
      const ending = { endedOn: '2013-04-30', successorId: null, callOffMeetings: false };
      return endCommittee(records, standing, null, ending, by);
    });
    await carryOut(id, nextDay);
    expect(await problem()).toBe('Homes Panel does not exist on 7 May 2013: choose a committee that does.');
    expect((await find(open))?.committeeId).toBe(panel);
    expect(await within(({ endings }) => endings.stuck())).toMatchObject([{ name: 'Housing Panel', lastDay }]);
    expect(await found(id, nextDay)).toBe(true);
    const roads = await addCommittee('Roads Panel');
    const wish = { what: 'committee', subjectId: panel, lastDay } as const;
    const choices = { successorId: roads, callOffMeetings: false };
    idOf(await within(({ endings }) => endings.change({ ...wish, choices }, 2, by)));
    expect(await problem()).toBeNull();
    await carryOut(id, nextDay);
    expect((await find(open))?.committeeId).toBe(roads);
  });

  test('for which nobody was chosen, and which has something open by then, says so', async () => {
    const id = await plan(null);
    await ask({ committeeId: panel });
    await carryOut(id, nextDay);
    expect(await problem()).toMatch(/is open: choose the committee that takes it over/u);
  });

  test('that ended otherwise is left as it is', async () => {
    const id = await plan();
    await within(({ committees }) => committees.change(panel, null, { endedOn: '2013-04-30' }, by));
    await carryOut(id, nextDay);
    expect((await committee())?.endedOn).toBe('2013-04-30');
    expect(await found(id, '2013-06-30')).toBe(false);
  });
});

describe('a person', () => {
  const plan = (personId: string, heir: string | null, single: { id: string; heir: string }[] = []) =>
    within(async ({ endings }) =>
      idOf(await endings.plan({ what: 'person', subjectId: personId, lastDay, choices: { heir, single } }, 1, by)),
    );

  test('leaves when the last day is over, and hands over what is led then', async () => {
    const leaver = await addPerson('Ada Brook');
    const [heir, other] = [await addPerson('Ben Dale'), await addPerson('Cara Moss')];
    const [one, closed] = [await ask({ lead: ['Ada Brook'] }), await ask({ lead: ['Ada Brook'] })];
    const id = await plan(leaver, heir, [
      { id: one, heir: other },
      { id: closed, heir: other },
    ]);
    const since = await ask({ lead: ['Ada Brook'] });
    await within(({ people }) => people.changeLeads([{ kind: 'recommendation', id: closed, lead: ['Dan Pike'] }], by));
    await carryOut(id, nextDay);
    expect([(await find(one))?.lead, (await find(since))?.lead, (await find(closed))?.lead]).toEqual([
      ['Cara Moss'],
      ['Ben Dale'],
      ['Dan Pike'],
    ]);
    expect(await within(({ people }) => people.find(leaver))).toMatchObject({ endedOn: lastDay, plannedEnd: null });
  });

  test('who has come to be one of the last two administrators stays signed in, and the plan says why', async () => {
    const memberships = await within(({ people }) => people.memberships());
    const own = memberships.find(({ roles }) => roles.includes('council_administrator'));
    const leaver = await addPerson('Ada Brook', own?.membershipId ?? null);
    const open = await ask({ lead: ['Ada Brook'] });
    const id = await plan(leaver, await addPerson('Ben Dale'));
    await carryOut(id, nextDay);
    const kept = (await within(({ endings }) => endings.ofPerson(leaver)))?.problem ?? '';
    expect(inWords('en', fromStored(kept))).toContain('administrator');
    expect((await find(open))?.lead).toEqual(['Ada Brook']);
    const after = await within(({ people }) => people.memberships());
    expect(after.find(({ membershipId }) => membershipId === own?.membershipId)?.endedAt).toBeNull();
  });
});
