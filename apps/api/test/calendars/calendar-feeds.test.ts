import { calendarFeeds, openedCalendarFeed } from '@holdfast/contracts/calendar-sync/shapes';
import { newId } from '@holdfast/database/new-id';
import ICAL from 'ical.js';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { type RunningApi, startApi } from '../support/running-api.ts';
import { addCommittee, addMeeting, read } from '../support/sample.ts';

let api: RunningApi;
let council: TestCouncil;
let administrator: Browser;
let committeeId: string;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  council = await openTestCouncil();
  administrator = await api.signedIn(council, 'council_administrator');
  committeeId = await addCommittee(administrator, 'Housing Panel');
});
afterAll(() => api.close());

const open = async (isPublic: boolean, ofCommittee: string | null = committeeId) =>
  read(await administrator.post('/api/calendars/feeds', { committeeId: ofCommittee, isPublic }), openedCalendarFeed);
describe('a calendar that people subscribe to', () => {
  test('is shown to anybody who has its address, as a program reads it', async () => {
    await addMeeting(administrator, committeeId, '2012-09-13');
    await administrator.post('/api/meetings', {
      committeeId,
      heldOn: '2013-01-17',
      startsAt: '18:00',
      place: 'Town Hall',
    });
    const { path } = await open(true);
    const answer = await api.browser().get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const events = new ICAL.Component(ICAL.parse(answer.text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(events.map(({ summary, startDate }) => `${summary} ${startDate.toString()}`)).toEqual([
      'Housing Panel 2012-09-13',
      'Housing Panel 2013-01-17T18:00:00',
    ]);
    expect(events[0]?.description).toBe('The agenda is published by 5 September 2012.');
    expect(events[1]?.location).toBe('Town Hall');
    expect(answer.text.replaceAll('\r\n ', '')).toMatch(
      /URL;VALUE=URI:https:\/\/holdfast\.example\/meetings\/[0-9a-f-]{36}\/minutes\r\n/u,
    );
  });

  test('is sent once: who has it already is told so', async () => {
    const { path } = await open(true);
    const { headers } = await api.browser().get(path);
    expect(headers.get('vary')?.toLowerCase()).toContain('accept-language');
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/u);
    const again = await api.browser().get(path, { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    await addMeeting(administrator, committeeId, '2012-09-20');
    expect((await api.browser().get(path, { 'if-none-match': etag })).status).toBe(200);
  });

  test('keeps the number of a meeting that is moved, counts the change up, and keeps one that is cancelled', async () => {
    const meetingId = await addMeeting(administrator, committeeId, '2012-09-13');
    const { path } = await open(false);
    const move = (set: string) =>
      council.byHand(
        `update meeting set ${set}, sequence = sequence + 1, changed_at = now() where council_id = $1 and meeting_id = $2`,
        [council.councilId, meetingId],
      );
    await move(`held_on = '2012-09-14'`);
    const moved = await api.browser().get(path);
    expect(moved.text).toContain(`UID:${meetingId}@holdfast\r\nSEQUENCE:1\r\n`);
    await move(`state = 'cancelled'`);
    const cancelled = await api.browser().get(path);
    expect(cancelled.text).toContain('SEQUENCE:2\r\n');
    expect(cancelled.text).toContain('STATUS:CANCELLED\r\n');
  });

  test('counts up what stands in a calendar: not that the agenda is out, nor when members meet before', async () => {
    const meetingId = await addMeeting(administrator, committeeId, '2012-09-13');
    const { path } = await open(false);
    const counts = { agendaPublishedOn: '2012-08-15', preMeetingAt: '17:30', place: 'Room 2', startsAt: '18:00' };
    const told: string[] = [];
    for (const [at, [name, value]] of Object.entries(counts).entries()) {
      const change = { [name]: value };
      const changed = await administrator.patch(`/api/meetings/${meetingId}`, change, { 'if-match': `"${at + 1}"` });
      expect(changed.status).toBe(200);
      told.push(/SEQUENCE:\d+/u.exec((await api.browser().get(path)).text)?.[0] ?? '');
    }
    expect(told).toEqual(['SEQUENCE:0', 'SEQUENCE:0', 'SEQUENCE:1', 'SEQUENCE:2']);
  });

  test('of one committee holds its meetings only, and of the council all of them', async () => {
    const other = await addCommittee(administrator, 'Health Panel');
    await addMeeting(administrator, committeeId, '2012-09-13');
    await addMeeting(administrator, other, '2012-09-14');
    const count = async (path: string) => (await api.browser().get(path)).text.match(/BEGIN:VEVENT/gu)?.length;
    expect(await count((await open(true)).path)).toBe(1);
    expect(await count((await open(true, null)).path)).toBe(2);
  });

  test('names nobody, and not when members meet before', async () => {
    const meetingId = await addMeeting(administrator, committeeId, '2012-09-13');
    await council.byHand(
      `update meeting set starts_at = '18:00', pre_meeting_at = '17:15' where council_id = $1 and meeting_id = $2`,
      [council.councilId, meetingId],
    );
    const { text } = await api.browser().get((await open(true)).path);
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|Sam Reed|1715/u);
  });

  test('with a secret address shows it once, keeps only its hash, and is closed for good', async () => {
    const { calendarFeedId, path } = await open(false);
    const secret = /subscribe\/([\w-]{43})\.ics$/u.exec(path)?.[1] ?? '';
    expect((await api.browser().get(path)).headers.get('cache-control')).toMatch(/^private/u);
    expect((await administrator.get('/api/calendars/feeds')).text).not.toContain(secret);
    const rows = await council.byHand('select * from calendar_feed where council_id = $1', [council.councilId]);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(problemOf(await api.browser().get(`/api/calendars/subscribe/${calendarFeedId}.ics`))).toBe('not_found');
    expect((await administrator.delete(`/api/calendars/feeds/${calendarFeedId}`)).status).toBe(200);
    expect(problemOf(await api.browser().get(path))).toBe('not_found');
    expect(problemOf(await administrator.delete(`/api/calendars/feeds/${calendarFeedId}`))).toBe('not_found');
  });

  test('that does not exist is answered as one that was closed', async () => {
    const { calendarFeedId, path } = await open(true);
    await administrator.delete(`/api/calendars/feeds/${calendarFeedId}`);
    const told = async (address: string) => (await api.browser().get(address)).text.replace(/"requestId":"[^"]+"/u, '');
    const closed = await told(path);
    for (const word of [newId(), 'x'.repeat(43), 'nonsense', '%00', '..%2f..'])
      expect(await told(`/api/calendars/subscribe/${word}.ics`)).toBe(closed);
  });

  test('is public once, and of a committee of the council', async () => {
    await open(true);
    expect(problemOf(await administrator.post('/api/calendars/feeds', { committeeId, isPublic: true }))).toBe(
      'conflict',
    );
    expect(problemOf(await administrator.post('/api/calendars/feeds', { committeeId: newId(), isPublic: true }))).toBe(
      'invalid',
    );
    const list = read(await administrator.get('/api/calendars/feeds'), calendarFeeds);
    expect(list.items.map(({ committeeName, isPublic }) => [committeeName, isPublic])).toEqual([
      ['Housing Panel', true],
    ]);
  });
});
