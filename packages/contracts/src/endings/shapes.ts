import { endingThings } from '@holdfast/domain/endings/planned-ending';
import { z } from 'zod';
import { by, date, id, instant, said } from '../values.ts';

const common = {
  /** As it is called today. */
  name: z.string(),
  lastDay: date,
  /** What the one is called who takes over; null where nobody is chosen. */
  heir: z.string().nullable(),
  by,
  plannedAt: instant,
  /** Why it could not be carried out, and what to do. */
  problem: said.nullable(),
  /** Of the plan, for `If-Match` when it is changed or called off. */
  revision: z.number().int(),
};

const committeeChoices = z.object({ successorId: id.nullable(), callOffMeetings: z.boolean() });
export const leavingChoices = z.object({
  heir: id.nullable(),
  single: z.array(z.object({ id, heir: z.union([id, z.literal('stays')]) })),
});

/** A committee that ends by itself when its last day is over, until somebody calls it off. */
export const plannedCommitteeEnding = z.object({ ...common, choices: committeeChoices });
export type PlannedCommitteeEnding = z.infer<typeof plannedCommitteeEnding>;

/** Somebody who leaves by themselves when their last day is over. */
export const plannedLeaving = z.object({ ...common, choices: leavingChoices });
export type PlannedLeaving = z.infer<typeof plannedLeaving>;

/** An ending that could not be carried out on its day. */
export const stuckEnding = z.object({
  what: z.enum(endingThings),
  subjectId: id,
  name: z.string(),
  lastDay: date,
  problem: said,
});
export type StuckEnding = z.infer<typeof stuckEnding>;
