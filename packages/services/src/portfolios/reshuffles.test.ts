import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { ReshuffleDraft } from '@holdfast/domain/portfolios/plan-reshuffle';
import { inEnglish } from '@holdfast/words/testing/in-english';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { meanwhile } from '@holdfast/database/testing/meanwhile';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { refusalOf } from '../testing/refusal-of.ts';
import { applyReshuffle, previewReshuffle } from './reshuffle.ts';

let council: TestCouncil;
let by: string;
let ids: { housing: string; transport: string; panel: string; homes: string; buses: string; old: string };
const { source, councilsOn } = await openTestDatabase();
const on = <Result>(day: string, work: (records: CouncilRecords) => Promise<Result>) =>
  councilsOn(day).inCouncil(council.councilId, work);
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) => on('2013-05-22', work);
const changed = (outcome: KeptOutcome): string => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.id;
};

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
  ids = await on('2012-07-12', async ({ portfolios, committees, recommendations }) => {
    const housing = changed(await portfolios.add({ name: 'Housing', postHolder: 'Cllr Ada Brook' }, by));
    const transport = changed(await portfolios.add({ name: 'Transport', postHolder: 'Cllr Cy Marsh' }, by));
    const panel = await committees.add({ name: 'Places Panel', kind: 'panel' }, by);
    if (panel === 'name_taken') throw new Error('The council is not fresh.');
    const add = async (words: string, coreStatus: 'on_track' | 'verified_complete') => {
      const added = await recommendations.add(
        {
          reference: null,
          words,
          committeeId: panel.committeeId,
          portfolioId: housing,
          sourceDate: '2012-07-12',
          coreStatus,
        },
        '2012-07-12',
        by,
      );
      if (added.kind !== 'added') throw new Error(added.kind);
      return added.recommendationId;
    };
    return {
      housing,
      transport,
      panel: panel.committeeId,
      homes: await add('That empty homes be let.', 'on_track'),
      buses: await add('That buses stop at each estate.', 'on_track'),
      old: await add('That this was done.', 'verified_complete'),
    };
  });
});
afterAll(() => source.destroy());

const one = (key: string, name: string, holder: string | null = null) => ({
  key,
  name,
  holder,
  scope: null,
  directorate: null,
  parentKey: null,
});
/** Housing becomes Homes, what says bus goes to Transport, which changes hands. */
const draft = (): ReshuffleDraft => ({
  portfolios: [one('h', 'Homes', 'Cllr Ben Dale'), one('t', 'Transport', 'Cllr Ada Brook')],
  inheritances: [{ from: ids.housing, heir: 'h', rules: [{ by: 'words', is: 'buses', key: 't' }], choices: [] }],
});
const drafted = async (wish: ReshuffleDraft = draft()) =>
  within(async ({ reshuffles }) => {
    const found = await reshuffles.find(changed(await reshuffles.add({ name: 'May', draft: wish }, by)));
    if (found === null) throw new Error('It was not drafted.');
    return found;
  });
const apply = async (day: string, wish: ReshuffleDraft = draft()) => {
  const reshuffle = await drafted(wish);
  return within((records) => applyReshuffle(records, reshuffle, isoDate(day), by));
};
const setOn = async (day: string) =>
  (await within(({ reshuffles }) => reshuffles.setOn(day))).map(({ name, holder }) => `${name}: ${holder ?? 'nobody'}`);
const portfolioOf = async (id: string) =>
  within(async ({ recommendations, portfolios }) => {
    const record = await recommendations.find(id);
    return (await portfolios.list('2013-06-01')).find(({ portfolioId }) => portfolioId === record?.portfolioId)?.name;
  });

test('a preview tells what would move, and changes nothing', async () => {
  const reshuffle = await drafted();
  const { plan, faults, items } = await within((records) => previewReshuffle(records, reshuffle, '2013-05-21', null));
  expect(faults).toEqual([]);
  expect(items.map(({ recommendationId }) => recommendationId).sort()).toEqual([ids.homes, ids.buses].sort());
  expect(plan.moves).toHaveLength(2);
  expect(await setOn('2013-06-01')).toEqual(['Housing: Cllr Ada Brook', 'Transport: Cllr Cy Marsh']);
});

test('in force, the old set stands until the day before and the new one from the day on', async () => {
  expect(await apply('2013-05-22')).toBe(2);
  expect(await setOn('2013-05-21')).toEqual(['Housing: Cllr Ada Brook', 'Transport: Cllr Cy Marsh']);
  expect(await setOn('2013-05-22')).toEqual(['Homes: Cllr Ben Dale', 'Transport: Cllr Ada Brook']);
});

test('what is open passes on and what is closed keeps the name of its time', async () => {
  await apply('2013-05-22');
  expect([await portfolioOf(ids.homes), await portfolioOf(ids.buses), await portfolioOf(ids.old)]).toEqual([
    'Homes',
    'Transport',
    'Housing',
  ]);
  const page = await within(({ recommendations }) => recommendations.read(ids.homes, '2013-06-01', 'register_editor'));
  expect(page?.history[0]).toMatchObject({ kind: 'changed', field: 'portfolio', before: 'Housing', after: 'Homes' });
});

test('the report of an old meeting shows the names of its day, and of a new one the new ones', async () => {
  await apply('2013-05-22');
  const namesAt = async (heldOn: string) =>
    within(async ({ meetings, reports }) => {
      const met = await meetings.add({ committeeId: ids.panel, heldOn, startsAt: null, place: null }, by);
      const report =
        met.kind === 'added' ? await reports.monitoring(met.meeting.meetingId, '2013-06-20', 'paper') : null;
      return report?.rows
        .filter(({ recommendationId }) => recommendationId === ids.homes)
        .map(({ portfolio }) => [portfolio?.name, portfolio?.postHolder]);
    });
  expect(await namesAt('2013-05-16')).toEqual([['Housing', 'Cllr Ada Brook']]);
  expect(await namesAt('2013-06-13')).toEqual([['Homes', 'Cllr Ben Dale']]);
});

test('a reshuffle that moves a portfolio under another leaves it where it stood until the day before', async () => {
  const parents = async (day: string) =>
    within(async ({ portfolios }) =>
      (await portfolios.list(day)).map(({ name, parentId }) => `${name} ${parentId === ids.transport}`),
    );
  const wish = {
    portfolios: [
      { ...one('h', 'Housing'), parentKey: 't' },
      { ...one('k', 'Kerbs'), parentKey: 't' },
      one('t', 'Transport'),
    ],
    inheritances: [],
  };
  expect(await apply('2013-05-22', wish)).toBe(0);
  expect(await parents('2013-05-21')).toEqual(['Housing false', 'Kerbs true', 'Transport false']);
  expect(await parents('2013-05-22')).toEqual(['Housing true', 'Kerbs true', 'Transport false']);
  const page = await within(({ portfolios }) => portfolios.read(ids.housing, '2013-06-01'));
  expect(page).toMatchObject({
    parent: { name: 'Transport' },
    parentsBefore: [{ parent: null, lastDay: '2013-05-21' }],
  });
});

test('a reshuffle does not reach back behind a move that was written for a later day', async () => {
  const formerParents = [{ parentId: null, lastDay: '2013-06-30' }];
  const moved = { parentId: ids.transport, formerParents };
  changed(await within(({ portfolios }) => portfolios.change(ids.housing, null, moved, by)));
  const wish = { portfolios: [one('h', 'Housing'), one('t', 'Transport')], inheritances: [] };
  expect(await refusalOf(apply('2013-05-22', wish))).toMatchObject({
    sentence: 'Housing was last moved on 1 July 2013: choose that day or a later one.',
  });
});

test('a name that ended is followed by those that took over', async () => {
  await apply('2013-05-22');
  const page = await within(({ portfolios }) => portfolios.read(ids.housing, '2013-06-01'));
  expect(page).toMatchObject({ endedOn: '2013-05-21' });
  expect(page?.successors.map(({ name }) => name)).toEqual(['Homes', 'Transport']);
});

test('one that was drafted before the set changed says so, and does nothing', async () => {
  const reshuffle = await drafted({ ...draft(), portfolios: [one('t', 'Transport')], inheritances: [] });
  const { faults } = await within((records) => previewReshuffle(records, reshuffle, '2013-05-21', null));
  expect(faults).toMatchObject([{ code: 'portfolios.heir_missing', of: ids.housing }]);
  const applied = within((records) => applyReshuffle(records, reshuffle, isoDate('2013-05-22'), by));
  expect(await refusalOf(applied)).toMatchObject({ kind: 'refused_by_rule', code: 'problems.several' });
  expect(await setOn('2013-06-01')).toHaveLength(2);
});

test('what took effect is history, and is neither changed nor taken out', async () => {
  await apply('2013-05-22');
  const [reshuffle] = await within(({ reshuffles }) => reshuffles.list());
  const id = reshuffle?.reshuffleId ?? '';
  expect(await within(({ reshuffles }) => reshuffles.change(id, null, { name: 'June' }, by))).toMatchObject({
    refusal: { code: 'portfolios.reshuffle_applied' },
  });
  expect(await within(({ reshuffles }) => reshuffles.remove(id, null, by))).toMatchObject({ kind: 'refused' });
});

test('a portfolio with open recommendations is not ended by hand, nor one that anything names taken out', async () => {
  const end = (endedOn: string) => within(({ portfolios }) => portfolios.change(ids.housing, null, { endedOn }, by));
  expect(inEnglish(await end('2013-05-21'))).toMatchObject({
    refusal: { sentence: '2 recommendations in Housing are open. Say in a reshuffle who takes over.' },
  });
  await apply('2013-05-22');
  expect(await within(({ portfolios }) => portfolios.remove(ids.housing, null, by))).toMatchObject({
    refusal: { code: 'portfolios.in_use' },
  });
});

test('what is being added to a portfolio that ends goes with it, and by hand it is not overlooked', async () => {
  const add = ({ recommendations }: CouncilRecords) =>
    recommendations.add(
      { reference: null, portfolioId: ids.housing, words: 'That homes be warm.', coreStatus: 'on_track' },
      '2012-07-12',
      by,
    );
  await within(({ recommendations }) =>
    recommendations.handOver(
      {
        what: 'portfolio',
        from: ids.housing,
        to: ids.transport,
        recommendationIds: [ids.homes, ids.buses],
        passedOn: '2013-01-01',
        cause: 'reshuffle',
        causeId: ids.transport,
      },
      by,
    ),
  );
  const end = () => within(({ portfolios }) => portfolios.change(ids.housing, null, { endedOn: '2013-05-21' }, by));
  expect((await meanwhile(within, add, end)).kind).toBe('refused');
  expect(await meanwhile(within, add, () => apply('2013-05-22'))).toBe(2);
});

test('two hold one portfolio one after the other, never at once', async () => {
  const add = (startsOn: string | null, endsOn: string | null) =>
    within(({ portfolios }) =>
      portfolios.addHolder({ portfolioId: ids.housing, name: 'Cllr Ben Dale', startsOn, endsOn }, by),
    );
  expect(inEnglish(await add('2013-01-01', null))).toMatchObject({
    refusal: {
      code: 'portfolios.held_throughout',
      sentence: expect.stringContaining('Cllr Ada Brook holds Housing throughout') as unknown,
    },
  });
});

test('a portfolio does not stand under what stands under it', async () => {
  const under = (id: string, parentId: string) =>
    within(({ portfolios }) => portfolios.change(id, null, { parentId }, by));
  changed(await under(ids.housing, ids.transport));
  expect(inEnglish(await under(ids.transport, ids.housing))).toMatchObject({
    refusal: {
      code: 'portfolios.would_stand_in_a_ring',
      sentence: 'Housing and Transport would be under one another: choose another parent.',
    },
  });
});
