import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { newId } from '@holdfast/database/new-id';
import { z } from 'zod';
import type { Answer, Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { keepEverything } from '../support/sample-everything.ts';
import { answerWith, held, type Kept, told } from './answer-with.ts';
import { type IdPlace, idPlaces, nameOfPlace } from './id-places.ts';
import { answersAnyway, keptAsTyped, meaningOf, shownUnder } from './meanings.ts';

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

test('the operator is asked for no id of a council', () => {
  const operators = rows.filter(({ terms }) => terms.may === 'operator');
  expect(operators.length).toBeGreaterThan(0);
  expect(operators.flatMap(idPlaces)).toEqual([]);
});

const answerTo = (place: IdPlace, id: string): Promise<Answer> => answerWith(officer, own, place, id);

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
    const beside = async (id: string) =>
      told(await officer.get(`/api/recommendations?${name}=${held(own, kept)},${id}`), id);
    expect(await beside(another)).toEqual(await beside(nobodys));
    expect((await beside(another))[0]).toBe(200);
  }
});
