import { breachCodes } from '@holdfast/domain/meeting-schedules/check-meeting-schedule';
import { dateChanges } from '@holdfast/domain/meeting-schedules/compare-meeting-schedules';
import { meetingScheduleStates } from '@holdfast/domain/meeting-schedules/meeting-schedule-state';
import { z } from 'zod';
import { date, day, id, said, shortWords } from '../values.ts';
import { saying } from '../said-of-value.ts';

const time = z.iso.time({ precision: -1 });
const revision = z.number().int();

const breach = z.object({ code: z.enum(breachCodes), on: date, sentence: said });

/** One line of EXISTING beside PROPOSED. */
const comparedDate = z.object({
  kind: z.enum(dateChanges),
  existing: date.nullable(),
  proposed: date.nullable(),
});

/** A day with the days that hang on it. */
const meetingScheduleDate = z.object({ on: date, publishBy: date, reportsBy: date, updatesBy: date });

const meetingScheduleRow = z.object({
  meetingScheduleId: id,
  committeeId: id,
  committeeName: z.string(),
  /** "2012/13". */
  municipalYear: z.string(),
  yearFrom: date,
  yearTo: date,
  version: z.number().int(),
  state: z.enum(meetingScheduleStates),
  rule: z.string(),
  startsAt: z.string().nullable(),
  preMeetingAt: z.string().nullable(),
  place: z.string().nullable(),
  publishedOn: date.nullable(),
  revision,
});
export const meetingSchedules = z.object({ items: z.array(meetingScheduleRow.extend({ dates: z.array(date) })) });
export type MeetingSchedules = z.infer<typeof meetingSchedules>;

export const meetingSchedule = meetingScheduleRow.extend({
  dates: z.array(meetingScheduleDate),
  /** The rule as it was understood; null where it is empty. */
  understood: z.string().nullable(),
  /** What breaks, each with the date and the record in the way. */
  breaches: z.array(breach),
  comparison: z.array(comparedDate),
  approvedAt: z.object({ meetingId: id, heldOn: date, committeeName: z.string() }).nullable(),
});
export type MeetingSchedule = z.infer<typeof meetingSchedule>;

export const addMeetingSchedule = z.object({
  committeeId: id,
  /** Any day of the municipal year. */
  yearOf: day,
  rule: z.string().trim().max(500).default(''),
  startsAt: time.nullable().default(null),
  preMeetingAt: time.nullable().default(null),
  place: shortWords.nullable().default(null),
});
export type AddMeetingSchedule = z.infer<typeof addMeetingSchedule>;

/** `rule` drafts the dates anew, unless dates are sent too. */
export const changeMeetingSchedule = z
  .object({
    rule: z.string().trim().max(500),
    dates: z.array(day).max(400, saying('too_many_dates')),
    startsAt: time.nullable(),
    preMeetingAt: time.nullable(),
    place: shortWords.nullable(),
  })
  .partial();
export type ChangeMeetingSchedule = z.infer<typeof changeMeetingSchedule>;

export const approveMeetingSchedule = z.object({ meetingId: id });
export type ApproveMeetingSchedule = z.infer<typeof approveMeetingSchedule>;

export const publishedMeetingSchedule = z.object({
  added: z.number().int(),
  moved: z.number().int(),
  dropped: z.number().int(),
  meetingSchedule,
});

/** The dates of a paper, as its tables of meetings were understood. */
export const meetingScheduleTable = z.object({
  tables: z.array(z.object({ title: z.string(), existing: z.array(date), proposed: z.array(date) })),
});
export type MeetingScheduleTables = z.infer<typeof meetingScheduleTable>;
