import { z } from 'zod';
import { date, id, shortWords } from './values.ts';

export const portfolio = z.object({
  portfolioId: id,
  name: z.string(),
  postHolder: z.string().nullable(),
  endedOn: date.nullable(),
});
export type Portfolio = z.infer<typeof portfolio>;

export const portfolios = z.object({ items: z.array(portfolio) });
export const addPortfolio = z.object({ name: shortWords, postHolder: shortWords.nullable().default(null) });
export type AddPortfolio = z.infer<typeof addPortfolio>;
