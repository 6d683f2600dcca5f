import type {
  CalendarFeed,
  CalendarLine,
  CalendarRun,
  CalendarRunDetail,
  CalendarSource,
} from '@holdfast/contracts/calendar-sync/shapes';
import { committee, idOf } from './fixtures.ts';
import { said } from './said.ts';

const officer = { membershipId: idOf(12), name: 'Ines Officer' };

export const feed = (change: Partial<CalendarFeed> = {}): CalendarFeed => ({
  calendarFeedId: idOf(400),
  committeeId: committee.committeeId,
  committeeName: committee.name,
  isPublic: true,
  path: `/api/calendars/subscribe/${idOf(400)}.ics`,
  by: officer,
  at: '2012-07-20T10:00:00.000Z',
  ...change,
});

export const run = (change: Partial<CalendarRun> = {}): CalendarRun => ({
  calendarRunId: idOf(420),
  calendarSourceId: idOf(410),
  cause: 'asked',
  state: 'proposed',
  fromDay: '2012-05-16',
  toDay: '2014-05-20',
  fileName: null,
  fault: null,
  carriedOut: { add: 0, move: 0, cancel: 0, reinstate: 0, kept: 0 },
  revision: 3,
  askedBy: officer,
  askedAt: '2012-08-16T09:00:00.000Z',
  readAt: '2012-08-16T09:00:02.000Z',
  appliedBy: null,
  appliedAt: null,
  ...change,
});

export const source = (change: Partial<CalendarSource> = {}): CalendarSource => ({
  calendarSourceId: idOf(410),
  kind: 'moderngov',
  name: 'Committee pages',
  address: 'https://democracy.marlow-vale.example/mgWebService.asmx',
  committees: [],
  rhythm: 'never',
  allowed: [],
  dueAt: null,
  revision: 1,
  latest: run(),
  ...change,
});

const values = { heldOn: '2012-10-11', startsAt: '18:00', place: 'Council Chamber', cancelled: false };

export const calendarLine = (change: Partial<CalendarLine> = {}): CalendarLine => ({
  key: '1',
  kind: 'add',
  committeeId: committee.committeeId,
  committeeName: committee.name,
  meetingId: null,
  title: committee.name,
  before: null,
  after: values,
  sentence: said('It is not here yet.'),
  takeable: true,
  ...change,
});

export const conflict = calendarLine({
  key: '2',
  kind: 'conflict',
  meetingId: idOf(30),
  before: { ...values, startsAt: '17:00' },
  sentence: said('It was changed here since: here 17:00, in the calendar 18:00. Say which is right.'),
});

export const runDetail = (change: Partial<CalendarRunDetail> = {}): CalendarRunDetail => ({
  ...run(),
  lines: [calendarLine(), conflict],
  unchanged: 4,
  committees: [
    { outside: '172', title: committee.name, committeeId: committee.committeeId, told: false, meetings: 6 },
    { outside: '9', title: 'Licensing', committeeId: null, told: false, meetings: 3 },
  ],
  leftOut: [said('“Panel” is left out: its date, “31/06/2012”, is none.')],
  notes: [],
  councillors: [
    { id: '31', name: 'Councillor Ada Brook', party: 'Independent', ward: 'Harbour', roles: null, email: null },
  ],
  isOvertaken: false,
  ...change,
});
