import { inWords } from '@holdfast/words/say';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { meanwhile } from '@holdfast/database/testing/meanwhile';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import type { MemberValues } from '@holdfast/database/committees/kept-member';
import { refusalOf } from '../testing/refusal-of.ts';
import { endCommittee } from './end-committee.ts';
import { addSeat, changeSeat, removeSeat } from './seats.ts';

let council: TestCouncil;
let by: string;
let panel: string;
const { source, councilsOn } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councilsOn('2012-08-16').inCouncil(council.councilId, work);
const changed = (outcome: KeptOutcome) => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome;
};
const sentenceOf = (outcome: KeptOutcome) =>
  outcome.kind === 'refused' ? inWords('en', outcome.refusal.sentence) : outcome.kind;
const addCommittee = async (name: string, kind: 'panel' | 'cabinet' = 'panel') => {
  const added = await within(({ committees }) => committees.add({ name, kind }, by));
  if (added === 'name_taken') throw new Error(added);
  return added.committeeId;
};
const addCouncillor = async (name: string) => {
  const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
  return changed(await within(({ people }) => people.add({ ...unknown, kind: 'councillor', name }, by))).id;
};
const seat = (values: Partial<MemberValues>) =>
  within(({ committees }) =>
    committees.addMember(
      {
        committeeId: panel,
        personId: null,
        name: null,
        role: 'member',
        represents: null,
        votingGround: null,
        startsOn: '2012-05-16',
        endsOn: null,
        ...values,
      },
      by,
    ),
  );
const recommend = async (committeeId: string) => {
  const values = { reference: null, committeeId, words: 'That it be done.', coreStatus: 'on_track' } as const;
  const added = await councilsOn('2012-07-12').inCouncil(council.councilId, ({ recommendations }) =>
    recommendations.add(values, '2012-07-12', by),
  );
  if (added.kind !== 'added') throw new Error(added.kind);
  return added.recommendationId;
};

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
  panel = await addCommittee('Housing Panel');
});
afterAll(() => source.destroy());

test('the same person cannot sit twice on one day, and the refusal names the term', async () => {
  const personId = await addCouncillor('Cllr Ada Brook');
  changed(await seat({ personId, name: 'Cllr Ada Brook', endsOn: '2013-05-14' }));
  expect(sentenceOf(await seat({ personId, name: 'Cllr Ada Brook', role: 'chair' }))).toBe(
    'Cllr Ada Brook sits on Housing Panel as a member from 16 May 2012 until 14 May 2013 already: end or change that term first.',
  );
  changed(await seat({ personId, name: 'Cllr Ada Brook', role: 'chair', startsOn: '2013-05-15' }));
});

test('who holds a portfolio cannot scrutinise in that time, and can before it', async () => {
  const added = await within(({ portfolios }) => portfolios.add({ name: 'Housing', postHolder: 'Cllr Ben Dale' }, by));
  expect(added.kind).toBe('changed');
  const holder = (await within(({ people }) => people.list())).find(({ name }) => name === 'Cllr Ben Dale');
  const values = { personId: holder?.personId ?? '', name: 'Cllr Ben Dale' };
  expect(sentenceOf(await seat(values))).toMatch(/^Cllr Ben Dale holds the portfolio Housing .*section 9FA\(3\)/u);
});

test('two who give the chair at once are answered one after the other', async () => {
  const [one, two] = [await addCouncillor('Cllr Ada Brook'), await addCouncillor('Cllr Ben Dale')];
  const outcomes = await Promise.all([
    seat({ personId: one, name: 'Cllr Ada Brook', role: 'chair' }),
    seat({ personId: two, name: 'Cllr Ben Dale', role: 'chair' }),
  ]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
});

test('committees cannot come to stand in a circle, also when two changes meet', async () => {
  const roads = await addCommittee('Roads Panel');
  const under = (committeeId: string, parentId: string) =>
    within(({ committees }) => committees.change(committeeId, null, { parentId }, by));
  const outcomes = await Promise.all([under(panel, roads), under(roads, panel)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
});

test('a seat bears the name of the day on which it was given, until it is given to somebody else', async () => {
  const who = { membershipId: by, roles: ['council_administrator'] as const };
  const [ada, ben] = [await addCouncillor('Cllr Ada Brook'), await addCouncillor('Cllr Ben Dale')];
  const term = { represents: null, votingGround: null, startsOn: '2012-05-16', endsOn: null };
  await within((records) => addSeat(records, { ...term, committeeId: panel, personId: ada, role: 'member' }, who));
  await within(({ people }) => people.change(ada, null, { name: 'Cllr Ada Marsh' }, by));
  const seats = () => within(({ committees }) => committees.members(panel));
  const change = async (values: { role?: 'chair'; personId?: string | null }) => {
    const [{ committeeMemberId: id, revision } = { committeeMemberId: '', revision: 0 }] = await seats();
    await within((records) => changeSeat(records, { committeeId: panel, id, revision }, values, who));
    return (await seats()).map(({ name, role }) => [name, role]);
  };
  expect(await change({ role: 'chair', personId: ada })).toEqual([['Cllr Ada Brook', 'chair']]);
  expect(await change({ personId: ben })).toEqual([['Cllr Ben Dale', 'chair']]);
  expect(await change({ personId: ada })).toEqual([['Cllr Ada Marsh', 'chair']]);
  const elsewhere = await addCommittee('Roads Panel');
  const [seat] = await seats();
  const seen = { committeeId: elsewhere, id: seat?.committeeMemberId ?? '', revision: seat?.revision ?? 0 };
  expect(await refusalOf(within((records) => removeSeat(records, seen, who)))).toMatchObject({ kind: 'not_found' });
});

describe('ending a committee', () => {
  const end = (committeeId: string, ending: { successorId?: string; callOffMeetings?: boolean; endedOn?: string }) =>
    within(async (records) => {
      const committee = await records.committees.find(committeeId);
      if (committee === null) throw new Error('gone');
      const whole = { endedOn: '2012-08-15', successorId: null, callOffMeetings: false, ...ending };
      return endCommittee(records, committee, committee.revision, whole, by);
    });

  test('is refused while something is open, and hands it over with history', async () => {
    const recommendationId = await recommend(panel);
    expect(await refusalOf(end(panel, {}))).toMatchObject({
      field: 'successorId',
      sentence: 'One recommendation of Housing Panel is open: choose the committee that takes it over.',
    });
    const heir = await addCommittee('Homes Panel');
    await end(panel, { successorId: heir });
    const after = await within(({ recommendations }) => recommendations.find(recommendationId));
    expect(after?.committeeId).toBe(heir);
    expect(await within(({ committees }) => committees.find(panel))).toMatchObject({
      endedOn: '2012-08-15',
      successorId: heir,
    });
  });

  test('is refused while meetings are to come, and calls them off where that is wished', async () => {
    await within(({ meetings }) =>
      meetings.add({ committeeId: panel, heldOn: '2012-09-13', startsAt: null, place: null }, by),
    );
    expect((await refusalOf(end(panel, {})))?.sentence).toMatch(
      /^Housing Panel meets on 13 September 2012: cancel that meeting/u,
    );
    await end(panel, { callOffMeetings: true });
    expect(await within(({ meetings }) => meetings.list({}))).toMatchObject([{ state: 'cancelled' }]);
  });

  test('ends the terms of its members with it', async () => {
    const personId = await addCouncillor('Cllr Ada Brook');
    changed(await seat({ personId, name: 'Cllr Ada Brook' }));
    changed(await seat({ represents: 'A seat from the autumn', startsOn: '2012-09-01' }));
    await end(panel, {});
    const seats = await within(({ committees }) => committees.members(panel));
    expect(seats.map(({ name, endsOn }) => [name, endsOn])).toEqual([['Cllr Ada Brook', '2012-08-15']]);
  });

  test('leaves what it was in the report of an old meeting, and gives it to the heir from then on', async () => {
    const held = await within(({ meetings }) =>
      meetings.add({ committeeId: panel, heldOn: '2012-07-12', startsAt: null, place: null }, by),
    );
    await recommend(panel);
    const heir = await addCommittee('Homes Panel');
    await end(panel, { successorId: heir });
    const next = await within(({ meetings }) =>
      meetings.add({ committeeId: heir, heldOn: '2012-09-13', startsAt: null, place: null }, by),
    );
    const rowsOf = async (met: typeof held) =>
      met.kind === 'added'
        ? (await within(({ reports }) => reports.monitoring(met.meeting.meetingId, '2012-08-16', 'paper')))?.rows.length
        : null;
    expect([await rowsOf(held), await rowsOf(next)]).toEqual([1, 1]);
  });

  test('waits for what is being added to it, and overlooks none of it', async () => {
    const added = (id: string) => (records: CouncilRecords) => {
      const values = { reference: null, committeeId: id, words: 'That it be done.', coreStatus: 'on_track' } as const;
      return records.recommendations.add(values, '2012-07-12', by);
    };
    const met = ({ meetings }: CouncilRecords) =>
      meetings.add({ committeeId: panel, heldOn: '2012-09-13', startsAt: null, place: null }, by);
    await meanwhile(within, met, () => end(panel, { callOffMeetings: true }));
    expect(await within(({ meetings }) => meetings.list({}))).toMatchObject([{ state: 'cancelled' }]);
    const [roads, heir] = [await addCommittee('Roads Panel'), await addCommittee('Streets Panel')];
    expect(await meanwhile(within, added(roads), () => refusalOf(end(roads, {})))).toMatchObject({
      code: 'committees.open_items',
    });
    await meanwhile(within, added(roads), () => end(roads, { successorId: heir }));
    expect(await within(({ committees }) => committees.openItems(roads, 'register_editor'))).toEqual([]);
    expect(await within(({ committees }) => committees.openItems(heir, 'register_editor'))).toHaveLength(2);
  });

  test('behind the rule overlooks nothing that is being added either', async () => {
    const add = ({ recommendations }: CouncilRecords) =>
      recommendations.add(
        { reference: null, committeeId: panel, words: 'That it be done.', coreStatus: 'on_track' },
        '2012-07-12',
        by,
      );
    const change = () => within(({ committees }) => committees.change(panel, null, { endedOn: '2012-08-15' }, by));
    expect((await meanwhile(within, add, change)).kind).toBe('refused');
  });

  test('is refused by the door too, so that nothing can put it back behind the rule', async () => {
    await recommend(panel);
    const outcome = await within(({ committees }) => committees.change(panel, null, { endedOn: '2012-08-15' }, by));
    expect(sentenceOf(outcome)).toContain('is open');
  });
});
