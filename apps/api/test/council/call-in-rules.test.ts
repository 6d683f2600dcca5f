import { proceedings } from '@holdfast/contracts/minutes/shapes';
import { type Browser } from '../support/browser.ts';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';
import { said } from '../support/matchers.ts';
import { saveValue } from '../support/set-values.ts';

let api: RunningApi;
let administrator: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  administrator = await api.signedIn(await openTestCouncil(), 'council_administrator');
});
afterAll(() => api.close());

const save = (body: object, version = 0) => saveValue(administrator, body, version);
const page = (recommendationId: string) => administrator.get(`/api/recommendations/${recommendationId}`);

test('a recommendation of a call-in says the rule of its own day, not of today', async () => {
  const callIn = (signatories: number) => ({ workingDays: 5, signatories, grounds: [], onceOnly: true });
  const set = (value: object, validFrom: string, version: number) =>
    save({ name: 'call_in', value, validFrom }, version);
  expect((await set(callIn(3), '2012-05-01', 0)).status).toBe(200);
  expect((await set(callIn(4), '2012-08-01', 1)).status).toBe(200);
  const ask = (sourceDate: string, sourceKind = 'call_in') =>
    addRecommendation(administrator, { sourceKind, sourceDate });
  const [old, fresh, other] = [await ask('2012-07-12'), await ask('2012-08-02'), await ask('2012-08-02', 'meeting')];
  const shown = async ({ recommendationId }: { readonly recommendationId: string }) =>
    (await page(recommendationId)).json;
  expect(await shown(old)).toMatchObject({
    callInRule: said(
      'The call-in rule of 12 July 2012: A decision can be called in within 5 working days of publication. 3 councillors have to sign. It can be called in only once.',
    ),
  });
  expect(await shown(fresh)).toMatchObject({
    callInRule: said(expect.stringContaining('4 councillors have to sign')),
  });
  expect(await shown(other)).toMatchObject({ callInRule: null });
});

test('a meeting at which a call-in is heard says the rule of its own day, and no other meeting does', async () => {
  const value = { workingDays: 5, signatories: 4, grounds: [], onceOnly: true };
  expect((await save({ name: 'call_in', value, validFrom: '2012-08-01' }, 0)).status).toBe(200);
  const committeeId = await addCommittee(administrator);
  const meetingId = await addMeeting(administrator, committeeId, '2012-08-09');
  const add = async (kind: string) =>
    read(await administrator.post(`/api/meetings/${meetingId}/agenda`, { kind, title: 'Ferry fares' }), proceedings);
  expect((await add('report')).callInRule).toBeNull();
  expect((await add('call_in')).callInRule).toEqual(
    said(
      'The call-in rule of 9 August 2012: A decision can be called in within 5 working days of publication. 4 councillors have to sign. It can be called in only once.',
    ),
  );
});
