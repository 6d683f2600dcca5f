import { z } from 'zod';
import { date, id, shortWords } from './values.ts';

export const portfolio = z.object({
  portfolioId: id,
  name: z.string(),
  /** Who holds it today. */
  postHolder: z.string().nullable(),
  parentId: id.nullable(),
  scope: z.string().nullable(),
  directorate: z.string().nullable(),
  startsOn: date.nullable(),
  /** The last day. */
  endedOn: date.nullable(),
  revision: z.number().int(),
});
export type Portfolio = z.infer<typeof portfolio>;

export const portfolios = z.object({ items: z.array(portfolio) });
export const addPortfolio = z.object({ name: shortWords, postHolder: shortWords.nullable().default(null) });
export type AddPortfolio = z.infer<typeof addPortfolio>;
