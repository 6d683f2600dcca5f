import type { OutsideCommitteeOf } from '@holdfast/domain/calendar-sync/assign-committees';
import type { CalendarRunState } from '@holdfast/domain/calendar-sync/calendar-source';
import type { DifferenceItem } from '@holdfast/domain/calendar-sync/difference';
import type { OutsideCouncillor } from '@holdfast/domain/calendar-sync/new-councillors';
import type { LeftOut, OutsideMeeting } from '@holdfast/domain/calendar-sync/outside-meeting';
import type { Words } from '@holdfast/words/sentence';
import type { CalendarSourceValues } from './kept-calendar-source.ts';

export interface CalendarSourceRow extends CalendarSourceValues {
  readonly calendarSourceId: string;
  readonly revision: number;
  /** When it is read by itself again. */
  readonly dueAt: string | null;
  /** Who set it up or changed it last: what it does by itself is done in their name. */
  readonly keptBy: string | null;
}

/** What one reading found, before anybody knows whose meetings they are. */
export interface FoundCalendar {
  readonly meetings: readonly OutsideMeeting[];
  readonly leftOut: readonly LeftOut[];
  /** Earlier readings keep texts. */
  readonly notes: readonly Words[];
  /** Whom the council's own pages name: what is public of each, and never where they live. */
  readonly councillors: readonly OutsideCouncillor[];
}

/** How many lines were carried out, by kind; `kept`: conflicts that were settled for what stands here. */
export interface CarriedOut {
  readonly add: number;
  readonly move: number;
  readonly cancel: number;
  readonly reinstate: number;
  readonly kept: number;
}

type Somebody = { readonly membershipId: string; readonly name: string } | null;

/** A reading without what it found, which is large. */
export interface CalendarRunRow {
  readonly calendarRunId: string;
  readonly calendarSourceId: string;
  readonly cause: 'asked' | 'rhythm';
  readonly state: CalendarRunState;
  readonly fromDay: string;
  readonly toDay: string;
  readonly fileName: string | null;
  /** As `toStored` writes it. */
  readonly fault: string | null;
  readonly carriedOut: Partial<CarriedOut>;
  readonly revision: number;
  readonly askedBy: Somebody;
  readonly askedAt: string;
  readonly readAt: string | null;
  readonly appliedBy: Somebody;
  readonly appliedAt: string | null;
}

export interface CalendarRunDetail extends CalendarRunRow {
  readonly found: FoundCalendar | null;
  readonly items: readonly DifferenceItem[];
  readonly committees: readonly OutsideCommitteeOf[];
  /** A later reading of the same source is there. */
  readonly isOvertaken: boolean;
}

/** One reading in hand. What it writes counts only while nobody else has taken it up since. */
export interface CalendarReading {
  readonly calendarRunId: string;
  readonly revision: number;
  readonly attempt: number;
  readonly cause: 'asked' | 'rhythm';
  readonly fromDay: string;
  readonly toDay: string;
  readonly file: Buffer | null;
}

export type ClaimCalendar =
  | { readonly kind: 'claimed'; readonly source: CalendarSourceRow; readonly reading: CalendarReading }
  /** Nothing waits, or somebody else was heard of lately. */
  | { readonly kind: 'nothing_to_do' };
