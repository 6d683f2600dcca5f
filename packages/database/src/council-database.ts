import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { DataSource } from 'typeorm';
import { type Answers, answersOf } from './answers/answers.ts';
import { type Calendars, calendarsOf } from './calendar-sync/calendars.ts';
import { type Committees, committeesOf } from './committees/committees.ts';
import { CouncilTransaction, type TransactionKind } from './council-transaction.ts';
import { type Councils, councilsOf } from './councils/councils.ts';
import { type Endings, endingsOf } from './endings/endings.ts';
import { type Home, homeOf } from './home/home.ts';
import { type Imports, importsOf } from './imports/imports.ts';
import type { Origin } from './log/origin.ts';
import { type Meetings, meetingsOf } from './meetings/meetings.ts';
import { type Messages, messagesOf } from './messages/messages.ts';
import { type Minutes, minutesOf } from './minutes/minutes.ts';
import { type Invitations, invitationsOf } from './people/invitations.ts';
import { type People, peopleOf } from './people/people.ts';
import { type Portfolios, portfoliosOf } from './portfolios/portfolios.ts';
import { type Reshuffles, reshufflesOf } from './portfolios/reshuffles.ts';
import { type Programmes, programmesOf } from './meeting-schedules/programmes.ts';
import { type Recommendations, recommendationsOf } from './recommendations/recommendations.ts';
import { type Channels, channelsOf } from './reminders/channels.ts';
import { type Digests, digestsOf } from './reminders/digests.ts';
import { type Pauses, pausesOf } from './reminders/pauses.ts';
import { type Reminders, remindersOf } from './reminders/reminders.ts';
import { type Reports, reportsOf } from './reports/reports.ts';
import { type Settings, settingsOf } from './settings/settings.ts';
import { type Views, viewsOf } from './views/views.ts';

/** What one council remembers. */
export interface CouncilRecords {
  readonly channels: Channels;
  readonly councils: Councils;
  readonly committees: Committees;
  readonly endings: Endings;
  readonly minutes: Minutes;
  readonly invitations: Invitations;
  readonly people: People;
  readonly portfolios: Portfolios;
  readonly reshuffles: Reshuffles;
  readonly pauses: Pauses;
  readonly programmes: Programmes;
  readonly meetings: Meetings;
  readonly calendars: Calendars;
  readonly messages: Messages;
  readonly recommendations: Recommendations;
  readonly imports: Imports;
  readonly reminders: Reminders;
  readonly digests: Digests;
  readonly reports: Reports;
  readonly home: Home;
  readonly settings: Settings;
  readonly views: Views;
  readonly answers: Answers;
}

type Work<Result> = (records: CouncilRecords) => Promise<Result>;

/**
 * The door to every council's records. There is no other: a repository is made here, inside a transaction that has
 * set its council, and Postgres holds each of its statements to that council.
 *
 * Example: `database.inCouncil(councilId, ({ committees }) => committees.list())`
 */
export class CouncilDatabase {
  readonly #source: DataSource;
  readonly #today: () => IsoDate;
  readonly #origin: Origin;

  /**
   * `today`: the day by the clock that was set, on which a change is judged. `origin`: how those come in for whom it is
   * opened.
   */
  constructor(source: DataSource, today: () => IsoDate, origin: Origin) {
    this.#source = source;
    this.#today = today;
    this.#origin = origin;
  }

  /** The same records for somebody who comes in another way. */
  as(origin: Origin): CouncilDatabase {
    return new CouncilDatabase(this.#source, this.#today, origin);
  }

  /** All of `work` is written, or, when it throws, nothing. */
  inCouncil<Result>(councilId: string, work: Work<Result>): Promise<Result> {
    return this.#within(councilId, 'write', work);
  }

  /** The same, for work that only reads: Postgres refuses a write in it. */
  readCouncil<Result>(councilId: string, work: Work<Result>): Promise<Result> {
    return this.#within(councilId, 'read', work);
  }

  #within<Result>(councilId: string, kind: TransactionKind, work: Work<Result>): Promise<Result> {
    const wishes = { councilId, today: this.#today(), origin: this.#origin };
    return CouncilTransaction.within(this.#source, wishes, kind, (transaction) => work(recordsOf(transaction)));
  }
}

const recordsOf = (transaction: CouncilTransaction): CouncilRecords => ({
  channels: channelsOf(transaction),
  councils: councilsOf(transaction),
  committees: committeesOf(transaction),
  endings: endingsOf(transaction),
  minutes: minutesOf(transaction),
  invitations: invitationsOf(transaction),
  people: peopleOf(transaction),
  portfolios: portfoliosOf(transaction),
  reshuffles: reshufflesOf(transaction),
  pauses: pausesOf(transaction),
  programmes: programmesOf(transaction),
  meetings: meetingsOf(transaction),
  calendars: calendarsOf(transaction),
  messages: messagesOf(transaction),
  recommendations: recommendationsOf(transaction),
  imports: importsOf(transaction),
  reminders: remindersOf(transaction),
  digests: digestsOf(transaction),
  reports: reportsOf(transaction),
  home: homeOf(transaction),
  settings: settingsOf(transaction),
  views: viewsOf(transaction),
  answers: answersOf(transaction),
});
