import { memberRoles } from '@holdfast/domain/committees/member-role';
import { roles } from '@holdfast/domain/councils/role';
import { personKinds } from '@holdfast/domain/people/person-kind';
import { z } from 'zod';
import { leavingChoices, plannedLeaving } from '../endings/shapes.ts';
import { date, day, id, instant, said, shortWords } from '../values.ts';
import { saying } from '../said-of-value.ts';

const revision = z.number().int();
const count = z.number().int();
const email = z.email(saying('enter_email')).max(254);
const someRoles = z
  .array(z.enum(roles))
  .max(roles.length)
  .transform((chosen) => [...new Set(chosen)]);

/** What is open in somebody's name. */
export const owed = z.object({ open: count, overdue: count, nextOn: date.nullable() });
export type Owed = z.infer<typeof owed>;

/** Somebody who can be named. The account behind them is nobody's to see: only that there is one, and its roles. */
export const person = z.object({
  personId: id,
  kind: z.enum(personKinds),
  name: z.string(),
  post: z.string().nullable(),
  politicalGroup: z.string().nullable(),
  email: z.string().nullable(),
  /** Whose support they are: they answer for what that person owes. */
  standsInForId: id.nullable(),
  endedOn: date.nullable(),
  /** The last day that is planned, while they have not left. */
  plannedEnd: date.nullable(),
  membership: z.object({ membershipId: id, roles: z.array(z.enum(roles)), revision }).nullable(),
  owes: owed,
  revision,
});
export type Person = z.infer<typeof person>;

export const invitation = z.object({
  invitationId: id,
  email: z.string(),
  name: z.string(),
  post: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  state: z.enum(['open', 'expired', 'accepted', 'withdrawn', 'without_link']),
  expiresAt: instant,
  sentAt: instant.nullable(),
  invitedBy: z.string().nullable(),
  revision,
});
export type Invitation = z.infer<typeof invitation>;

export const directory = z.object({
  today: date,
  people: z.array(person),
  /** Who signs in and stands in no line of the directory. */
  unlisted: z.array(z.object({ membershipId: id, name: z.string(), roles: z.array(z.enum(roles)), revision })),
  /** Leads of open items that mean nobody in the directory. */
  staleLeads: z.array(owed.extend({ lead: z.string() })),
  withoutLead: owed,
  invitations: z.array(invitation),
  /** There is one administrator: nobody could let a colleague in while that one is away. */
  needsSecondAdministrator: z.boolean(),
  /** Invitations leave by email; otherwise their link is shown once, to be passed on. */
  sendsMail: z.boolean(),
});
export type Directory = z.infer<typeof directory>;

const personValues = {
  kind: z.enum(personKinds),
  name: shortWords,
  post: shortWords.nullable(),
  politicalGroup: shortWords.nullable(),
  email: email.nullable(),
  standsInForId: id.nullable(),
};
export const addPerson = z
  .object({
    ...personValues,
    post: personValues.post.default(null),
    politicalGroup: personValues.politicalGroup.default(null),
    email: personValues.email.default(null),
    standsInForId: personValues.standsInForId.default(null),
  })
  .strict();
export type AddPerson = z.infer<typeof addPerson>;

/** Only what is sent changes. Needs `If-Match`. `endedOn` is for who holds and leads nothing; others leave. */
export const changePerson = z
  .object({ ...personValues, endedOn: day.nullable() })
  .partial()
  .strict();
export type ChangePerson = z.infer<typeof changePerson>;

export const changeRoles = z.object({ roles: someRoles }).strict();
export type ChangeRoles = z.infer<typeof changeRoles>;

export const invite = z
  .object({
    personId: id.nullable().default(null),
    email,
    name: shortWords,
    post: shortWords.nullable().default(null),
    roles: someRoles,
  })
  .strict();
export type Invite = z.infer<typeof invite>;

/** How the link got out: by email, or it is here, once, to be passed on. `failed`: the email did not leave. */
export const sentInvitation = z.object({
  invitationId: id,
  delivery: z.enum(['mailed', 'pass_on', 'failed']),
  /** The part of the link that opens it; never shown again. */
  token: z.string().nullable(),
  sentence: said,
});
export type SentInvitation = z.infer<typeof sentInvitation>;

export const joinLead = z.object({ lead: z.string().trim().min(1).max(2_000), personId: id }).strict();
export type JoinLead = z.infer<typeof joinLead>;
/** How many open items carry the person's name now. */
export const joinedLead = z.object({ changed: count });

export const leavingQuery = z.object({ lastDay: day });
export type LeavingQuery = z.infer<typeof leavingQuery>;

/** What somebody leaves behind, before anything is written. */
export const leaving = z.object({
  person: z.object({ personId: id, name: z.string(), post: z.string().nullable(), revision }),
  items: z.array(
    z.object({
      kind: z.enum(['recommendation', 'action']),
      id,
      recommendationId: id,
      reference: z.string(),
      words: z.string(),
      lead: z.array(z.string()),
      dueOn: date.nullable(),
      /** Named, or led by the post alone, with which it may stay. */
      by: z.enum(['name', 'post']),
    }),
  ),
  places: z.array(z.object({ what: z.enum(['seat', 'portfolio']), name: z.string() })),
  signsIn: z.boolean(),
  heirs: z.array(z.object({ personId: id, name: z.string(), post: z.string().nullable() })),
  /** The last day is to come: it is done by itself when that day is over, with what is open then. */
  later: z.boolean(),
  /** Why the person cannot leave yet, and what to do. */
  refusal: said.nullable(),
});
export type Leaving = z.infer<typeof leaving>;

export const leave = z
  .object({
    lastDay: day,
    heir: id.nullable().default(null),
    /** Another heir for a single item, or `stays`: it stays with the post. */
    single: z.array(leavingChoices.shape.single.element).max(5_000).default([]),
  })
  .strict();
export type Leave = z.infer<typeof leave>;

/** One person: where they sit and sat, and all that they owe. */
export const personPage = z.object({
  person,
  seats: z.array(
    z.object({
      committeeMemberId: id,
      committeeId: id,
      committeeName: z.string(),
      role: z.enum(memberRoles),
      startsOn: date.nullable(),
      endsOn: date.nullable(),
    }),
  ),
  items: leaving.shape.items,
  /** They leave by themselves on a later day. */
  leaving: plannedLeaving.nullable(),
});
export type PersonPage = z.infer<typeof personPage>;
