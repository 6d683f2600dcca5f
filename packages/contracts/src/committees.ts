import { committeeKinds } from '@holdfast/domain/committees/committee-kind';
import { z } from 'zod';
import { date, id, shortWords } from './values.ts';

export const committee = z.object({
  committeeId: id,
  name: z.string(),
  kind: z.enum(committeeKinds),
  parentId: id.nullable(),
  termsOfReference: z.string().nullable(),
  startsOn: date.nullable(),
  /** The last day. */
  endedOn: date.nullable(),
  /** Who took over what was open. */
  successorId: id.nullable(),
  revision: z.number().int(),
});
export type Committee = z.infer<typeof committee>;

export const committees = z.object({ items: z.array(committee) });
export const addCommittee = z.object({ name: shortWords, kind: z.enum(committeeKinds) });
export type AddCommittee = z.infer<typeof addCommittee>;
