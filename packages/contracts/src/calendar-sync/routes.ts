import { route } from '../route.ts';
import { nothing } from '../values.ts';
import {
  addCalendarSource,
  addCouncillors,
  askedCalendarRun,
  calendarChoices,
  calendarFeeds,
  calendarRunDetail,
  calendarRuns,
  calendarSource,
  calendarSources,
  changeCalendarSource,
  openCalendarFeed,
  openedCalendarFeed,
} from './shapes.ts';

export const calendarSyncRoutes = {
  sources: route('GET', '/api/calendars/sources', {
    summary: 'Where meetings are imported from, each with its last reading',
    may: 'editRegister',
    answer: calendarSources,
  }),
  addSource: route('POST', '/api/calendars/sources', {
    summary: 'Add a calendar that is kept elsewhere; nothing is read yet',
    may: 'administer',
    body: addCalendarSource,
    answer: calendarSource,
    status: 201,
    refuses: ['refused_by_rule'],
  }),
  changeSource: route('PATCH', '/api/calendars/sources/:calendarSourceId', {
    summary: 'Change what it is called, whose meetings are whose, and what it may do automatically',
    may: 'administer',
    body: changeCalendarSource,
    version: 'required',
    answer: calendarSource,
    refuses: ['refused_by_rule'],
  }),
  removeSource: route('DELETE', '/api/calendars/sources/:calendarSourceId', {
    summary: 'Stop importing a calendar; its meetings stay',
    may: 'administer',
    version: 'required',
    answer: nothing,
    refuses: ['refused_by_rule'],
  }),
  runs: route('GET', '/api/calendars/sources/:calendarSourceId/runs', {
    summary: 'Its readings, newest first',
    may: 'editRegister',
    answer: calendarRuns,
  }),
  askRun: route('POST', '/api/calendars/sources/:calendarSourceId/runs', {
    summary: 'Read it and say what would change; nothing is changed',
    may: 'administer',
    answer: askedCalendarRun,
    status: 202,
  }),
  uploadFile: route('POST', '/api/calendars/sources/:calendarSourceId/files', {
    summary: 'Upload a calendar file and say what would change; nothing is changed',
    may: 'administer',
    body: 'file',
    answer: askedCalendarRun,
    status: 202,
    refuses: ['unsupported_file', 'empty_file'],
  }),
  run: route('GET', '/api/calendars/runs/:calendarRunId', {
    summary: 'A reading: how far it is, and what would change',
    may: 'editRegister',
    answer: calendarRunDetail,
  }),
  applyRun: route('POST', '/api/calendars/runs/:calendarRunId/apply', {
    summary: 'Change the meetings as was decided, all of it or nothing',
    may: 'administer',
    body: calendarChoices,
    version: 'required',
    answer: calendarRunDetail,
    refuses: ['refused_by_rule'],
  }),
  addCouncillors: route('POST', '/api/calendars/runs/:calendarRunId/councillors', {
    summary: 'Add councillors whom the council’s own pages name to its people',
    may: 'administer',
    body: addCouncillors,
    answer: calendarRunDetail,
    refuses: ['refused_by_rule'],
  }),
  feeds: route('GET', '/api/calendars/feeds', {
    summary: 'The calendars that people subscribe to',
    may: 'read',
    answer: calendarFeeds,
  }),
  openFeed: route('POST', '/api/calendars/feeds', {
    summary: 'Open a calendar, public or by a secret address that is shown this once',
    may: 'administer',
    body: openCalendarFeed,
    answer: openedCalendarFeed,
    status: 201,
  }),
  closeFeed: route('DELETE', '/api/calendars/feeds/:calendarFeedId', {
    summary: 'Close a calendar: its address leads nowhere from now on',
    may: 'administer',
    answer: nothing,
  }),
  subscribe: route('GET', '/api/calendars/subscribe/:address', {
    summary: 'The calendar itself, for programs that subscribe to it',
    may: 'anybody',
    answer: { mediaTypes: ['text/calendar'] },
  }),
};
