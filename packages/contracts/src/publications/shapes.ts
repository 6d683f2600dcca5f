import { publishedPapers } from '@holdfast/domain/publications/published-paper';
import { z } from 'zod';
import { by, date, whole } from '../values.ts';

/** A paper of a meeting as an officer publishes it. */
export const publish = z
  .object({
    paper: z.enum(publishedPapers),
    /** The version that it replaces, as it was seen; null: nothing was published. */
    replaces: whole.positive().nullable(),
    /** Why it replaces another; the first one needs none. */
    reason: z.string().trim().max(2_000).nullable().default(null),
  })
  .strict();
export type Publish = z.infer<typeof publish>;

export const publication = z.object({
  version: z.number().int(),
  publishedOn: date,
  by,
  reason: z.string().nullable(),
  /** Of its content, by which it can be told that it is as it was published. */
  sha256: z.string(),
});

/** Every version of a paper, the newest first. */
export const publications = z.object({ items: z.array(publication) });
export type Publications = z.infer<typeof publications>;

export const publicationsQuery = z.object({ paper: z.enum(publishedPapers) });
