import {
  allowedChanges,
  calendarRhythms,
  calendarRunStates,
  calendarSourceKinds,
} from '@holdfast/domain/calendar-sync/calendar-source';
import { differenceKinds } from '@holdfast/domain/calendar-sync/merge-meeting';
import { z } from 'zod';
import { by, date, id, instant, said } from '../values.ts';
import { saying } from '../said-of-value.ts';

const name = z.string().trim().min(1, saying('enter_name')).max(200);
const key = z.string().min(1).max(1_000);

/** A calendar that people subscribe to. */
export const calendarFeed = z.object({
  calendarFeedId: id,
  /** null: every committee of the council. */
  committeeId: id.nullable(),
  committeeName: z.string().nullable(),
  isPublic: z.boolean(),
  /** Where a public one is; the address of a secret one was shown once and is kept nowhere. */
  path: z.string().nullable(),
  by,
  at: instant,
});
export type CalendarFeed = z.infer<typeof calendarFeed>;
export const calendarFeeds = z.object({ items: z.array(calendarFeed) });
export const openCalendarFeed = z.object({ committeeId: id.nullable(), isPublic: z.boolean() });
export type OpenCalendarFeed = z.infer<typeof openCalendarFeed>;
/** The path is shown this once where the calendar is not public. */
export const openedCalendarFeed = z.object({ calendarFeedId: id, path: z.string() });
export type OpenedCalendarFeed = z.infer<typeof openedCalendarFeed>;

const outside = z.string().min(1).max(500);
const toldCommittee = z.object({ outside, committeeId: id.nullable() });

const carriedOut = z.object({
  add: z.number().int().default(0),
  move: z.number().int().default(0),
  cancel: z.number().int().default(0),
  reinstate: z.number().int().default(0),
  kept: z.number().int().default(0),
});

/** One reading of a calendar that is kept elsewhere. */
export const calendarRun = z.object({
  calendarRunId: id,
  calendarSourceId: id,
  cause: z.enum(['asked', 'rhythm']),
  state: z.enum(calendarRunStates),
  fromDay: date,
  toDay: date,
  fileName: z.string().nullable(),
  /** Why it could not be read, in a sentence. */
  fault: said.nullable(),
  carriedOut,
  revision: z.number().int(),
  askedBy: by,
  askedAt: instant,
  readAt: instant.nullable(),
  appliedBy: by,
  appliedAt: instant.nullable(),
});
export type CalendarRun = z.infer<typeof calendarRun>;
export const calendarRuns = z.object({ items: z.array(calendarRun) });

const meetingValues = z.object({
  heldOn: date,
  startsAt: z.string().nullable(),
  place: z.string().nullable(),
  cancelled: z.boolean(),
});

/** One line of what would change, with why. */
export const calendarLine = z.object({
  key,
  kind: z.enum(differenceKinds),
  committeeId: id,
  committeeName: z.string(),
  meetingId: id.nullable(),
  title: z.string(),
  before: meetingValues.nullable(),
  after: meetingValues,
  sentence: said,
  /** Whether the calendar's side of a conflict can be taken. */
  takeable: z.boolean(),
});
export type CalendarLine = z.infer<typeof calendarLine>;

export const calendarRunDetail = calendarRun.extend({
  /** What would change, and what somebody has to decide. */
  lines: z.array(calendarLine),
  unchanged: z.number().int(),
  /** The committees of the other system, and whose meetings theirs are taken to be. */
  committees: z.array(
    z.object({
      outside,
      title: z.string(),
      committeeId: id.nullable(),
      told: z.boolean(),
      meetings: z.number().int(),
    }),
  ),
  leftOut: z.array(said),
  notes: z.array(said),
  /** Whom the council's own pages name and who is none of the people here. */
  councillors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      party: z.string().nullable(),
      ward: z.string().nullable(),
      roles: z.string().nullable(),
      email: z.string().nullable(),
    }),
  ),
  /** A later reading of the same source is there. */
  isOvertaken: z.boolean(),
});
export type CalendarRunDetail = z.infer<typeof calendarRunDetail>;

/** What was decided; sure lines that are not named are carried out. */
export const calendarChoices = z.object({
  leave: z.array(key).max(5_000).default([]),
  take: z.array(key).max(5_000).default([]),
  keep: z.array(key).max(5_000).default([]),
});
export type CalendarChoices = z.infer<typeof calendarChoices>;

/** Which of the councillors are to be added to the council's people. */
export const addCouncillors = z.object({ ids: z.array(z.string().min(1).max(100)).min(1).max(500) });
export type AddCouncillors = z.infer<typeof addCouncillors>;

/** Where meetings are brought in from. */
export const calendarSource = z.object({
  calendarSourceId: id,
  kind: z.enum(calendarSourceKinds),
  name: z.string(),
  address: z.string().nullable(),
  committees: z.array(toldCommittee),
  rhythm: z.enum(calendarRhythms),
  /** What a reading may change by itself. */
  allowed: z.array(z.enum(allowedChanges)),
  dueAt: instant.nullable(),
  revision: z.number().int(),
  latest: calendarRun.nullable(),
});
export type CalendarSource = z.infer<typeof calendarSource>;
export const calendarSources = z.object({ items: z.array(calendarSource) });

const address = z.string().trim().max(500);
export const addCalendarSource = z.object({
  kind: z.enum(calendarSourceKinds),
  name,
  address: address.nullable().default(null),
});
export type AddCalendarSource = z.infer<typeof addCalendarSource>;

export const changeCalendarSource = z
  .object({
    name,
    address,
    committees: z.array(toldCommittee).max(1_000),
    rhythm: z.enum(calendarRhythms),
    allowed: z.array(z.enum(allowedChanges)).max(3),
  })
  .partial();
export type ChangeCalendarSource = z.infer<typeof changeCalendarSource>;

export const askedCalendarRun = z.object({ calendarRunId: id });
