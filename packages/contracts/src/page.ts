import { z } from 'zod';

/** Asks for one page. The cursor is opaque: it comes from the page before and from nowhere else. */
export const pageQuery = z.object({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageQuery = z.infer<typeof pageQuery>;

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    /** How many there are in all, under the same filters. */
    total: z.number().int(),
    /** null on the last page. */
    nextCursor: z.string().nullable(),
  });
