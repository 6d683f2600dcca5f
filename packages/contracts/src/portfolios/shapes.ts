import { z } from 'zod';
import { counted } from '../recommendations/counted.ts';
import { date, day, id, shortWords } from '../values.ts';

const revision = z.number().int();
const longWords = z.string().trim().max(5_000);

export const portfolio = z.object({
  portfolioId: id,
  name: z.string(),
  /** Who holds it on the day that was asked about. */
  postHolder: z.string().nullable(),
  /** What it is part of on that day. */
  parentId: id.nullable(),
  scope: z.string().nullable(),
  directorate: z.string().nullable(),
  startsOn: date.nullable(),
  /** The last day. */
  endedOn: date.nullable(),
  /** How many open recommendations are in it. */
  openItems: counted,
  revision,
});
export type Portfolio = z.infer<typeof portfolio>;

export const portfoliosQuery = z.object({
  /** The day as it was or will be; today where it is not said. */
  on: day.optional(),
});
export type PortfoliosQuery = z.infer<typeof portfoliosQuery>;
export const portfolios = z.object({ items: z.array(portfolio) });

export const portfolioHolder = z.object({
  portfolioHolderId: id,
  name: z.string(),
  startsOn: date.nullable(),
  /** The last day. */
  endsOn: date.nullable(),
  revision,
});
const named = z.object({ portfolioId: id, name: z.string() });

export const portfolioPage = portfolio.extend({
  parent: named.nullable(),
  /** What it was part of before, each until its last day; null: of nothing. First to last. */
  parentsBefore: z.array(z.object({ parent: named.nullable(), lastDay: date })),
  holders: z.array(portfolioHolder),
  successors: z.array(named),
  predecessors: z.array(named),
});
export type PortfolioPage = z.infer<typeof portfolioPage>;

export const addPortfolio = z.object({
  name: shortWords,
  postHolder: shortWords.nullable().default(null),
  parentId: id.nullable().default(null),
  scope: longWords.nullable().default(null),
  directorate: shortWords.nullable().default(null),
  startsOn: day.nullable().default(null),
});
export type AddPortfolio = z.infer<typeof addPortfolio>;

export const changePortfolio = z
  .object({
    name: shortWords,
    parentId: id.nullable(),
    /** With another parent: its first day, today where it is not said; null corrects a mistake, on every day. */
    underFrom: day.nullable(),
    scope: longWords.nullable(),
    directorate: shortWords.nullable(),
    startsOn: day.nullable(),
    endedOn: day.nullable(),
  })
  .partial();
export type ChangePortfolio = z.infer<typeof changePortfolio>;

export const addHolder = z.object({
  name: shortWords,
  startsOn: day.nullable().default(null),
  endsOn: day.nullable().default(null),
});
export type AddHolder = z.infer<typeof addHolder>;
export const changeHolder = z.object({ startsOn: day.nullable(), endsOn: day.nullable() }).partial();
export type ChangeHolder = z.infer<typeof changeHolder>;
