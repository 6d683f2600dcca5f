import type { CalendarRunDetail } from '@holdfast/database/calendar-sync/calendar-rows';
import type { CalendarSourceValues } from '@holdfast/database/calendar-sync/kept-calendar-source';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import type { JobRun } from '@holdfast/jobs/dispatch';
import type { JobQueue } from '@holdfast/jobs/queue';
import { type StandIn, openStandIn } from '@holdfast/moderngov/testing/stand-in';
import { readCalendar } from '../src/calendar-sync/read-calendar.job.ts';
import { findWaitingCalendars } from '../src/housekeeping/find-waiting-calendars.job.ts';
import { WaitingRecords } from '@holdfast/database/doors/waiting-records';
import { inWords } from '@holdfast/words/say';
import { fromStored } from '@holdfast/words/stored';
import { inEnglish } from '@holdfast/words/testing/in-english';
import { openLog } from '@holdfast/runtime/log';
import { type ReadingCouncil, openReadingCouncil } from './support/reading-council.ts';

const today = isoDate('2026-06-01');
const window = { fromDay: '2026-05-20', toDay: '2028-05-16' };
const once: JobRun = { attempt: 1, again: false, last: true, signal: new AbortController().signal };

let council: ReadingCouncil;
let standIn: StandIn;
let said: string[];
beforeEach(async () => {
  council = await openReadingCouncil();
  said = [];
  standIn = await openStandIn({
    committees: [
      { id: 172, title: 'Housing Panel' },
      { id: 4, title: 'Licensing' },
    ],
    meetings: [
      { id: 1, committeeId: 172, day: '12/07/2026' },
      { id: 2, committeeId: 172, day: '13/09/2026' },
      { id: 3, committeeId: 4, day: '14/09/2026' },
    ],
  });
  await council.database.inCouncil(council.councilId, ({ committees }) =>
    committees.add({ name: 'Housing Panel', kind: 'panel' }, council.clerk),
  );
});
afterEach(async () => {
  await standIn.close();
  await council.close();
});

const inCouncil: typeof council.database.inCouncil = (id, work) => council.database.inCouncil(id, work);
const addSource = async (values: Partial<CalendarSourceValues> = {}): Promise<string> => {
  const added = await inCouncil(council.councilId, ({ calendarSync }) =>
    calendarSync.sources.add(
      {
        kind: 'moderngov',
        name: 'Pages',
        address: standIn.address,
        committees: [],
        rhythm: 'never',
        allowed: [],
        ...values,
      },
      council.clerk,
    ),
  );
  if (added.kind !== 'changed') throw new Error('The source was not added.');
  return added.id;
};
const work = (allowLoopback = true) =>
  readCalendar({
    database: council.database,
    today: () => today,
    log: openLog('info', (line) => void said.push(line)),
    limits: { milliseconds: 2_000, bytes: 1024 * 1024, allowLoopback },
  });
const ask = (calendarSourceId: string, file: { name: string; content: Buffer } | null = null) =>
  inCouncil(council.councilId, ({ calendarSync }) =>
    calendarSync.runs.ask({ calendarSourceId, ...window, file }, council.clerk),
  );
const latest = (calendarSourceId: string): Promise<CalendarRunDetail> =>
  inCouncil(council.councilId, async ({ calendarSync }) => {
    const [run] = await calendarSync.runs.list(calendarSourceId, 1);
    const found = run === undefined ? null : await calendarSync.runs.find(run.calendarRunId);
    if (found === null) throw new Error('There is no reading.');
    const { fault } = found;
    return { ...found, fault: fault === null ? null : inWords('en', fromStored(fault)) };
  });
const read = async (calendarSourceId: string, run = once, loopback = true): Promise<CalendarRunDetail> => {
  await work(loopback)({ councilId: council.councilId, calendarSourceId }, run);
  return latest(calendarSourceId);
};
const meetings = () =>
  inCouncil(council.councilId, async ({ calendarSync }) =>
    (await calendarSync.feeds.meetings(null, '2026-01-01')).map(
      ({ heldOn, startsAt, place, state }) => `${heldOn} ${startsAt ?? ''} ${place ?? ''} ${state}`,
    ),
  );
const makeDue = (calendarSourceId: string) =>
  inCouncil(council.councilId, async ({ calendarSync }) => {
    const source = await calendarSync.sources.find(calendarSourceId);
    await calendarSync.sources.change(
      calendarSourceId,
      source?.revision ?? 0,
      { rhythm: source?.rhythm === 'daily' ? 'weekly' : 'daily' },
      council.clerk,
    );
  });

test('a reading that was asked for says what would change, and changes nothing', async () => {
  const id = await addSource();
  await ask(id);
  const run = await read(id);
  expect(run.state).toBe('proposed');
  expect(run.items.map(({ kind, after }) => `${kind} ${after.heldOn} ${after.place ?? ''}`)).toEqual([
    'add 2026-07-12 Town Hall',
    'add 2026-09-13 Town Hall',
  ]);
  expect(run.committees.map(({ title, committeeId }) => [title, committeeId !== null])).toEqual([
    ['Housing Panel', true],
    ['Licensing', false],
  ]);
  expect(await meetings()).toEqual([]);
  // The place is asked for only where the meeting is one of ours.
  expect(standIn.asked.filter((asked) => asked.startsWith('GetMeeting?'))).toHaveLength(2);
});

test('a reading on a schedule does what is allowed, in the name of whoever allowed it, and leaves the rest', async () => {
  const id = await addSource({ rhythm: 'daily', allowed: ['add'] });
  const first = await read(id);
  expect([first.state, first.carriedOut, first.cause]).toEqual([
    'applied',
    { add: 2, move: 0, cancel: 0, reinstate: 0, kept: 0 },
    'rhythm',
  ]);
  standIn.council.meetings[1] = { id: 2, committeeId: 172, day: '15/09/2026' };
  standIn.council.meetings.push({ id: 5, committeeId: 172, day: '11/11/2026', time: 'tbc' });
  await makeDue(id);
  const second = await read(id);
  expect(second.state).toBe('proposed');
  expect(second.items.filter(({ kind }) => kind !== 'unchanged').map(({ kind }) => kind)).toEqual(['move']);
  expect(inEnglish(second.found?.notes)).toEqual([
    '“Housing Panel” on 11 November 2026 begins at “tbc”, which is not a time: it is taken without one.',
  ]);
  expect(await meetings()).toEqual([
    '2026-07-12 18:00 Town Hall scheduled',
    '2026-09-13 18:00 Town Hall scheduled',
    '2026-11-11  Town Hall scheduled',
  ]);
  const [change] = await inCouncil(council.councilId, ({ settings }) =>
    settings.history({ noun: 'meeting', nounId: null, before: null, limit: 1 }, 'register_editor'),
  );
  expect(change?.by?.membershipId).toBe(council.clerk);
});

test('is read once a day, however often it is nudged, and twice changes nothing', async () => {
  const id = await addSource({ rhythm: 'daily', allowed: ['add', 'move', 'cancel'] });
  await Promise.all([read(id), read(id), read(id)]);
  expect(standIn.asked.filter((asked) => asked.startsWith('GetAllMeetingsByDate'))).toHaveLength(1);
  await makeDue(id);
  expect((await read(id)).state).toBe('same');
  expect(await meetings()).toHaveLength(2);
});

test('what could not be done by itself waits for a person, with the reason', async () => {
  const id = await addSource({ rhythm: 'daily', allowed: ['add', 'cancel'] });
  await read(id);
  standIn.council.meetings.splice(0, 2);
  await makeDue(id);
  const run = await read(id);
  expect([run.state, run.fault?.slice(0, 60)]).toEqual([
    'failed',
    'The calendar lists no meeting of the council’s committees be',
  ]);
  expect(await meetings()).toHaveLength(2);
});

test('a service that is away is told in a sentence, and the next reading may do better', async () => {
  const id = await addSource();
  standIn.misbehave = (_, response) => response.writeHead(404).end();
  await ask(id);
  const run = await read(id);
  expect([run.state, run.fault]).toEqual([
    'failed',
    '127.0.0.1 has no modern.gov service at this address. Ask whoever looks after modern.gov whether its web service (mgWebService.asmx) is switched on.',
  ]);
  standIn.misbehave = null;
  await ask(id);
  expect((await read(id)).state).toBe('proposed');
});

test('this machine is not reached into, unless it was switched on', async () => {
  const id = await addSource();
  await ask(id);
  const run = await read(id, once, false);
  expect(run.fault).toMatch(/inside a network and not on the public internet/u);
  expect(standIn.asked).toEqual([]);
});

test('a calendar file is read in its own process, and refused whole where it is broken', async () => {
  const id = await addSource({ kind: 'file', address: null, name: 'Outlook' });
  const lines = (...event: string[]) =>
    Buffer.from(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
  await ask(id, { name: 'a.ics', content: lines('UID:1', 'SUMMARY:Housing Panel', 'DTSTART:20260712T170000Z') });
  expect((await read(id)).items[0]?.after).toMatchObject({ heldOn: '2026-07-12', startsAt: '18:00' });
  await ask(id, { name: 'b.ics', content: Buffer.from('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n') });
  expect((await read(id)).fault).toMatch(/^The calendar breaks off/u);
});

test('a reading whose worker was killed is taken up again, and ends as failed when it kills each', async () => {
  const id = await addSource();
  await ask(id);
  const claim = () => inCouncil(council.councilId, ({ calendarSync }) => calendarSync.readings.claim(id, 0, window));
  for (let killed = 0; killed < 4; killed += 1) expect((await claim()).kind).toBe('claimed');
  expect((await read(id)).state).toBe('reading');
  expect(await read(id, { ...once, again: true })).toMatchObject({
    state: 'failed',
    fault: 'The calendar could not be read: the reading broke off every time. Try again later.',
  });
});

test('where nobody took it up, housekeeping nudges again', async () => {
  const id = await addSource();
  await ask(id);
  const nudged: unknown[] = [];
  const queue: JobQueue = {
    nudge: (_, payload) => {
      nudged.push(payload);
      return Promise.resolve({ kind: 'queued' });
    },
    othersWait: () => Promise.reject(new Error('Nobody asks.')),
    health: () => Promise.reject(new Error('Nobody asks.')),
    close: () => Promise.resolve(),
  };
  const records = new WaitingRecords(council.source);
  await findWaitingCalendars(records, queue, openLog('silent'), 0)({}, once);
  expect(nudged).toContainEqual({ councilId: council.councilId, calendarSourceId: id });
});

test('where councillors live reaches neither the database nor the log', async () => {
  const id = await addSource({ rhythm: 'daily', allowed: ['add', 'move', 'cancel'] });
  const run = await read(id);
  expect(run.found?.councillors.map(({ name, email }) => [name, email])).toEqual([
    ['Councillor Ada Brook', 'ada.brook@example.gov.uk'],
  ]);
  const kept = await inCouncil(council.councilId, async ({ calendarSync, settings }) => [
    await calendarSync.sources.list(),
    await latest(id),
    await settings.history({ noun: null, nounId: null, before: null, limit: 50 }, 'register_editor'),
  ]);
  expect(`${JSON.stringify(kept)}${said.join('')}`).not.toMatch(/Secret|ZZ1|01632|home\.example|homeaddress/iu);
});
