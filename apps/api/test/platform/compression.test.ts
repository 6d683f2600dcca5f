import { z } from 'zod';
import type { Answer, Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';

let api: RunningApi;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
  officer = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  for (let number = 1; number <= 12; number += 1)
    await addRecommendation(officer, { reference: `R${number}`, words: `That item ${number} is done.` });
});
afterAll(() => api.close());

const register = '/api/recommendations?limit=50';
const encodingOf = ({ status, headers }: Answer) => [status, headers.get('content-encoding')];
const asking = (encoding: string) => ({ 'accept-encoding': encoding });

test('a page of the register is compressed as its asker takes it, and is the same page', async () => {
  const plain = await officer.get(register, asking('identity'));
  expect(encodingOf(plain)).toEqual([200, null]);
  for (const encoding of ['br', 'gzip']) {
    const packed = await officer.get(register, asking(encoding));
    expect(encodingOf(packed)).toEqual([200, encoding]);
    expect(packed.headers.get('vary')).toContain('accept-encoding');
    expect(packed.json).toEqual(plain.json);
  }
});

test('a small answer, and what answers a change, is left alone', async () => {
  expect(encodingOf(await officer.get(`${register}&search=nowhere`, asking('br')))).toEqual([200, null]);
  const added = await officer.post(
    '/api/recommendations',
    { reference: 'R99', words: 'That much is said. '.repeat(200) },
    asking('br'),
  );
  expect(encodingOf(added)).toEqual([201, null]);
});

/** What a schema names, also in the shared schemas that it refers to. */
const namesIn = (schema: unknown, shared: Readonly<Record<string, unknown>>): readonly string[] => {
  const text = JSON.stringify(schema);
  const names = [...text.matchAll(/"(\w+)":\{/gu)].map(([, name = '']) => name);
  const seen = new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/gu)].map(([, name = '']) => name));
  for (const name of seen) {
    const referred = JSON.stringify(shared[name]);
    names.push(...[...referred.matchAll(/"(\w+)":\{/gu)].map(([, found = '']) => found));
    for (const [, next = ''] of referred.matchAll(/"#\/components\/schemas\/([^"]+)"/gu)) seen.add(next);
  }
  return names;
};

test('no answer with a secret is compressed, whatever stands beside it', async () => {
  const secret = /token|secret|password|csrf/iu;
  const operation = z.looseObject({ responses: z.record(z.string(), z.unknown()) });
  const document = z.looseObject({
    paths: z.record(z.string(), z.looseObject({ get: operation.optional() })),
    components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
  });
  const { paths, components } = read(await api.browser().get('/api/openapi.json'), document);
  const withSecrets = Object.entries(paths).flatMap(([path, { get }]) =>
    namesIn(get?.responses['200'] ?? {}, components.schemas).some((name) => secret.test(name)) ? [path] : [],
  );
  expect(withSecrets).toEqual(['/api/session']);
  expect(encodingOf(await officer.get('/api/session', asking('br')))).toEqual([200, null]);
});

test('nothing is compressed that another site asks for', async () => {
  for (const site of ['cross-site', 'same-site'])
    expect(encodingOf(await officer.get(register, { ...asking('br'), 'sec-fetch-site': site }))).toEqual([200, null]);
  const own = await officer.get(register, { ...asking('br'), 'sec-fetch-site': 'same-origin' });
  expect(encodingOf(own)).toEqual([200, 'br']);
});
