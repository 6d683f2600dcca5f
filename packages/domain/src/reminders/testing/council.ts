import { asSentence } from '@holdfast/words/stored';
import { addDays, isoDate } from '../../dates/iso-date.ts';
import type { WorkingCalendar } from '../../dates/working-days.ts';
import type { Directory } from '../recipients/directory.ts';
import type { WatchedFacts, WatchSettings } from '../due/reminder.ts';
import type { StandingReminder } from '../recipients/standing-reminder.ts';

export const england: WorkingCalendar = { nation: 'england', closures: [isoDate('2012-12-27')] };
export const settings: WatchSettings = {
  council: {
    nation: 'england',
    everOwnLength: false,
    on: () => ({
      governance: 'leader_and_cabinet',
      length: { months: 2 },
      ownLength: false,
      responseRule: { required: 'unless_said_otherwise', basis: '' },
    }),
  },
  updates: null,
};

/** Awaiting a response since 12 July 2012: due on 11 September. */
export const awaiting: WatchedFacts = {
  recommendationId: 'r1',
  status: 'awaiting_response',
  openedOn: isoDate('2012-07-01'),
  sourceKind: 'inquiry',
  sourceDate: '2012-07-01',
  receivedOn: '2012-07-12',
  noticeReceivedOn: null,
  receivedBasis: 'stated',
  responseRequired: 'required',
  askedOf: null,
  partnerBody: null,
  replyAskedOn: null,
  standing: 'live',
  responseDueOn: '2012-09-11',
  responses: [],
  actions: [],
  lead: [],
  lastUpdate: null,
  due: null,
  claimedOn: null,
  extensionAskedOn: null,
  answerSentOn: null,
};

export const directory: Directory = {
  people: [
    {
      personId: 'ada',
      kind: 'officer',
      name: 'Ada Brook',
      post: 'Head of Housing',
      email: 'ada@council.test',
      membershipId: null,
      endedOn: null,
    },
    {
      personId: 'ben',
      kind: 'councillor',
      name: 'Ben Dale',
      post: null,
      email: 'ben@council.test',
      membershipId: 'm-ben',
      endedOn: null,
    },
    {
      personId: 'gone',
      kind: 'officer',
      name: 'Cora Finch',
      post: null,
      email: 'cora@council.test',
      membershipId: null,
      endedOn: '2012-06-30',
    },
    {
      personId: 'team',
      kind: 'team',
      name: 'Housing Team',
      post: null,
      email: 'ADA@council.test ',
      membershipId: null,
      endedOn: null,
    },
  ],
  members: [
    {
      membershipId: 'm-ben',
      name: 'Ben Dale',
      email: 'ben@council.test',
      roles: ['committee_member'],
      personId: 'ben',
    },
    {
      membershipId: 'm-officer',
      name: 'Olive Scott',
      email: 'olive@council.test',
      roles: ['scrutiny_officer'],
      personId: null,
    },
  ],
  holders: [{ portfolioId: 'p1', personId: 'ben', name: 'Ben Dale' }],
};

/** Overdue since 12 September 2012, never asked. */
export const overdueReminder: StandingReminder = {
  kind: 'response_overdue',
  recommendationId: 'r1',
  actionId: null,
  meetingId: null,
  dueOn: isoDate('2012-09-11'),
  because: asSentence('A response was due.'),
  urgent: true,
  firstAskOn: isoDate('2012-09-12'),
  reminderId: 'x1',
  raisedOn: isoDate('2012-09-12'),
  asked: [],
  about: { lead: ['Ada Brook'], actionLead: null, portfolioId: 'p1' },
};

export const daysFrom = (from: string, count: number) =>
  Array.from({ length: count }, (_, at) => addDays(isoDate(from), at));
