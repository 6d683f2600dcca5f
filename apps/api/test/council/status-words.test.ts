import { council } from '@holdfast/contracts/councils/shapes';
import { settingPreview } from '@holdfast/contracts/settings/values';
import { type Browser, problemOf, statusesOf } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addRecommendation, read } from '../support/sample.ts';
import { said } from '../support/matchers.ts';

let api: RunningApi;
let administrator: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  administrator = await api.signedIn(await openTestCouncil(), 'council_administrator');
});
afterAll(() => api.close());

test('a word that would mean two things is refused with the meaning that stands in the way', async () => {
  const closed = { word: 'Closed', coreStatus: 'verified_complete', validFrom: '2012-05-01' };
  const say = async (body: object) =>
    administrator.post('/api/council/status-words', body, {
      'if-match': `"${read(await administrator.get('/api/council'), council).statusWordsVersion}"`,
    });
  await say(closed);
  const other = { ...closed, coreStatus: 'superseded', validFrom: '2011-05-01' };
  const refused = await say(other);
  expect(problemOf(refused)).toBe('invalid');
  expect(refused.text).toContain('“Closed” means “Verified complete” from 1 May 2012');
  const told = read(await administrator.post('/api/council/status-words/preview', closed), settingPreview);
  expect(told.sentences[1]).toEqual(said('No recommendation says “Closed” yet.'));
});

describe('a word of the council', () => {
  const words = async () => read(await administrator.get('/api/council'), council);
  const find = async (word: string) => {
    const found = (await words()).statusWords.find((one) => one.word === word);
    if (found === undefined) throw new Error(`There is no “${word}”.`);
    return found;
  };
  const add = async (word: string, coreStatus: string, version?: number) =>
    administrator.post(
      '/api/council/status-words',
      { word, coreStatus, validFrom: '2012-01-01' },
      { 'if-match': `"${version ?? (await words()).statusWordsVersion}"` },
    );
  const told = (statusWordId: string, validTo: string | null) =>
    administrator.post(`/api/council/status-words/${statusWordId}/ending/preview`, { validTo });
  const end = (statusWordId: string, revision: number, validTo: string) =>
    administrator.patch(`/api/council/status-words/${statusWordId}`, { validTo }, { 'if-match': `"${revision}"` });
  const out = (statusWordId: string, revision: number) =>
    administrator.ask(`/api/council/status-words/${statusWordId}`, {
      method: 'DELETE',
      headers: { 'if-match': `"${revision}"` },
    });
  /** Somebody records it, so that the register says it. */
  const record = async (word: string, coreStatus: string) => {
    const { recommendationId } = await addRecommendation(administrator);
    const path = `/api/recommendations/${recommendationId}`;
    await administrator.post(`${path}/responses`, { decision: 'accepted', words: 'Yes.', respondedOn: '2012-08-01' });
    const change = { coreStatus, statusWords: word, changedOn: '2012-08-10', reason: 'Staff have left.' };
    expect((await administrator.post(`${path}/status`, change)).json).toMatchObject({ statusWords: word });
  };

  test('that the register says does not end, and is not taken out, with nothing in its place', async () => {
    await record('At risk', 'at_risk');
    const { statusWordId } = await find('At risk');
    const sentence =
      '1 recommendation still reads “At risk”, and from 1 June 2013 no word of the council would mean “At risk”. Add the word that takes its place first.';
    for (const refused of [await told(statusWordId, '2013-05-31'), await end(statusWordId, 1, '2013-05-31')])
      expect(refused.json).toMatchObject({ code: 'invalid', fields: [{ field: 'validTo', message: sentence }] });
    expect(problemOf(await out(statusWordId, 1))).toBe('refused_by_rule');
    expect((await find('At risk')).validTo).toBeNull();
  });

  test('ends once another takes its place, and says beforehand which and for how many', async () => {
    await record('At risk', 'at_risk');
    const { statusWordId } = await find('At risk');
    await add('In doubt', 'at_risk');
    expect(read(await told(statusWordId, '2013-05-31'), settingPreview)).toMatchObject({
      sentences: [
        said('1 recommendation still reads “At risk”: what was recorded keeps that.'),
        said('From 1 June 2013 “At risk” is recorded as “In doubt”.'),
      ],
      total: 1,
    });
    expect((await end(statusWordId, 1, '2013-05-31')).status).toBe(200);
    expect(await find('At risk')).toMatchObject({ validTo: '2013-05-31', revision: 2 });
    const other = await find('In doubt');
    expect((await out(other.statusWordId, other.revision)).status).toBe(200);
  });

  test('is given a meaning by one at a time, and whoever came second is told who was first', async () => {
    const { statusWordsVersion } = await words();
    const both = await Promise.all([
      add('Shelved', 'superseded', statusWordsVersion),
      add('Shelved', 'rejected', statusWordsVersion),
    ]);
    expect(statusesOf(both)).toEqual([201, 412]);
    expect(both.find(({ status }) => status === 412)?.text).toContain('changed this on');
    const { statusWordId } = await find('Shelved');
    expect((await end(statusWordId, 1, '2013-05-31')).status).toBe(200);
    expect(problemOf(await end(statusWordId, 1, '2013-06-30'))).toBe('stale_version');
    expect(problemOf(await out(statusWordId, 1))).toBe('stale_version');
  });
});
