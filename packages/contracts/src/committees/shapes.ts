import { committeeKinds } from '@holdfast/domain/committees/committee-kind';
import { memberRoles, votingGrounds } from '@holdfast/domain/committees/member-role';
import { z } from 'zod';
import { plannedCommitteeEnding } from '../endings/shapes.ts';
import { date, day, id, said, shortWords, yesOrNo } from '../values.ts';

const revision = z.number().int();
const count = z.number().int();

export const committee = z.object({
  committeeId: id,
  name: z.string(),
  /** What it was called before, each until its last day; first to last. */
  formerNames: z.array(z.object({ name: z.string(), lastDay: date })),
  kind: z.enum(committeeKinds),
  parentId: id.nullable(),
  termsOfReference: z.string().nullable(),
  startsOn: date.nullable(),
  /** The last day. */
  endedOn: date.nullable(),
  /** The last day that is planned, while it has not ended. */
  plannedEnd: date.nullable(),
  /** Who took over what was open. */
  successorId: id.nullable(),
  revision,
});
export type Committee = z.infer<typeof committee>;

export const committees = z.object({ items: z.array(committee) });
export const addCommittee = z.object({ name: shortWords, kind: z.enum(committeeKinds) });
export type AddCommittee = z.infer<typeof addCommittee>;

/** Only what is sent changes. Needs `If-Match`. A committee is ended by its own route, which looks at what is open. */
export const changeCommittee = z
  .object({
    name: shortWords,
    /** With a new name: its first day, today where it is not said; null corrects a mistake, everywhere. */
    calledFrom: day.nullable(),
    kind: z.enum(committeeKinds),
    parentId: id.nullable(),
    /** With another parent: its first day, today where it is not said; null corrects a mistake, on every day. */
    underFrom: day.nullable(),
    termsOfReference: z.string().trim().max(20_000).nullable(),
    startsOn: day.nullable(),
  })
  .partial();
export type ChangeCommittee = z.infer<typeof changeCommittee>;

/** A seat for a time. Without a person it is vacant. */
export const committeeMember = z.object({
  committeeMemberId: id,
  personId: id.nullable(),
  name: z.string().nullable(),
  role: z.enum(memberRoles),
  represents: z.string().nullable(),
  votingGround: z.enum(votingGrounds).nullable(),
  startsOn: date.nullable(),
  /** The last day. */
  endsOn: date.nullable(),
  /** On what the holder may vote, and why, in a sentence. */
  vote: said,
  revision,
});
export type CommitteeMember = z.infer<typeof committeeMember>;

export const dayQuery = z.object({ on: day.optional() });
export type DayQuery = z.infer<typeof dayQuery>;

/** A line of the list of committees: the tree of the day, and who sits there on the day. */
export const committeeLine = committee.extend({
  depth: count,
  stands: z.boolean(),
  chair: z.string().nullable(),
  members: count,
  vacancies: count,
});
export const committeeOverview = z.object({ on: date, items: z.array(committeeLine) });
export type CommitteeOverview = z.infer<typeof committeeOverview>;

const named = z.object({ committeeId: id, name: z.string() });

/** One committee with its seats on a day, and those before and after it. */
export const committeePage = z.object({
  on: date,
  /** Its name on the day. */
  called: z.string(),
  committee,
  parent: named.nullable(),
  /** What it stood under before, each until its last day; null: under nothing. First to last. */
  parentsBefore: z.array(z.object({ parent: named.nullable(), lastDay: date })),
  successor: named.nullable(),
  /** It ends by itself on a later day. */
  ending: plannedCommitteeEnding.nullable(),
  children: z.array(named),
  seats: z.array(committeeMember),
  vacancies: z.array(committeeMember),
  past: z.array(committeeMember),
  toCome: z.array(committeeMember),
  /** Whom a seat may be given to. */
  people: z.array(z.object({ personId: id, name: z.string(), isCouncillor: z.boolean() })),
  /** Which may stand above it, or take over from it. */
  others: z.array(named),
});
export type CommitteePage = z.infer<typeof committeePage>;

export const addMember = z
  .object({
    personId: id.nullable().default(null),
    role: z.enum(memberRoles),
    represents: shortWords.nullable().default(null),
    votingGround: z.enum(votingGrounds).nullable().default(null),
    startsOn: day.nullable().default(null),
    endsOn: day.nullable().default(null),
  })
  .strict();
export type AddMember = z.infer<typeof addMember>;

export const changeMember = z
  .object({
    personId: id.nullable(),
    role: z.enum(memberRoles),
    represents: shortWords.nullable(),
    votingGround: z.enum(votingGrounds).nullable(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
  })
  .partial()
  .strict();
export type ChangeMember = z.infer<typeof changeMember>;

export const endingQuery = z.object({
  endedOn: day,
  successorId: id.optional(),
  callOffMeetings: yesOrNo.default(false),
});
export type EndingQuery = z.infer<typeof endingQuery>;

/** What ending a committee would do, before anything is written. */
export const committeeEnding = z.object({
  items: z.array(
    z.object({ recommendationId: id, reference: z.string(), words: z.string(), statusWords: z.string().nullable() }),
  ),
  meetings: z.array(z.object({ meetingId: id, heldOn: date })),
  seats: z.array(z.object({ committeeMemberId: id, name: z.string().nullable(), role: z.enum(memberRoles) })),
  /** The last day is to come: it is done by itself when that day is over, with what is open then. */
  later: z.boolean(),
  /** Why it cannot be done yet, and what to do. */
  refusal: said.nullable(),
});
export type CommitteeEnding = z.infer<typeof committeeEnding>;

export const endCommittee = z
  .object({ endedOn: day, successorId: id.nullable().default(null), callOffMeetings: z.boolean().default(false) })
  .strict();
export type EndCommittee = z.infer<typeof endCommittee>;
