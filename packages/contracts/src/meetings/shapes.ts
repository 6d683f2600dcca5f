import { meetingStates } from '@holdfast/domain/meetings/meeting-state';
import { consequenceKinds } from '@holdfast/domain/meetings/move-meeting';
import { confirmables } from '@holdfast/domain/meetings/to-confirm';
import { z } from 'zod';
import { date, day, id, said, shortWords } from '../values.ts';

export const meeting = z.object({
  meetingId: id,
  committeeId: id,
  committeeName: z.string(),
  heldOn: date,
  startsAt: z.string().nullable(),
  /** For the members of the committee only. */
  preMeetingAt: z.string().nullable(),
  place: z.string().nullable(),
  state: z.enum(meetingStates),
  /** The day on which the agenda went out. */
  agendaPublishedOn: date.nullable(),
  /** Why notice of it is shorter than the law asks; null where it is not. */
  shortNoticeReason: z.string().nullable(),
  revision: z.number().int(),
  /** The last day on which the agenda may be published, by nation and date. */
  publishBy: date,
  /** The day on which reports for the agenda are wanted. */
  reportsBy: date,
  /** The day on which updates are wanted, so that they can be printed. */
  updatesBy: date,
});
export type Meeting = z.infer<typeof meeting>;

export const meetingsQuery = z.object({ committeeId: id.optional(), from: day.optional(), to: day.optional() });
export type MeetingsQuery = z.infer<typeof meetingsQuery>;
export const meetings = z.object({ items: z.array(meeting) });
/** What follows and is not expected: it is named in `confirmed` by whoever means it all the same. */
export const toConfirm = z.array(z.object({ kind: z.enum(confirmables), sentence: said }));
/** What whoever sends it has seen to follow, and means. */
const confirmed = z.array(z.enum(confirmables)).max(confirmables.length).default([]);

/** Why notice is shorter than the law asks: needed where it is, and not kept where it is not. */
const shortNoticeReason = z.string().trim().max(5_000).nullable().default(null);

export const addMeeting = z.object({
  committeeId: id,
  heldOn: day,
  startsAt: z.iso.time({ precision: -1 }).nullable().default(null),
  place: shortWords.nullable().default(null),
  shortNoticeReason,
  confirmed,
});
export type AddMeeting = z.infer<typeof addMeeting>;

const time = z.iso.time({ precision: -1 });

/** Needs `If-Match`. A day, a time or a place: what is not sent stays. */
export const changeMeeting = z
  .object({
    heldOn: day,
    startsAt: time.nullable(),
    endsAt: time.nullable(),
    preMeetingAt: time.nullable(),
    place: shortWords.nullable(),
    agendaPublishedOn: day.nullable(),
  })
  .partial()
  .extend({ shortNoticeReason, confirmed });
export type ChangeMeeting = z.infer<typeof changeMeeting>;

/** Turns a meeting: it is cancelled, or held after all. */
export const turnMeeting = z.object({ confirmed });
export type TurnMeeting = z.infer<typeof turnMeeting>;

export const meetingDayQuery = z.object({ heldOn: day, committeeId: id.optional() });
export type MeetingDayQuery = z.infer<typeof meetingDayQuery>;
/** Why nobody would expect a meeting on a day, of a committee where one is named; it may be held all the same. */
export const meetingDay = z.object({ follows: toConfirm });
export type MeetingDay = z.infer<typeof meetingDay>;

/** What follows when a meeting is cancelled; nothing is written by asking. */
export const cancelling = z.object({ items: toConfirm });
export type Cancelling = z.infer<typeof cancelling>;

/** The day to which it would be moved; without one nothing moves. */
export const consequencesQuery = z.object({ heldOn: day.optional() });
export type ConsequencesQuery = z.infer<typeof consequencesQuery>;

/** What moves along with a meeting; nothing is written by asking. */
export const consequences = z.object({
  meeting,
  heldOn: date,
  /** Why it cannot be moved to that day; null where it can. */
  refusal: said.nullable(),
  items: z.array(
    z.object({ kind: z.enum(consequenceKinds), before: date.nullable(), after: date.nullable(), sentence: said }),
  ),
  /** Those that have to be confirmed. */
  follows: toConfirm,
});
export type Consequences = z.infer<typeof consequences>;
