import { meetingStates } from '@holdfast/domain/meetings/meeting-state';
import { z } from 'zod';
import { date, id, shortWords } from './values.ts';

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
  revision: z.number().int(),
  /** The last day on which the agenda may be published, by nation and date. */
  publishBy: date,
  /** The day on which reports for the agenda are wanted. */
  reportsBy: date,
  /** The day on which updates are wanted, so that they can be printed. */
  updatesBy: date,
});
export type Meeting = z.infer<typeof meeting>;

export const meetingsQuery = z.object({ committeeId: id.optional(), from: date.optional(), to: date.optional() });
export type MeetingsQuery = z.infer<typeof meetingsQuery>;
export const meetings = z.object({ items: z.array(meeting) });
export const addMeeting = z.object({
  committeeId: id,
  heldOn: date,
  startsAt: z.iso.time({ precision: -1 }).nullable().default(null),
  place: shortWords.nullable().default(null),
});
export type AddMeeting = z.infer<typeof addMeeting>;
