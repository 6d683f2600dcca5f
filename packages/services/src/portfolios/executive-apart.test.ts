import { type CommitteeKind, committeeKinds, scrutinises } from '@holdfast/domain/committees/committee-kind';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { inWords } from '@holdfast/words/say';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { openCouncil, type TestCouncil } from '@holdfast/database/testing/open-council';
import { openTestDatabase } from '@holdfast/database/testing/test-database';
import { refusalOf } from '../testing/refusal-of.ts';
import { applyReshuffle, previewReshuffle } from './reshuffle.ts';

let council: TestCouncil;
let by: string;
let ids: { panel: string; ada: string; homes: string };
const { source, councils } = await openTestDatabase();
const within = <Result>(work: (records: CouncilRecords) => Promise<Result>) =>
  councils.inCouncil(council.councilId, work);
const changed = (outcome: KeptOutcome): string => {
  if (outcome.kind !== 'changed') throw new Error(JSON.stringify(outcome));
  return outcome.id;
};
const told = (outcome: KeptOutcome) =>
  outcome.kind === 'refused' ? inWords('en', outcome.refusal.sentence) : outcome.kind;
const name = 'Cllr Ada Brook';

beforeEach(async () => {
  council = await openCouncil();
  by = council.memberships.council_administrator;
  ids = await within(async ({ portfolios, committees, people }) => {
    const unknown = { post: null, politicalGroup: null, email: null, membershipId: null, endedOn: null };
    const ada = changed(await people.add({ ...unknown, kind: 'councillor', name }, by));
    const homes = changed(await portfolios.add({ name: 'Homes', postHolder: null }, by));
    const panel = await committees.add({ name: 'Housing Panel', kind: 'panel' }, by);
    if (panel === 'name_taken') throw new Error(panel);
    return { panel: panel.committeeId, ada, homes };
  });
});
afterAll(() => source.destroy());

const seat = (startsOn: string, endsOn: string | null, committeeId = ids.panel) =>
  within(({ committees }) => {
    const free = { role: 'member', represents: null, votingGround: null } as const;
    return committees.addMember({ ...free, committeeId, personId: ids.ada, name, startsOn, endsOn }, by);
  });
const hold = (startsOn: string | null, endsOn: string | null = null) =>
  within(({ portfolios }) => portfolios.addHolder({ portfolioId: ids.homes, name, startsOn, endsOn }, by));
const reshuffled = async (day: string | null) => {
  const homes = { key: 'h', name: 'Places', scope: null, directorate: null, parentKey: null, holder: name };
  return within(async (records) => {
    const { reshuffles } = records;
    const id = changed(await reshuffles.add({ name: 'May', draft: { portfolios: [homes], inheritances: [] } }, by));
    const reshuffle = await reshuffles.find(id);
    if (reshuffle === null) throw new Error('It was not drafted.');
    const preview = await previewReshuffle(records, reshuffle, '2013-05-01', day === null ? null : isoDate(day));
    const refused = day === null ? null : await refusalOf(applyReshuffle(records, reshuffle, isoDate(day), by));
    return { faults: preview.faults.map(({ code, of }) => [code, of]), refused: refused?.code ?? null };
  });
};

test('who scrutinises on any day of a term is not given the portfolio for it, and reads why', async () => {
  changed(await seat('2012-05-16', '2013-05-14'));
  expect(told(await hold('2013-05-14'))).toMatch(
    /^Cllr Ada Brook sits on Housing Panel from 16 May 2012 until 14 May 2013\. .*section 9FA\(3\)/u,
  );
  expect(told(await hold(null, '2012-05-15'))).toBe('changed');
  expect(told(await hold('2013-05-15'))).toBe('changed');
});

test.each(committeeKinds)('who sits on a %s is of the executive only where it does not scrutinise', async (kind) => {
  const add = (called: string, of: CommitteeKind) =>
    within(async ({ committees }) => {
      const added = await committees.add({ name: called, kind: of }, by);
      if (added === 'name_taken') throw new Error(added);
      return added.committeeId;
    });
  changed(await seat('2012-05-16', null, await add('Harbour Body', kind)));
  const answer: unknown = scrutinises(kind) ? expect.stringContaining('sits on Harbour Body') : 'changed';
  expect(told(await seat('2012-05-16', null, await add('Cabinet', 'cabinet')))).toEqual(answer);
  expect(told(await hold('2012-05-16'))).toEqual(answer);
});

test('a term cannot be made longer into a seat, and a wrong one can always be ended', async () => {
  const id = changed(await hold('2013-05-15'));
  changed(await seat('2012-05-16', '2013-05-14'));
  const change = (startsOn: string) => within(({ portfolios }) => portfolios.changeHolder(id, null, { startsOn }, by));
  expect(told(await change('2013-01-01'))).toContain('sits on Housing Panel');
  expect(told(await change('2013-06-01'))).toBe('changed');
});

test('a new portfolio with such a holder leaves neither of them behind', async () => {
  changed(await seat('2012-05-16', null));
  const add = within(async ({ portfolios }) => {
    const outcome = await portfolios.add({ name: 'Roads', postHolder: name }, by);
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { field: 'postHolder' } });
    throw new Error('taken back');
  });
  await expect(add).rejects.toThrow('taken back');
});

test('a reshuffle that gives a scrutineer a portfolio says so before, and when its day comes', async () => {
  changed(await seat('2012-05-16', '2013-05-21'));
  expect(await reshuffled('2013-05-21')).toEqual({
    faults: [['portfolios.new_holder_scrutinises', 'h']],
    refused: 'problems.several',
  });
  expect(await reshuffled(null)).toEqual({ faults: [], refused: null });
  expect(await reshuffled('2013-05-22')).toEqual({ faults: [], refused: null });
});

test('a seat and a portfolio given at the same moment: only one of them is', async () => {
  const [seated, held] = await Promise.all([seat('2012-05-16', null), hold('2012-05-16')]);
  expect([told(seated), told(held)].filter((answer) => answer === 'changed')).toHaveLength(1);
});
