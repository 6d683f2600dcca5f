import type { Words } from '@holdfast/words/sentence';
import type { IsoDate } from '../dates/iso-date.ts';

/** What a calendar that is kept elsewhere says of one meeting. */
export interface OutsideValues {
  readonly heldOn: IsoDate;
  /** HH:MM in the council's own time, or null where the calendar does not say. */
  readonly startsAt: string | null;
  /** null where the calendar does not say. */
  readonly place: string | null;
  readonly cancelled: boolean;
}

/** One meeting as it was read from a file or a service, before anybody knows which committee of ours it is. */
export interface OutsideMeeting extends OutsideValues {
  /** Stays the same from one reading to the next. */
  readonly outsideId: string;
  /** The number that the other system gives the committee; null where it has only words. */
  readonly outsideCommitteeId: string | null;
  /** The words that name the meeting there. */
  readonly title: string;
}

/** A day of a series is known by the series and its day: the series, or null where the id is none of a day. */
export const seriesOf = (outsideId: string): string | null => /^(.+) \d{4}-\d{2}-\d{2}$/u.exec(outsideId)?.[1] ?? null;

/** Something that was read and could not be taken as a meeting, with a sentence that names it. */
export interface LeftOut {
  readonly outsideId: string | null;
  /** Earlier readings keep a text. */
  readonly sentence: Words;
}

/** A meeting as it stands here, and what this calendar last said of it. */
export interface KnownMeeting extends OutsideValues {
  readonly meetingId: string;
  readonly committeeId: string;
  /** null until this calendar has told of the meeting once. */
  readonly link: { readonly outsideId: string; readonly said: OutsideValues } | null;
}
