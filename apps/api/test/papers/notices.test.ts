import { meeting } from '@holdfast/contracts/meetings/shapes';
import { proceedings } from '@holdfast/contracts/minutes/shapes';
import { z } from 'zod';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi, testDay } from '../support/running-api.ts';
import { addCommittee, addMeeting, read } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let officer: Browser;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  officer = await api.signedIn(council, 'scrutiny_officer');
});
afterAll(() => api.close());

const change = (meetingId: string, revision: number, body: object) =>
  officer.ask(`/api/meetings/${meetingId}`, { method: 'PATCH', headers: { 'if-match': `"${revision}"` }, body });
const cabinetMeeting = async (heldOn = '2012-11-15') => {
  const added = await officer.post('/api/committees', { name: 'Cabinet', kind: 'cabinet' });
  return addMeeting(officer, read(added, z.object({ committeeId: z.string() })).committeeId, heldOn);
};
const item = (meetingId: string, values: object = {}) =>
  officer.post(`/api/meetings/${meetingId}/agenda`, { kind: 'report', title: 'Ferry fares', ...values });

describe('an agenda that is out', () => {
  test('is said with its day, and is not out any more when the meeting moves', async () => {
    const meetingId = await addMeeting(officer, await addCommittee(officer), '2012-09-13');
    const told = read(await change(meetingId, 1, { agendaPublishedOn: '2012-08-15' }), meeting);
    expect(told).toMatchObject({ agendaPublishedOn: '2012-08-15', revision: 2 });
    const moved = read(await change(meetingId, 2, { heldOn: '2012-09-20', confirmed: ['agenda_out'] }), meeting);
    expect(moved).toMatchObject({ heldOn: '2012-09-20', agendaPublishedOn: null });
  });

  test('is not out on a day to come, nor after its meeting, nor for whoever saw an older version', async () => {
    const meetingId = await addMeeting(officer, await addCommittee(officer), '2012-08-01');
    expect((await change(meetingId, 1, { agendaPublishedOn: '2012-08-17' })).text).toContain('has not come');
    expect((await change(meetingId, 1, { agendaPublishedOn: '2012-08-02' })).text).toContain('Write an earlier day');
    expect((await change(meetingId, 1, { agendaPublishedOn: '2012-07-24' })).status).toBe(200);
    expect(problemOf(await change(meetingId, 1, { agendaPublishedOn: null }))).toBe('stale_version');
  });
});

describe('a key decision', () => {
  test('stands on the agenda of the executive, with the last day for its notice', async () => {
    const meetingId = await cabinetMeeting();
    const told = read(await item(meetingId, { isKeyDecision: true }), proceedings);
    // 28 clear days before 15 November 2012.
    expect(told).toMatchObject({ noticeBy: '2012-10-17', agenda: [{ isKeyDecision: true, noticePublishedOn: null }] });
  });

  test('stands on no agenda of a scrutiny committee, and nothing is added', async () => {
    const meetingId = await addMeeting(officer, await addCommittee(officer, 'Housing Panel'), '2012-11-15');
    const refused = await item(meetingId, { isKeyDecision: true });
    expect(refused.json).toMatchObject({ fields: [{ field: 'isKeyDecision' }] });
    expect(refused.text).toContain('Housing Panel takes none');
    expect(read(await item(meetingId), proceedings)).toMatchObject({
      noticeBy: null,
      agenda: [{ title: 'Ferry fares' }],
    });
  });

  test('has notice on a day that has come, before it is taken', async () => {
    const meetingId = await cabinetMeeting();
    const late = await item(meetingId, { isKeyDecision: true, noticePublishedOn: '2012-11-16' });
    expect(late.json).toMatchObject({ fields: [{ field: 'noticePublishedOn' }] });
    const stray = await item(meetingId, { noticePublishedOn: '2012-10-01' });
    expect(stray.text).toContain('Notice is given of key decisions only');
    const early = await item(meetingId, { isKeyDecision: true, noticePublishedOn: '2012-08-17' });
    expect(early.text).toContain('This day has not come');
    expect((await item(meetingId, { isKeyDecision: true, noticePublishedOn: testDay })).status).toBe(201);
  });
});

test('whatever changes of a meeting or its agenda, the council’s day is planned anew', async () => {
  const meetingId = await cabinetMeeting();
  const planned = async () => (await council.byHand('select planned_for::text as day from reminder_day'))[0]?.['day'];
  const plan = () =>
    council.byHand(
      `insert into reminder_day (council_id, planned_for, planned_at) values ($1, '2012-08-16', now())
       on conflict (council_id) do update set planned_for = excluded.planned_for`,
      [council.councilId],
    );
  await plan();
  expect(await planned()).toBe('2012-08-16');
  await item(meetingId, { isKeyDecision: true });
  expect(await planned()).toBe('-infinity');
  await plan();
  await change(meetingId, 1, { agendaPublishedOn: '2012-08-15' });
  expect(await planned()).toBe('-infinity');
});
