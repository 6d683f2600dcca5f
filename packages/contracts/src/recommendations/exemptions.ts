import { z } from 'zod';
import { date, id, instant } from '../values.ts';
import { exemptFields } from '@holdfast/domain/recommendations/fields/fields';
import { saying } from '../said-of-value.ts';

const exemptField = z.enum(exemptFields);
const someone = z.object({ membershipId: id, name: z.string() });

/** By field that is exempt: what is read in place of its words, by whoever may not see them and wherever they leave. */
export const exempt = z.partialRecord(exemptField, z.string());

/** A mark: which fields, under which paragraph of Schedule 12A or its nation's own, and why; and why it was lifted. */
export const exemption = z.object({
  exemptionId: id,
  fields: z.array(exemptField),
  /** null: confidential, which has no paragraph. */
  paragraph: z.number().int().nullable(),
  inPlace: z.string(),
  /** Why, for whoever may read the words; '' where none was given, null for who may not read them. */
  reason: z.string().nullable(),
  by: someone,
  at: instant,
  /** The item of an agenda from which it was taken over. */
  inheritedFrom: z
    .object({ agendaItemId: id, position: z.number().int(), meetingId: id, committee: z.string(), heldOn: date })
    .nullable(),
  lifted: z.object({ reason: z.string().nullable(), by: someone, at: instant }).nullable(),
});

/** Why keeping it back outweighs the public interest in publishing it: the rule asks for it where the law does, in its own words. */
export const markExempt = z
  .object({
    fields: z.array(exemptField).max(exemptFields.length),
    paragraph: z.int32(saying('choose_paragraph')).nullable(),
    reason: z.string().trim().max(2_000),
  })
  .strict();
export type MarkExempt = z.infer<typeof markExempt>;

export const liftExemption = z
  .object({ reason: z.string().trim().min(1, saying('say_why_readable')).max(2_000) })
  .strict();
export type LiftExemption = z.infer<typeof liftExemption>;
