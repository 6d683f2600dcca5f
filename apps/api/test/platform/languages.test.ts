import { newId } from '@holdfast/database/new-id';
import { having, inWelsh, including, matching, said } from '../support/matchers.ts';
import type { Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addRecommendation } from '../support/sample.ts';

// What the API says is said in the language of the request where it is there, and otherwise in English, and says which.

let api: RunningApi;
let member: Browser;
beforeAll(async () => {
  api = await startApi();
  member = await api.signedIn(await openTestCouncil(), 'council_administrator', 'scrutiny_officer');
});
afterAll(() => api.close());

const welsh = { 'accept-language': 'cy' };

test('what an answer says of a recommendation is in Welsh, and says so', async () => {
  const { recommendationId } = await addRecommendation(member, { sourceDate: '2012-05-01', receivedOn: '2012-05-02' });
  const { json } = await member.get(`/api/recommendations/${recommendationId}`, welsh);
  expect(json).toMatchObject({
    overdue: [{ what: 'response', because: inWelsh(matching(/^Roedd ymateb i ddod erbyn 1 Gorffennaf 2012/u)) }],
    responseClock: expect.arrayContaining([inWelsh(matching(/: 2 fis yn dechrau gyda 2 Mai 2012/u))]) as unknown,
    statusOptions: including([
      having({ coreStatus: 'verified_complete', sentence: inWelsh(matching(/^Dim ond y pwyllgor/u)) }),
    ]),
    history: including([having({ kind: 'added', title: inWelsh('Ychwanegwyd at y gofrestr') })]),
  });
});

test('what Welsh lacks is answered in English, and says so', async () => {
  const committeeId = await addCommittee(member);
  const seat = { role: 'co_optee', represents: 'Parent governor', votingGround: 'parent_governor' };
  await member.post(`/api/committees/${committeeId}/members`, seat);
  const { json } = await member.get(`/api/committees/${committeeId}`, welsh);
  expect(json).toMatchObject({ vacancies: [{ vote: said(matching(/^Votes on education/u)) }] });
});

describe('somebody without an account', () => {
  const refusals = async ({ cookie: chosen, ...others }: Record<string, string>) => {
    const visitor = api.browser();
    visitor.keepToken(await visitor.get('/api/session'));
    const headers = { ...others, cookie: [visitor.cookie, chosen ?? []].flat().join('; ') };
    const asked = [
      await visitor.post('/api/session', { email: `${newId()}@example.gov.uk`, password: 'not the password' }, headers),
      await visitor.post('/api/session', { email: '', password: '' }, headers),
      await visitor.post('/api/answers/by-link/look', { token: 'no-such-link' }, headers),
      await visitor.post('/api/invitation/look', { token: 'no-such-invitation' }, headers),
      await visitor.get('/api/recommendations', headers),
      await visitor.get('/api/nowhere', headers),
    ];
    expect(asked.map(({ status }) => status >= 400)).not.toContain(false);
    return new Set(asked.map((answer) => answer.headers.get('content-language')));
  };

  test('is refused in the language that was chosen in the browser', async () => {
    expect(await refusals({ cookie: 'holdfast-language=cy', 'accept-language': 'en-GB' })).toEqual(new Set(['cy']));
    expect(await refusals({ cookie: 'holdfast-language=en', 'accept-language': 'cy' })).toEqual(new Set(['en']));
  });

  test('is refused in the browser’s where nothing was chosen, or what was chosen is no language', async () => {
    expect(await refusals({ 'accept-language': 'cy-GB' })).toEqual(new Set(['cy']));
    expect(await refusals({ cookie: 'holdfast-language=xx', 'accept-language': 'cy' })).toEqual(new Set(['cy']));
  });

  test('is refused in the language of the page that asks, which may be English in a browser that chose Welsh', async () => {
    const page = { cookie: 'holdfast-language=cy', 'holdfast-language': 'en', 'accept-language': 'cy' };
    expect(await refusals(page)).toEqual(new Set(['en']));
  });
});
