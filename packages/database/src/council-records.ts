import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { answersOf } from './answers/answers.ts';
import { calendarSyncOf } from './calendar-sync/calendar-sync.ts';
import { committeesOf } from './committees/committees.ts';
import { councilsOf } from './councils/councils.ts';
import { exportsOf } from './exports/exports.ts';
import { endingsOf } from './endings/endings.ts';
import { importsOf } from './imports/imports.ts';
import { meetingsOf } from './meetings/meetings.ts';
import { messagesOf } from './messages/messages.ts';
import { minutesOf } from './minutes/minutes.ts';
import { invitationsOf } from './people/invitations.ts';
import { peopleOf } from './people/people.ts';
import { portfoliosOf } from './portfolios/portfolios.ts';
import { reshufflesOf } from './portfolios/reshuffles.ts';
import { meetingSchedulesOf } from './meeting-schedules/meeting-schedules.ts';
import { recommendationsOf } from './recommendations/recommendations.ts';
import { channelsOf } from './reminders/channel/channels.ts';
import { digestsOf } from './reminders/digests/digests.ts';
import { pausesOf } from './reminders/pauses/pauses.ts';
import { remindersOf } from './reminders/reminders.ts';
import { publicationsOf } from './publications/publications.ts';
import { reportsOf } from './reports/reports.ts';
import { settingsOf } from './settings/settings.ts';
import { viewsOf } from './views/views.ts';
import type { CouncilTransaction } from './council-transaction.ts';

/** The nouns of which a council remembers anything, by the name under which they are asked for. */
const nouns = {
  channels: channelsOf,
  councils: councilsOf,
  committees: committeesOf,
  endings: endingsOf,
  exports: exportsOf,
  minutes: minutesOf,
  invitations: invitationsOf,
  people: peopleOf,
  portfolios: portfoliosOf,
  reshuffles: reshufflesOf,
  pauses: pausesOf,
  meetingSchedules: meetingSchedulesOf,
  meetings: meetingsOf,
  calendarSync: calendarSyncOf,
  messages: messagesOf,
  recommendations: recommendationsOf,
  imports: importsOf,
  reminders: remindersOf,
  digests: digestsOf,
  publications: publicationsOf,
  reports: reportsOf,
  settings: settingsOf,
  views: viewsOf,
  answers: answersOf,
};

type Nouns = typeof nouns;

/** What one council remembers, on the day of its transaction. */
export type CouncilRecords = { readonly [Noun in keyof Nouns]: ReturnType<Nouns[Noun]> } & {
  /** The day on which it all takes place, by the clock that was set. */
  readonly today: IsoDate;
};

/** Each noun is made when it is asked for, since most work needs one or two; a copy of the records holds them all. */
export const recordsOf = (transaction: CouncilTransaction): CouncilRecords =>
  Object.defineProperties(
    { today: transaction.today },
    Object.fromEntries(
      Object.entries(nouns).map(([noun, of]) => [noun, { enumerable: true, get: () => of(transaction) }]),
    ),
  ) as CouncilRecords;
