import { bulkKinds } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { changedStates } from '@holdfast/domain/recommendations/bulk/undo-bulk';
import { z } from 'zod';
import { by, id, instant, said, whole } from '../values.ts';

/** A change of many, as it was made; `undoes`: the change that it undid, and `reason`: why. */
export const bulkChangeRow = z.object({
  bulkChangeId: id,
  kind: z.enum(bulkKinds),
  undoes: id.nullable(),
  reason: z.string().nullable(),
  by,
  at: instant,
  /** How many it changed, and how many of them got back what they said before. */
  changed: z.number().int(),
  undone: z.number().int(),
});

export const bulkChangesQuery = z.object({ cursor: z.string().max(200).optional() });
export type BulkChangesQuery = z.infer<typeof bulkChangesQuery>;

/** Newest first. */
export const bulkChanges = z.object({
  items: z.array(bulkChangeRow),
  total: z.number().int(),
  nextCursor: z.string().nullable(),
});
export type BulkChanges = z.infer<typeof bulkChanges>;

/** A change of many with each that it changed: what it said before, what the change wrote, and whether that still stands. */
export const bulkChangeKept = bulkChangeRow.extend({
  items: z.array(
    z.object({
      recommendationId: id,
      reference: z.string(),
      part: z.string(),
      words: z.string(),
      revision: z.number().int(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      state: z.enum(changedStates),
      /** Why it cannot be undone; null where it can. */
      sentence: said.nullable(),
    }),
  ),
});
export type BulkChangeKept = z.infer<typeof bulkChangeKept>;

/** Which of them get back what they said before, as they were seen, and why. */
export const undoBulkChange = z.object({
  items: z
    .array(z.object({ recommendationId: id, revision: whole }))
    .min(1)
    .max(500),
  reason: z.string().trim().min(1).max(5_000),
});
export type UndoBulkChange = z.infer<typeof undoBulkChange>;
