import type { Sentence } from '@holdfast/words/sentence';
import type { IsoDate } from '../../dates/iso-date.ts';
import type { Timescale } from '../../dates/prose/timescale.ts';
import type { ActionFacts, OverdueFacts, OverdueSettings } from '../../recommendations/overdue.ts';
import type { SourceKind } from '../../recommendations/source-kind.ts';
import type { ReminderKind } from '../rules/reminder-kind.ts';

export interface WatchedAction extends ActionFacts {
  /** Empty: whoever leads the recommendation. */
  readonly lead: readonly string[];
  readonly servesOthers: boolean;
}

/** What the rules read of one recommendation. */
export interface WatchedFacts extends OverdueFacts {
  readonly recommendationId: string;
  readonly actions: readonly WatchedAction[];
  readonly lead: readonly string[];
  readonly openedOn: IsoDate | null;
  readonly sourceKind: SourceKind | null;
  /** Its own date, extensions that were approved included. */
  readonly due: Timescale | null;
  readonly claimedOn: IsoDate | null;
  /** When more time was asked for, while nobody has decided on it. */
  readonly extensionAskedOn: IsoDate | null;
  /** When an answer came that waits for acceptance: nobody is asked meanwhile. */
  readonly answerSentOn: IsoDate | null;
}

export interface WatchSettings extends OverdueSettings {
  /** The next day on which these settings are others by themselves: a meeting is over, a dated setting begins. */
  readonly changeOn?: IsoDate | null;
}

/** Something due, about a recommendation, an action of it, or a meeting. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly recommendationId: string | null;
  readonly actionId: string | null;
  readonly meetingId: string | null;
  readonly dueOn: IsoDate | null;
  /** With the date and the rule. It is the same on every day. */
  readonly because: Sentence;
  readonly urgent: boolean;
  /** The first day on which somebody is asked. */
  readonly firstAskOn: IsoDate;
}
