import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { type RegisterSort, registerSorts } from '@holdfast/domain/recommendations/fields/register-sorts';
import type { RegisterFilters, RegisterQuery } from './register-query.ts';
import type { RegisterRow } from './register-row.ts';
import { openCouncil, type TestCouncil } from '../../testing/open-council.ts';
import { openTestDatabase } from '../../testing/test-database.ts';
import type { Page } from '../../outcomes.ts';

const today = '2012-08-16';
const count = 60;
const { source, councils } = await openTestDatabase();
let council: TestCouncil;
let ids: { readonly housing: string; readonly transport: string; readonly panel: string };

/** A different choice for each row, with gaps, repeats and nothing at all among them. */
const nth = <Choice>(choices: readonly Choice[], index: number, step: number): Choice | null =>
  choices[Math.floor(index / step) % (choices.length + 1)] ?? null;

beforeAll(async () => {
  council = await openCouncil();
  ids = await councils.inCouncil(council.councilId, async ({ committees, portfolios, recommendations }) => {
    const panel = await committees.add(
      { name: 'Transport Panel', kind: 'panel' },
      council.memberships.scrutiny_officer,
    );
    const housing = await portfolios.add({ name: 'housing', postHolder: null }, council.memberships.scrutiny_officer);
    const transport = await portfolios.add(
      { name: 'Transport', postHolder: null },
      council.memberships.scrutiny_officer,
    );
    if (panel === 'name_taken' || housing.kind !== 'changed' || transport.kind !== 'changed')
      throw new Error('Not fresh.');
    const made = { housing: housing.id, transport: transport.id, panel: panel.committeeId };
    for (let index = 0; index < count; index += 1) {
      await recommendations.add(
        {
          reference: `R ${Math.floor(index / 2) + 1}`,
          part: index % 2 === 0 ? '' : 'b',
          words: index === 7 ? 'Spend 100% of the grant_money' : `Ask number ${index} about 1000 things`,
          committeeId: nth([made.panel], index, 1),
          portfolioId: nth([made.housing, made.transport], index, 2),
          sourceKind: nth(['meeting', 'audit'] as const, index, 3),
          sourceDate: nth(['2012-01-10', '2012-03-10', '2011-12-01'], index, 4),
          responseDueOn: nth(['2012-08-15', '2012-08-16', '2012-09-10'], index, 5),
          dueOn: nth(['2012-08-01', '2012-12-31'], index, 2),
          lead: index % 7 === 0 ? [] : ['Head of Roads', `Officer ${index % 5}`],
          rag: nth(['R', 'A', 'G'], index, 3),
          coreStatus: storedStatuses[index % storedStatuses.length] ?? 'unknown',
        },
        today,
        council.memberships.scrutiny_officer,
      );
    }
    return made;
  });
});
afterAll(() => source.destroy());

const page = async (query: Partial<RegisterQuery>): Promise<Page<RegisterRow>> => {
  const outcome = await councils.readCouncil(council.councilId, ({ recommendations }) =>
    recommendations.registerPage({ sort: 'newest', limit: 200, today, ...query }, 'register_editor'),
  );
  if (outcome.kind !== 'page') throw new Error(outcome.kind);
  return outcome;
};
const filtered = async (filters: RegisterFilters): Promise<RegisterRow[]> => (await page(filters)).items;

describe.each(registerSorts)('sorted by %s', (sort: RegisterSort) => {
  test.each([1, 7, 59, 60])('pages of %i put together are the whole, each row once and in order', async (limit) => {
    const whole = await page({ sort });
    const pieces: RegisterRow[] = [];
    let cursor: string | undefined;
    for (let round = 0; round <= count; round += 1) {
      const piece = await page({ sort, limit, cursor });
      expect(piece.total).toBe(count);
      expect(piece.items.length).toBeLessThanOrEqual(limit);
      pieces.push(...piece.items);
      if (piece.nextCursor === null) break;
      expect(piece.nextCursor.length).toBeLessThan(500);
      cursor = piece.nextCursor;
    }
    expect(whole.items).toHaveLength(count);
    expect(pieces).toEqual(whole.items);
  });

  test('the export gives the same rows in the same order', async () => {
    const rows = await councils.readCouncil(council.councilId, ({ recommendations }) =>
      recommendations.registerRows({}, sort, today, { audience: 'register_editor', asker: 'register_editor' }),
    );
    expect(rows.map((row) => row.recommendationId)).toEqual(
      (await page({ sort })).items.map((row) => row.recommendationId),
    );
  });

  test('a cursor of another order, and one of our own making, are refused', async () => {
    const other = await page({ sort: sort === 'status' ? 'due' : 'status', limit: 1 });
    const forged = Buffer.from(JSON.stringify([sort, '2012-99-99', 'x', 'y'])).toString('base64url');
    for (const cursor of [other.nextCursor ?? '', forged, 'nonsense', '']) {
      const outcome = await councils.readCouncil(council.councilId, ({ recommendations }) =>
        recommendations.registerPage({ sort, limit: 5, today, cursor }, 'register_editor'),
      );
      expect(outcome).toEqual({ kind: 'bad_cursor' });
    }
  });
});

test('references sort as people count, and parts follow their whole', async () => {
  const { items } = await page({ sort: 'reference', limit: 200 });
  expect(items.slice(0, 4).map(({ reference, part }) => reference + part)).toEqual(['R 1', 'R 1b', 'R 2', 'R 2b']);
  expect(items.slice(18, 20).map(({ reference }) => reference)).toEqual(['R 10', 'R 10']);
});

test('what has no value stands last, both ways', async () => {
  for (const sort of ['newest', 'oldest'] as const) {
    const dates = (await page({ sort })).items.map((row) => row.sourceDate);
    const firstNull = dates.indexOf(null);
    expect(dates.slice(firstNull).every((date) => date === null)).toBe(true);
    expect(dates.slice(0, firstNull)).toHaveLength(dates.filter((date) => date !== null).length);
  }
});

test('an answer is overdue from the day after it was due, in the row and in the filter', async () => {
  const rows = await filtered({});
  const overdue = rows.filter(
    ({ storedStatus, responseDueOn }) => storedStatus === 'awaiting_response' && responseDueOn === '2012-08-15',
  );
  expect(overdue.length).toBeGreaterThan(0);
  expect(overdue.every(({ coreStatus }) => coreStatus === 'response_overdue')).toBe(true);
  const idsOf = (found: readonly RegisterRow[]) => found.map((row) => row.recommendationId).sort();
  expect(idsOf(await filtered({ status: ['response_overdue'] }))).toEqual(idsOf(overdue));
  expect(idsOf(await filtered({ due: 'response_overdue' }))).toEqual(idsOf(overdue));
  const waiting = await filtered({ status: ['awaiting_response'] });
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.some(({ responseDueOn }) => responseDueOn === '2012-08-15')).toBe(false);
});

test('several values of a filter widen it, and none means empty', async () => {
  const rows = await filtered({});
  const number = (keep: (row: RegisterRow) => boolean) => rows.filter(keep).length;
  const portfolioOf = (row: RegisterRow) => row.portfolio?.portfolioId;
  expect(await filtered({ portfolio: [ids.housing] })).toHaveLength(number((row) => portfolioOf(row) === ids.housing));
  expect(await filtered({ portfolio: [ids.housing, 'none'] })).toHaveLength(
    number((row) => portfolioOf(row) === ids.housing || row.portfolio === null),
  );
  expect(await filtered({ committee: ['none'] })).toHaveLength(number((row) => row.committee === null));
  expect(await filtered({ source: ['audit', 'none'] })).toHaveLength(number((row) => row.sourceKind !== 'meeting'));
  expect(await filtered({ rag: ['R', 'A'] })).toHaveLength(number((row) => row.rag === 'R' || row.rag === 'A'));
  expect(await filtered({ rag: ['R'], committee: [ids.panel] })).toHaveLength(
    number((row) => row.rag === 'R' && row.committee?.committeeId === ids.panel),
  );
  expect(await filtered({ lead: 'officer 3' })).toHaveLength(number((row) => row.lead.includes('Officer 3')));
  expect(await filtered({ lead: 'none' })).toHaveLength(number((row) => row.lead.length === 0));
  expect(await filtered({ committee: ['not an id'] })).toEqual([]);
});

test('a search takes its words as they are: % and _ stand for themselves', async () => {
  expect(await filtered({ search: '100%' })).toHaveLength(1);
  expect(await filtered({ search: 't_m' })).toHaveLength(1);
  expect(await filtered({ search: '\\' })).toHaveLength(0);
  expect(await filtered({ search: 'ASK NUMBER 12 ' })).toHaveLength(1);
  expect(await filtered({ search: 'R 10 b' })).toHaveLength(1);
});

test('due filters ask for what is still owed', async () => {
  const closed = new Set(['claimed_complete', 'verified_complete', 'rejected', 'superseded', 'note_only']);
  const overdue = await filtered({ due: 'overdue' });
  expect(overdue.length).toBeGreaterThan(0);
  expect(overdue.some(({ storedStatus }) => closed.has(storedStatus))).toBe(false);
  expect(
    overdue.every(({ dueOn, responseDueOn }) => [dueOn, responseDueOn].some((day) => day !== null && day < today)),
  ).toBe(true);
  const soon = await filtered({ due: 'next_30_days' });
  expect(soon.length).toBeGreaterThan(0);
  expect(soon.some(({ storedStatus }) => closed.has(storedStatus))).toBe(false);
  const without = await filtered({ due: 'no_date' });
  expect(without.length).toBeGreaterThan(0);
  expect(without.every(({ dueOn }) => dueOn === null)).toBe(true);
});

test('several filters, and the same with one more, are asked one after another', async () => {
  const three = { search: 'Ask', committee: [ids.panel, 'none'], portfolio: [ids.housing, 'none'] };
  const ask = async (filters: RegisterFilters) =>
    councils.readCouncil(council.councilId, ({ recommendations }) =>
      recommendations.registerPage({ sort: 'portfolio', limit: 10, today, ...filters }, 'committee_member'),
    );
  expect(await ask(three)).toMatchObject({ kind: 'page' });
  expect(await ask({ ...three, source: ['meeting'] })).toMatchObject({ kind: 'page' });
});
