import { ServedRoutes } from '../../src/platform/routes/served-routes.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { type May, columns, ofEvent } from './columns.ts';
import { type Filled, fill, mark } from './fill.ts';
import { type Hand, openHand, textColumns, wordOf } from './plant.ts';
import { idsOf, readsOf } from './reads.ts';
import { everybody, type Seen, seenIn } from './seen.ts';
import { oneByOne, type World, worlds } from './world.ts';

// A word of its own stands in every text column of a council. It is looked for in everything that anybody gets.

let api: RunningApi;
let hand: Hand;
beforeAll(async () => {
  api = await startApi({ rateLimit: 'off' });
  hand = await openHand();
});
afterAll(async () => {
  await hand.close();
  await api.close();
});

const everywhere = new Map<string, May>(
  Object.entries(columns).flatMap(([table, its]) =>
    Object.entries(its).flatMap(([column, decided]) =>
      typeof decided === 'function' ? [[wordOf(table, column), decided] as const] : [],
    ),
  ),
);
const seen: (readonly [World, readonly Seen[]])[] = [];

test('of every text column of a council it is decided whom its words may reach', async () => {
  const found = (await textColumns(hand)).map(({ table, column }) => `${table}.${column}`);
  const decided = Object.entries(columns).flatMap(([table, its]) =>
    Object.keys(its).map((column) => `${table}.${column}`),
  );
  expect(decided.toSorted()).toEqual(found.toSorted());
  expect(everywhere.size).toBeGreaterThan(100);
});

const mayOf = (word: string, { log }: Filled): May => {
  const place = log.get(word);
  const may = place === undefined ? everywhere.get(word) : ofEvent(place[1], place[2]);
  if (may === undefined) throw new Error(`Nobody planted ${word}.`);
  return may;
};

/** What reached whom it is not for, and where, without the ids. */
const leaksIn = (found: readonly Seen[], filled: Filled): readonly string[] => {
  const told = found
    .filter(({ word, audience }) => !mayOf(word, filled)(audience, filled.world))
    .map(({ word, audience, where }) => `${audience}: ${word} in ${where}`);
  return [...new Set(told.map((one) => one.replaceAll(/[0-9a-f-]{36}/gu, '…')))].toSorted();
};

test.each(worlds)(
  'where the mark is $mark and a paper is $paper no word reaches anybody for whom it is not',
  async (world) => {
    const filled = await fill(api, hand, world);
    const reads = await readsOf(api.app.get(ServedRoutes).rows(), await idsOf(hand, filled), filled);
    const found = await seenIn(api, filled, reads, await everybody(api, filled));
    seen.push([world, found]);
    expect(leaksIn(found, filled)).toEqual([]);
  },
  300_000,
);

test('where one field alone is marked, no word of it or about it reaches anybody for whom it is not', async () => {
  const [open] = worlds;
  if (open === undefined) throw new Error('There is no world.');
  const ground = await fill(api, hand, open);
  const reads = await readsOf(api.app.get(ServedRoutes).rows(), await idsOf(hand, ground), ground);
  const leaks: (readonly [unknown, readonly string[]])[] = [];
  for (const world of oneByOne) {
    await mark(hand, ground.council.councilId, world);
    const filled = { ...ground, world };
    const found = await seenIn(api, filled, reads, [['reader', ground.people.read_only]]);
    expect(found.length).toBeGreaterThan(100);
    leaks.push([world.fields, leaksIn(found, filled)]);
  }
  expect(leaks).toEqual(oneByOne.map(({ fields }) => [fields, []]));
}, 300_000);

test('each word can be read by somebody for whom it is', () => {
  const found = new Set(seen.flatMap(([, all]) => all.map(({ word }) => word)));
  const unread = [...everywhere].filter(
    ([word, may]) => worlds.some((world) => may('register_editor', world)) && !found.has(word),
  );
  expect(unread.map(([word]) => word)).toEqual([]);
});
