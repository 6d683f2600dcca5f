import { committeeKinds } from '@holdfast/domain/committees/committee-kind';
import { z } from 'zod';
import { date, id, shortWords } from './values.ts';

export const committee = z.object({
  committeeId: id,
  name: z.string(),
  kind: z.enum(committeeKinds),
  endedOn: date.nullable(),
});
export type Committee = z.infer<typeof committee>;

export const committees = z.object({ items: z.array(committee) });
export const addCommittee = z.object({ name: shortWords, kind: z.enum(committeeKinds) });
export type AddCommittee = z.infer<typeof addCommittee>;
