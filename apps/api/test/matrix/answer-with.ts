import { z } from 'zod';
import { type Answer, type Browser, problemOf } from '../support/browser.ts';
import { type IdPlace, nameOfPlace } from './id-places.ts';
import { besides, meaningOf } from './meanings.ts';
import { sampleOf } from './sample-values.ts';

/** One of everything that a council keeps, by the name that routes give its id. */
export type Kept = Readonly<Record<string, string>>;

export const held = (kept: Kept, name: string): string => {
  const id = kept[name];
  if (id === undefined || id === '') throw new Error(`keepEverything keeps no ${name}`);
  return id;
};

/** Asks a route for everything of its own council's but one value, which is given. */
const askWith = (browser: Browser, own: Kept, place: IdPlace, tried: unknown, version: number): Promise<Answer> => {
  const { row, part, steps } = place;
  const known = (name: string) => held(own, name === 'token' ? name : meaningOf(row, name));
  const path = row.path.replace(/:(\w+)/gu, (_, name: string) =>
    part === 'path' && steps[0] === name ? String(tried) : held(own, name),
  );
  const valueOf = (of: 'query' | 'body') => {
    const shape = row.terms[of];
    if (!(shape instanceof z.ZodType)) return undefined;
    return sampleOf(shape, part === of ? { steps, value: tried } : null, known);
  };
  const query = new URLSearchParams(z.record(z.string(), z.coerce.string()).parse(valueOf('query') ?? {}));
  const body = valueOf('body');
  return browser.ask(`${path}?${query.toString()}`, {
    method: row.method,
    headers: { 'if-match': `"${String(version)}"` },
    ...(body === undefined ? {} : { body: { ...(body as object), ...besides[nameOfPlace(place)] } }),
  });
};

/** The answer under the version that the record has now: an old one is refused before anything else is looked at. */
export const answerWith = async (browser: Browser, own: Kept, place: IdPlace, tried: unknown): Promise<Answer> => {
  for (const version of [1, 0, 2, 3, 4, 5, 6]) {
    const answer = await askWith(browser, own, place, tried, version);
    if (problemOf(answer) !== 'stale_version') return answer;
  }
  throw new Error(`No version fits ${nameOfPlace(place)}`);
};

/** Without what differs from one answer to the next, and without the id that was asked for. */
export const told = (answer: Answer, id: string): readonly unknown[] => [
  answer.status,
  answer.text.replace(/"(?:requestId|revision)":[^,}]+/gu, '').replaceAll(id, 'id'),
  [...answer.headers.keys()].toSorted(),
];
