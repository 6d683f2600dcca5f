import { meetingDay } from '@holdfast/contracts/meetings/shapes';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi, testDay } from '../support/running-api.ts';
import { addCommittee, read } from '../support/sample.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

// The tests take place on Thursday 16 August 2012: five clear days are over by Friday 24 August.
test('a meeting at shorter notice than the law asks is said so before it is saved, and needs its reason', async () => {
  expect(testDay).toBe('2012-08-16');
  const council = await openTestCouncil();
  const clerk = await api.signedIn(council, 'scrutiny_officer');
  const committeeId = await addCommittee(clerk, 'Ferry Panel');
  const follows = async (day: string) =>
    read(await clerk.get(`/api/meetings/day?heldOn=${day}`), meetingDay).follows.map(({ kind }) => kind);
  expect(await follows('2012-08-24')).toEqual([]);
  expect(await follows('2012-08-23')).toEqual(['short_notice']);
  expect(await follows('2012-08-15')).toEqual([]);
  const heldOn = '2012-08-21';
  const add = (more: object) => clerk.post('/api/meetings', { committeeId, heldOn, ...more });
  const unseen = await add({});
  expect(unseen).toMatchObject({
    status: 409,
    json: { follows: [{ kind: 'short_notice', reason: { code: 'meetings.short_notice' } }] },
  });
  const silent = await add({ confirmed: ['short_notice'] });
  expect(silent).toMatchObject({ status: 422, json: { fields: [{ field: 'shortNoticeReason' }] } });
  expect((await clerk.get('/api/meetings')).text).not.toContain(heldOn);
  const reason = 'The ferry was withdrawn yesterday; the chair considers it urgent.';
  const added = await add({ confirmed: ['short_notice'], shortNoticeReason: reason });
  expect(added).toMatchObject({ status: 201, json: { heldOn, shortNoticeReason: reason } });
  const { meetingId } = added.json as { readonly meetingId: string };
  const move = (body: object, revision: number) =>
    clerk.ask(`/api/meetings/${meetingId}`, {
      method: 'PATCH',
      headers: { 'if-match': `"${revision}"` },
      body,
    });
  expect((await move({ heldOn: '2012-08-22', confirmed: ['short_notice'] }, 1)).status).toBe(422);
  expect((await move({ heldOn: '2012-09-20' }, 1)).json).toMatchObject({ shortNoticeReason: null });
  const back = { heldOn: '2012-08-22', confirmed: ['short_notice'], shortNoticeReason: 'It cannot wait.' };
  expect((await move(back, 2)).json).toMatchObject({ heldOn: '2012-08-22', shortNoticeReason: 'It cannot wait.' });
  const administrator = await api.signedIn(council, 'council_administrator');
  const history = await administrator.get('/api/settings/history');
  expect(history.text).toContain('It cannot wait.');
});
