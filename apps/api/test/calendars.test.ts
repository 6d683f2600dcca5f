import {
  type CalendarRunDetail,
  askedCalendarRun,
  calendarFeeds,
  calendarRunDetail,
  calendarSource,
  calendarSources,
  openedCalendarFeed,
} from '@holdfast/contracts/calendars';
import { newId } from '@holdfast/database/new-id';
import ICAL from 'ical.js';
import { type Browser, problemOf } from './support/browser.ts';
import { type TestCouncil, openTestCouncil } from './support/open-test-council.ts';
import { readWaitingCalendar } from './support/read-waiting-calendar.ts';
import { type RunningApi, startApi, testDay } from './support/running-api.ts';
import { addCommittee, addMeeting, calendarFile, read } from './support/sample.ts';

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
const ifMatch = (revision: number) => ({ 'if-match': `"${revision}"` });

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
      new RegExp(`URL;VALUE=URI:${api.origin}/meetings/[0-9a-f-]{36}/minutes\r\n`, 'u'),
    );
  });

  test('is sent once: who has it already is told so', async () => {
    const { path } = await open(true);
    const etag = (await api.browser().get(path)).headers.get('etag') ?? '';
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

describe('a calendar that is kept elsewhere', () => {
  const addSource = async (values: object = { kind: 'file', name: 'Outlook' }) =>
    read(await administrator.post('/api/calendars/sources', values), calendarSource);
  const bring = async (calendarSourceId: string, file: string): Promise<CalendarRunDetail> => {
    const sent = await administrator.upload(`/api/calendars/sources/${calendarSourceId}/files`, 'outlook.ics', file);
    const { calendarRunId } = read(sent, askedCalendarRun);
    await readWaitingCalendar(api, council.councilId, calendarSourceId, testDay);
    return read(await administrator.get(`/api/calendars/runs/${calendarRunId}`), calendarRunDetail);
  };
  const apply = (run: CalendarRunDetail, choices: object = {}) =>
    administrator.post(`/api/calendars/runs/${run.calendarRunId}/apply`, choices, ifMatch(run.revision));
  const panel = (uid: string, start: string, ...lines: string[]) => ({ uid, title: 'Housing Panel', start, lines });
  const meetings = async () => (await administrator.get('/api/meetings')).text.match(/"heldOn":"([^"]+)"/gu) ?? [];

  test('is added from whatever address a person copies, and refused with a sentence otherwise', async () => {
    const source = await addSource({
      kind: 'moderngov',
      name: 'Pages',
      address: 'democracy.example.gov.uk/mgListCommittees.aspx?bcr=1',
    });
    expect(source.address).toBe('https://democracy.example.gov.uk/mgWebService.asmx');
    for (const address of ['', 'ftp://x.example', 'https://me:secret@x.example'])
      expect(
        problemOf(await administrator.post('/api/calendars/sources', { kind: 'moderngov', name: 'x', address })),
      ).toBe('invalid');
    const twice = await administrator.post('/api/calendars/sources', { kind: 'file', name: 'pages' });
    expect(twice.text).toContain('There is a calendar called “pages” already.');
  });

  test('is shown as a difference first, and changes nothing until that is applied', async () => {
    const { calendarSourceId } = await addSource();
    const run = await bring(
      calendarSourceId,
      calendarFile(panel('1', '20120913T180000'), { uid: '2', title: 'Licensing', start: '20120914T180000' }),
    );
    expect(run.lines.map(({ kind, committeeName, after }) => [kind, committeeName, after.heldOn])).toEqual([
      ['add', 'Housing Panel', '2012-09-13'],
    ]);
    expect(run.committees.find(({ title }) => title === 'Licensing')).toMatchObject({ committeeId: null, told: false });
    expect(await meetings()).toEqual([]);
    const applied = read(await apply(run), calendarRunDetail);
    expect([applied.state, applied.carriedOut.add, applied.lines]).toEqual(['applied', 1, []]);
    expect(await meetings()).toEqual(['"heldOn":"2012-09-13"']);
  });

  test('is decided once: a version that is not the latest is refused', async () => {
    const { calendarSourceId } = await addSource();
    const run = await bring(calendarSourceId, calendarFile(panel('1', '20120913T180000')));
    expect((await apply(run)).status).toBe(200);
    expect(problemOf(await apply(run))).toBe('stale_version');
  });

  test('leaves what was not wanted, and asks a person where both were changed', async () => {
    const { calendarSourceId } = await addSource();
    await addMeeting(administrator, committeeId, '2012-09-13');
    await council.byHand(`update meeting set starts_at = '17:00' where council_id = $1`, [council.councilId]);
    const run = await bring(
      calendarSourceId,
      calendarFile(panel('1', '20120913T180000'), panel('2', '20121011T180000')),
    );
    expect(run.lines.map(({ kind, sentence }) => `${kind}: ${sentence}`)).toEqual([
      'add: It is not here yet.',
      'conflict: It was entered here by hand: here 17:00, in the calendar 18:00. Say which is right.',
    ]);
    const kept = read(await apply(run, { leave: ['2'], keep: ['1'] }), calendarRunDetail);
    expect([kept.state, kept.carriedOut.kept, kept.lines.map(({ key }) => key)]).toEqual(['proposed', 1, ['2']]);
    const again = await bring(calendarSourceId, calendarFile(panel('1', '20120913T180000')));
    expect(again.lines).toEqual([]);
  });

  test('does what was shown or nothing: where meetings were changed since, it is shown anew', async () => {
    const { calendarSourceId } = await addSource();
    const run = await bring(calendarSourceId, calendarFile(panel('1', '20120913T180000')));
    await addMeeting(administrator, committeeId, '2012-09-13');
    const refused = await apply(run);
    expect(problemOf(refused)).toBe('conflict');
    expect(refused.text).toContain('Meetings were changed here since this was read');
    const now = read(await administrator.get(`/api/calendars/runs/${run.calendarRunId}`), calendarRunDetail);
    expect(now.lines.map(({ kind, sentence }) => `${kind}: ${sentence}`)).toEqual(['move: no time → 18:00']);
    expect((await apply(now)).status).toBe(200);
  });

  test('is told whose meetings are whose, and goes by that the next time', async () => {
    const source = await addSource();
    const event = { uid: '1', title: 'HOSP (Room 2)', start: '20120913T180000' };
    const first = await bring(source.calendarSourceId, calendarFile(event));
    const outside = first.committees[0]?.outside ?? '';
    const path = `/api/calendars/sources/${source.calendarSourceId}`;
    const told = await administrator.patch(path, { committees: [{ outside, committeeId }] }, ifMatch(source.revision));
    expect(told.status).toBe(200);
    expect((await bring(source.calendarSourceId, calendarFile(event))).lines[0]?.committeeName).toBe('Housing Panel');
    const theirs = { committees: [{ outside, committeeId: newId() }] };
    expect(problemOf(await administrator.patch(path, theirs, ifMatch(2)))).toBe('invalid');
    expect(problemOf(await administrator.patch(path, { name: 'x' }, ifMatch(1)))).toBe('stale_version');
  });

  test('takes no file that is no calendar, and no schedule for files', async () => {
    const { calendarSourceId } = await addSource();
    const path = `/api/calendars/sources/${calendarSourceId}`;
    const send = async (name: string, content: string) =>
      problemOf(await administrator.upload(`${path}/files`, name, content));
    expect(await send('a.ics', 'Committee,Date')).toBe('unsupported_file');
    expect(await send('a.ics', '')).toBe('empty_file');
    expect(problemOf(await administrator.post(`${path}/runs`))).toBe('conflict');
    expect(problemOf(await administrator.patch(path, { rhythm: 'daily' }, ifMatch(1)))).toBe('invalid');
  });

  test('names councillors who are not here, and adds those who are chosen', async () => {
    const { calendarSourceId } = await addSource();
    const path = `/api/calendars/sources/${calendarSourceId}/files`;
    const sent = read(await administrator.upload(path, 'a.ics', calendarFile()), askedCalendarRun);
    const of = {
      party: 'Independent',
      ward: 'Harbour',
      roles: 'Chair',
      email: 'ada.brook@example.gov.uk',
      endsOn: null,
    };
    await readWaitingCalendar(api, council.councilId, calendarSourceId, testDay, [
      { id: '31', name: 'Councillor Ada Brook', ...of },
      { id: '32', name: 'Councillor Ned Fell', ...of },
    ]);
    const run = `/api/calendars/runs/${sent.calendarRunId}`;
    const before = read(await administrator.get(run), calendarRunDetail);
    expect(before.councillors.map(({ name }) => name)).toEqual(['Councillor Ada Brook', 'Councillor Ned Fell']);
    const added = read(await administrator.post(`${run}/councillors`, { ids: ['31', '99'] }), calendarRunDetail);
    expect(added.councillors.map(({ name }) => name)).toEqual(['Councillor Ned Fell']);
    const people = await council.byHand('select kind, name, political_group, email from person where council_id = $1', [
      council.councilId,
    ]);
    expect(people).toEqual([
      { kind: 'councillor', name: 'Councillor Ada Brook', political_group: 'Independent', email: of.email },
    ]);
  });

  test('is followed no more once it is removed; its meetings stay, and the history tells', async () => {
    const { calendarSourceId } = await addSource();
    await apply(await bring(calendarSourceId, calendarFile(panel('1', '20120913T180000'))));
    const removed = await administrator.ask(`/api/calendars/sources/${calendarSourceId}`, {
      method: 'DELETE',
      headers: ifMatch(1),
    });
    expect(removed.status).toBe(200);
    expect(read(await administrator.get('/api/calendars/sources'), calendarSources).items).toEqual([]);
    expect(await meetings()).toHaveLength(1);
    expect((await administrator.get('/api/settings/history?subject=calendar_source')).text).toContain(
      '"done":"removed"',
    );
  });
});
