import { cancelling, meetingDay } from '@holdfast/contracts/meetings/shapes';
import { openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, addRecommendation, read } from '../support/sample.ts';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test.each([
  ['england', '2012-12-25', /Christmas Day/u],
  ['scotland', '2012-11-30', /St Andrew/u],
  ['england', '2012-11-30', null],
  ['england', '2012-12-08', /no working day/u],
] as const)('in %s what is unusual about %s is said before a meeting is added', async (nation, day, said) => {
  const clerk = await api.signedIn(await openTestCouncil({ nation }), 'scrutiny_officer');
  const { follows } = read(await clerk.get(`/api/meetings/day?heldOn=${day}`), meetingDay);
  if (said === null) expect(follows).toEqual([]);
  else expect(follows[0]?.sentence.text).toMatch(said);
  // From a program too: nothing is entered before it is confirmed, and the refusal names what.
  const committeeId = await addCommittee(clerk);
  const added = await clerk.post('/api/meetings', { committeeId, heldOn: day });
  if (said === null) {
    expect(added.status).toBe(201);
    return;
  }
  expect(added).toMatchObject({ status: 409, json: { code: 'needs_confirmation', follows: [{ kind: 'odd_day' }] } });
  expect((await clerk.get('/api/meetings')).text).not.toContain(day);
  const meant = await clerk.post('/api/meetings', { committeeId, heldOn: day, confirmed: ['odd_day'] });
  expect(meant.status).toBe(201);
});

test('a meeting is moved and cancelled only by whoever names what follows', async () => {
  const clerk = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const committeeId = await addCommittee(clerk, 'Ferry Panel');
  const meetingId = await addMeeting(clerk, committeeId, '2012-11-15');
  const path = `/api/meetings/${meetingId}`;
  const move = (body: object, revision: number) =>
    clerk.ask(path, { method: 'PATCH', headers: { 'if-match': `"${revision}"` }, body });
  const asked = await move({ heldOn: '2012-12-26' }, 1);
  expect(asked).toMatchObject({
    status: 409,
    json: { code: 'needs_confirmation', follows: [{ kind: 'odd_day', reason: { code: 'meetings.bank_holiday' } }] },
  });
  expect((await move({ heldOn: '2012-12-26', confirmed: ['agenda_out'] }, 1)).status).toBe(409);
  expect((await move({ place: 'Town Hall' }, 1)).status).toBe(200);
  expect((await move({ heldOn: '2012-12-26', confirmed: ['odd_day'] }, 2)).json).toMatchObject({
    heldOn: '2012-12-26',
  });
  const turn = (how: string, confirmed: readonly string[], revision: number) =>
    clerk.post(`${path}/${how}`, { confirmed }, { 'if-match': `"${revision}"` });
  expect((await turn('cancel', [], 3)).json).toMatchObject({
    code: 'needs_confirmation',
    follows: [{ kind: 'calendars' }],
  });
  expect((await turn('cancel', ['calendars'], 3)).json).toMatchObject({ state: 'cancelled' });
  // On again, the day is as odd as it was.
  expect((await turn('reinstate', [], 4)).json).toMatchObject({ follows: [{ kind: 'odd_day' }] });
  expect((await turn('reinstate', ['odd_day'], 4)).json).toMatchObject({ state: 'scheduled' });
});

test('a day before the committee began is asked about, and minutes that are written are named', async () => {
  const clerk = await api.signedIn(await openTestCouncil(), 'council_administrator');
  const committeeId = await addCommittee(clerk, 'New Panel');
  const council = await clerk.ask(`/api/committees/${committeeId}`, {
    method: 'PATCH',
    headers: { 'if-match': '"1"' },
    body: { startsOn: '2012-10-01' },
  });
  expect(council.status).toBe(200);
  const early = await clerk.post('/api/meetings', { committeeId, heldOn: '2012-09-20' });
  expect(early.json).toMatchObject({ follows: [{ kind: 'before_committee' }] });
  const meetingId = await addMeeting(clerk, committeeId, '2012-11-15');
  const minute = { agendaItemId: null, number: null, heading: 'Fares', text: 'RESOLVED That the fares be looked at.' };
  expect((await clerk.post(`/api/meetings/${meetingId}/minutes`, minute)).status).toBe(201);
  const cancel = await clerk.post(
    `/api/meetings/${meetingId}/cancel`,
    { confirmed: ['calendars'] },
    { 'if-match': '"1"' },
  );
  expect(cancel.json).toMatchObject({ code: 'needs_confirmation', follows: [{ kind: 'minutes' }] });
});

test('what follows from cancelling is said before it is done, and nothing is written by asking', async () => {
  const council = await openTestCouncil();
  const clerk = await api.signedIn(council, 'scrutiny_officer');
  const committeeId = await addCommittee(clerk, 'Ferry Panel');
  await addMeeting(clerk, committeeId, '2012-07-12');
  const meetingId = await addMeeting(clerk, committeeId, '2012-09-13');
  const later = await addMeeting(clerk, committeeId, '2012-11-08');
  const { recommendationId, reference } = await addRecommendation(clerk, { committeeId, receivedOn: '2012-07-12' });
  const due = await clerk.ask(`/api/recommendations/${recommendationId}`, {
    method: 'PATCH',
    headers: { 'if-match': '"1"' },
    body: { dueBackOn: '2012-09-01' },
  });
  expect(due.status).toBe(200);
  const follows = async (id: string) =>
    read(await clerk.get(`/api/meetings/${id}/cancelling`), cancelling).items.map(({ sentence }) => sentence.text);
  expect(await follows(meetingId)).toEqual([
    `${reference} is due back at this meeting: it comes back at the next one, on 8 November 2012.`,
    'It stays in calendars that people subscribe to, as cancelled.',
  ]);
  await council.byHand(`update recommendation set core_status = 'on_track' where recommendation_id = $1`, [
    recommendationId,
  ]);
  expect((await follows(meetingId))[1]).toMatch(/^1 update is due for it by .+ 8 November 2012 instead\.$/u);
  // The updates are those that home counts for the same meeting; a later one waits for none yet.
  expect((await follows(later)).some((text) => text.includes('update'))).toBe(false);
  expect((await clerk.get('/api/meetings')).text).not.toContain('"cancelled"');
});

test('a meeting whose decision stands in the register is neither cancelled nor moved, also on its own day', async () => {
  const clerk = await api.signedIn(await openTestCouncil(), 'scrutiny_officer');
  const committeeId = await addCommittee(clerk);
  const meetingId = await addMeeting(clerk, committeeId, '2012-08-16');
  const { recommendationId } = await addRecommendation(clerk, { committeeId });
  const change = { coreStatus: 'superseded', reason: 'Taken over.', meetingId, changedOn: '2012-08-16' };
  expect((await clerk.post(`/api/recommendations/${recommendationId}/status`, change)).status).toBe(201);
  const at = `/api/meetings/${meetingId}`;
  const asFirst = { 'if-match': '"1"' };
  const cancelled = await clerk.post(`${at}/cancel`, {}, asFirst);
  const moved = await clerk.patch(at, { heldOn: '2012-11-15' }, asFirst);
  for (const { text } of [cancelled, moved]) expect(text).toContain('This meeting has decided about');
});
