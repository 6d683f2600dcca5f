import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { newId } from '@holdfast/database/new-id';
import { z } from 'zod';
import { type Answer, type Browser, problemOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { keepEverything } from '../support/sample-everything.ts';
import { type IdPlace, idPlaces, nameOfPlace } from './id-places.ts';
import { answersAnyway, besides, keptAsTyped, meaningOf, shownUnder } from './meanings.ts';
import { sampleOf } from './sample-values.ts';

type Kept = Readonly<Record<string, string>>;

let api: RunningApi;
let officer: Browser;
let own: Kept;
let theirs: Kept;
beforeAll(async () => {
  api = await startApi({ rateLimit: 'off' });
  const everything = async () => {
    const council = await openTestCouncil();
    const clerk = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
    return [clerk, await keepEverything(council, clerk)] as const;
  };
  [officer, own] = await everything();
  [, theirs] = await everything();
}, 240_000);
afterAll(() => api.close());

const rows: readonly Route[] = Object.values(routes).flatMap((table) => Object.values<Route>(table));
const places = rows.filter(({ terms }) => terms.may !== 'operator').flatMap(idPlaces);

const held = (kept: Kept, name: string): string => {
  const id = kept[name];
  if (id === undefined || id === '') throw new Error(`keepEverything keeps no ${name}`);
  return id;
};

/** Asks a route for everything of its own council's but one id, which is given. */
const askWith = (place: IdPlace, id: string, version: number): Promise<Answer> => {
  const { row, part, steps } = place;
  const known = (name: string) => held(own, name === 'token' ? name : meaningOf(row, name));
  const path = row.path.replace(/:(\w+)/gu, (_, name: string) =>
    part === 'path' && steps[0] === name ? id : held(own, name),
  );
  const valueOf = (of: 'query' | 'body') => {
    const shape = row.terms[of];
    if (!(shape instanceof z.ZodType)) return undefined;
    return sampleOf(shape, part === of ? { steps, value: id } : null, known);
  };
  const query = new URLSearchParams(z.record(z.string(), z.coerce.string()).parse(valueOf('query') ?? {}));
  const body = valueOf('body');
  return officer.ask(`${path}?${query.toString()}`, {
    method: row.method,
    headers: { 'if-match': `"${String(version)}"` },
    ...(body === undefined ? {} : { body: { ...(body as object), ...besides[nameOfPlace(place)] } }),
  });
};

/** The answer under the version that the record has now: an old one is refused before anything else is looked at. */
const answerTo = async (place: IdPlace, id: string): Promise<Answer> => {
  for (const version of [1, 0, 2, 3, 4, 5, 6]) {
    const answer = await askWith(place, id, version);
    if (problemOf(answer) !== 'stale_version') return answer;
  }
  throw new Error(`No version fits ${nameOfPlace(place)}`);
};

/** Without what differs from one answer to the next, and without the id that was asked for. */
const told = (answer: Answer, id: string): readonly unknown[] => [
  answer.status,
  answer.text.replace(/"(?:requestId|revision)":[^,}]+/gu, '').replaceAll(id, 'id'),
  [...answer.headers.keys()].toSorted(),
];

const isName = (step: string): boolean => !/^(?:\[\]|\|\d+)$/u.test(step);

/** Whether an answer refuses the id: nothing is there, or the field that holds it is wrong. */
const refuses = ({ part, steps }: IdPlace, answer: Answer): boolean => {
  if (answer.status === 404) return true;
  const { fields } = z.object({ fields: z.array(z.object({ field: z.string() })).default([]) }).parse(answer.json);
  const names = steps.filter(isName).flatMap((name) => [name, shownUnder[name] ?? name]);
  return part !== 'path' && fields.some(({ field }) => names.includes(field.split('.').at(-1) ?? ''));
};

const each = places.map((place) => [nameOfPlace(place), place] as const);

test.each(each)('%s: another council’s is answered as one that nobody has', async (_, place) => {
  const { row, part, steps } = place;
  const [another, nobodys] = [held(theirs, meaningOf(row, steps.findLast(isName) ?? '')), newId()];
  const answer = await answerTo(place, another);
  expect(told(answer, another)).toEqual(told(await answerTo(place, nobodys), nobodys));
  // What only narrows a list down finds nothing.
  const mayAnswer = part === 'query' || [...answersAnyway, ...keptAsTyped].includes(row);
  if (!(answer.status === 200 && mayAnswer)) expect([refuses(place, answer), answer.text]).toEqual([true, answer.text]);
});

test('a list that is narrowed down to what is another council’s is empty, as for what nobody has', async () => {
  for (const [name, kept] of [
    ['committee', 'committeeId'],
    ['portfolio', 'portfolioId'],
  ] as const) {
    const [another, nobodys] = [held(theirs, kept), newId()];
    const list = async (id: string) => told(await officer.get(`/api/recommendations?${name}=${id}`), id);
    expect(await list(another)).toEqual(await list(nobodys));
  }
});
