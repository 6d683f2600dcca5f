import {
  type CalendarRunDetail,
  askedCalendarRun,
  calendarRunDetail,
  calendarSource,
  calendarSources,
} from '@holdfast/contracts/calendar-sync/shapes';
import { newId } from '@holdfast/database/new-id';
import { type Browser, problemOf } from '../support/browser.ts';
import { type TestCouncil, openTestCouncil } from '../support/open-test-council.ts';
import { readWaitingCalendar } from '../support/waiting/read-waiting-calendar.ts';
import { type RunningApi, startApi, testDay } from '../support/running-api.ts';
import { addCommittee, addMeeting, calendarFile, read } from '../support/sample.ts';

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

const ifMatch = (revision: number) => ({ 'if-match': `"${revision}"` });

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
    expect(twice.text).toContain('There is already a calendar called “pages”.');
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
    expect(run.lines.map(({ kind, sentence }) => `${kind}: ${sentence.text}`)).toEqual([
      'add: It is not here yet.',
      'conflict: It was entered here by hand. Here it begins at 17:00; the calendar says 18:00. Say which is right.',
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
    expect(now.lines.map(({ kind, sentence }) => `${kind}: ${sentence.text}`)).toEqual(['move: It begins at 18:00.']);
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
    expect((await administrator.get('/api/settings/history?noun=calendar_source')).text).toContain('"kind":"removed"');
  });
});
