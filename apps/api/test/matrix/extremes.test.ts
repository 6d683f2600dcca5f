import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { z } from 'zod';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { keepEverything } from '../support/sample-everything.ts';
import { answerWith, type Kept } from './answer-with.ts';
import { type IdPlace, nameOfPlace, placesOf } from './id-places.ts';

let api: RunningApi;
let officer: Browser;
let own: Kept;
beforeAll(async () => {
  api = await startApi({ rateLimit: 'off' });
  const council = await openTestCouncil();
  officer = await api.signedIn(council, 'council_administrator', 'scrutiny_officer');
  own = await keepEverything(council, officer);
}, 240_000);
afterAll(() => api.close());

/** What goes out by a mail server that no test has, or ends what the others need. */
const leftOut = new Set(['DELETE /api/session', 'POST /api/session', 'PUT /api/session/council']);
const rows: readonly Route[] = Object.values(routes)
  .flatMap((table) => Object.values<Route>(table))
  .filter(({ method, path, terms }) => terms.may !== 'operator' && !leftOut.has(`${method} ${path}`));

/** What nobody can mean, and the ends of what somebody can, by the kind of what is asked for. */
const kinds: readonly {
  readonly kind: string;
  readonly isMeant: (shape: z.ZodType) => boolean;
  readonly never: readonly unknown[];
  readonly ends: readonly unknown[];
}[] = [
  {
    kind: 'a day',
    isMeant: (shape) => shape instanceof z.ZodISODate,
    never: ['0000-00-00', '0000-01-01', '9999-12-31', '+010000-01-01'],
    ends: ['1900-01-01', '2199-12-31'],
  },
  {
    kind: 'a number',
    isMeant: (shape) => shape instanceof z.ZodNumber,
    never: [1e308, 2_147_483_648, 'NaN'],
    ends: [2_147_483_647, -2_147_483_648, 0],
  },
  {
    kind: 'a text',
    isMeant: (shape) => shape instanceof z.ZodString && !(shape instanceof z.ZodISODate),
    never: ['x'.repeat(100_000)],
    ends: ['', '\u0000\ud800', '9999-12-31', '0000-01-01'],
  },
];

const statusOf = async (place: IdPlace, tried: unknown): Promise<number> =>
  (await answerWith(officer, own, place, tried)).status;

describe.each(kinds)('$kind in every route that takes one', ({ isMeant, never, ends }) => {
  const places = rows.flatMap((row) => placesOf(row, isMeant));

  test('is refused in a sentence where nobody can mean it', async () => {
    expect(places.length).toBeGreaterThan(5);
    const taken: unknown[] = [];
    for (const place of places)
      for (const tried of never) {
        const status = await statusOf(place, tried);
        if (status < 400 || status >= 500) taken.push([nameOfPlace(place), String(tried).slice(0, 20), status]);
      }
    expect(taken).toEqual([]);
  }, 600_000);

  test('makes no fault of ours at its ends', async () => {
    const faults: unknown[] = [];
    for (const place of places)
      for (const tried of ends) {
        const status = await statusOf(place, tried);
        if (status >= 500) faults.push([nameOfPlace(place), tried, status]);
      }
    expect(faults).toEqual([]);
  }, 600_000);
});
