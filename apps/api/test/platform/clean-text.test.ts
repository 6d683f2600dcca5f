import type { Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation } from '../support/sample.ts';

let api: RunningApi;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
  officer = await api.signedIn(await openTestCouncil(), 'council_administrator', 'scrutiny_officer');
});
afterAll(() => api.close());

/** A null, a bell, half of a character, a mark that turns the direction, one that nobody sees, and the end of it. */
const hidden = '\u0000\u0007\ud800\u202e\u2066\u200b\ufeff\u2069';

test('what somebody types is kept without what no reader sees, at any depth, and its lines and tabs stay', async () => {
  const { recommendationId } = await addRecommendation(officer, {
    words: `That the wall${hidden} is surveyed.\r\nIn\tspring.`,
    lead: [`Ann${hidden} Lee`],
  });
  expect((await officer.get(`/api/recommendations/${recommendationId}`)).json).toMatchObject({
    words: 'That the wall is surveyed.\nIn\tspring.',
    lead: ['Ann Lee'],
  });
});

test('names cannot be made to look like another', async () => {
  await officer.post('/api/portfolios', { name: `Housing\u202eseciffo\u202c` });
  expect((await officer.get('/api/portfolios')).text).toContain('"Housingseciffo"');
});

test('a search for what Postgres cannot hold finds what is left of it', async () => {
  const found = await officer.get(
    `/api/recommendations?search=${encodeURIComponent('sea\u0000 wall\ud83d'.slice(0, 9))}`,
  );
  expect(found.status).toBe(200);
});

test('a password is compared to the letter: what no reader sees is part of it', async () => {
  const visitor = api.browser();
  visitor.keepToken(await visitor.get('/api/session'));
  const answer = await visitor.post('/api/session', {
    email: 'nobody.at.all@testwick.example',
    password: '\u200b',
  });
  expect([answer.status, answer.json]).toEqual([401, expect.objectContaining({ code: 'wrong_sign_in' })]);
});

test('a body of nothing but brackets is refused, not answered by a fault', async () => {
  const deep = `${'{"words":['.repeat(2_000)}${']}'.repeat(2_000)}`;
  const answer = await officer.post('/api/recommendations', JSON.parse(deep) as object);
  expect(answer.status).toBe(422);
});
