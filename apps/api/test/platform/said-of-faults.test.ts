import type { Route } from '@holdfast/contracts/route';
import { routes } from '@holdfast/contracts/routes';
import { problem } from '@holdfast/contracts/problem';
import { z } from 'zod';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { read } from '../support/sample.ts';

let api: RunningApi;
let member: Browser;
beforeAll(async () => {
  api = await startApi();
  member = await api.signedIn(await openTestCouncil(), 'council_administrator', 'scrutiny_officer');
});
afterAll(() => api.close());

const wrong = {
  words: ' ',
  part: 'x'.repeat(21),
  sourceDate: '2012-06-31',
  committeeId: 'Housing Panel',
  sourceKind: 'a wish',
  lead: 'Ann Lee',
};
const faults = async (path: string, body: object, language: string) => {
  const answer = await member.post(path, body, { 'accept-language': language });
  return (read(answer, problem).fields ?? [])
    .toSorted((one, other) => one.field.localeCompare(other.field))
    .map(({ field, message, language: said }) => [field, message, said]);
};

test('each field says what is wrong with it in the language of whoever sent it', async () => {
  expect(await faults('/api/recommendations', wrong, 'en')).toEqual([
    ['committeeId', 'Choose it again from the list.', 'en'],
    ['lead', 'This is not in a form that can be read.', 'en'],
    ['part', 'Use 20 characters or fewer.', 'en'],
    ['sourceDate', 'Enter a real date, such as 20 May 2026.', 'en'],
    ['sourceKind', 'Choose one of the options.', 'en'],
    ['words', 'Fill this in.', 'en'],
  ]);
  expect(await faults('/api/recommendations', wrong, 'cy')).toContainEqual(['words', 'Llenwch hwn.', 'cy']);
});

test('what is missing is asked for, and what nobody asked for is named', async () => {
  const newAccount = { fullName: '', password: 'short' };
  const asked = await faults('/api/invitation/accept', { newAccount, colour: 'red' }, 'en');
  expect(asked).toEqual([
    ['', 'This is not asked for here: colour.', 'en'],
    ['newAccount.fullName', 'Enter your name.', 'en'],
    ['token', 'Fill this in.', 'en'],
  ]);
  expect(await faults('/api/session', {}, 'cy')).toContainEqual(['password', 'Llenwch hwn.', 'cy']);
});

const taken = Object.values(routes)
  .flatMap((table) => Object.values<Route>(table))
  .filter(({ method, path, terms }) => method === 'POST' && !path.includes(':') && terms.body instanceof z.ZodType)
  .map(({ path }) => path);

test.each(taken)('%s says nothing of shapes in a programmer’s words', async (path) => {
  for (const body of [{}, { name: 5, email: 'x', words: '', items: 'none', nobodyAsked: true }]) {
    const { text } = await member.post(path, body);
    expect(text).not.toMatch(/expected|Invalid |Unrecognized|Too (?:small|big)/u);
  }
});
