import { heirRuleKinds } from '@holdfast/domain/portfolios/inheritance';
import { reshuffleStates } from '@holdfast/domain/portfolios/reshuffle-state';
import { z } from 'zod';
import { date, day, id, instant, said, shortWords } from '../values.ts';

const key = z.string().trim().min(1).max(60);

/** A portfolio of the new set; one that bears the name of a present one is that one, and goes on. */
const draftPortfolio = z.object({
  key,
  name: z.string().trim().max(500),
  scope: z.string().trim().max(5_000).nullable(),
  directorate: z.string().trim().max(500).nullable(),
  parentKey: key.nullable(),
  holder: z.string().trim().max(500).nullable(),
});

const inheritance = z.object({
  from: id,
  /** The usual heir. */
  heir: key.nullable(),
  /** The first that fits counts. */
  rules: z.array(z.object({ by: z.enum(heirRuleKinds), is: z.string().trim().min(1).max(500), key })).max(100),
  /** Chosen one by one; they stand above every rule. */
  choices: z.array(z.object({ recommendationId: id, key })).max(10_000),
});

export const reshuffleDraft = z.object({
  portfolios: z.array(draftPortfolio).max(200),
  inheritances: z.array(inheritance).max(400),
});

export const reshuffle = z.object({
  reshuffleId: id,
  name: z.string(),
  draft: reshuffleDraft,
  state: z.enum(reshuffleStates),
  effectiveOn: date.nullable(),
  /** Why it could not take effect on its day. */
  problem: said.nullable(),
  appliedAt: instant.nullable(),
  moved: z.number().int().nullable(),
  revision: z.number().int(),
});
export type Reshuffle = z.infer<typeof reshuffle>;
export const reshuffles = z.object({ items: z.array(reshuffle) });

export const addReshuffle = z.object({ name: shortWords });
export type AddReshuffle = z.infer<typeof addReshuffle>;
export const changeReshuffle = z.object({ name: shortWords, draft: reshuffleDraft }).partial();
export type ChangeReshuffle = z.infer<typeof changeReshuffle>;
export const applyReshuffle = z.object({ effectiveOn: day });
export type ApplyReshuffle = z.infer<typeof applyReshuffle>;

const item = z.object({
  recommendationId: id,
  reference: z.string(),
  part: z.string(),
  title: z.string().nullable(),
  words: z.string(),
  lead: z.array(z.string()),
  /** Whom it passes to; null where nobody takes over yet. */
  key: z.string().nullable(),
});

/** What a reshuffle would do today: nothing is written by asking. */
export const reshufflePreview = z.object({
  /** What keeps it from taking effect, each with the portfolio or the draft portfolio that it is about. */
  faults: z.array(z.object({ code: z.string(), of: z.string().nullable(), sentence: said })),
  kept: z.array(
    z.object({ portfolioId: id, name: z.string(), holderBefore: z.string().nullable(), holder: z.string().nullable() }),
  ),
  created: z.array(z.object({ key: z.string(), name: z.string(), holder: z.string().nullable() })),
  ended: z.array(z.object({ portfolioId: id, name: z.string() })),
  /** What is open in each that ends or passes something on, and whom it goes to; the first of them in full. */
  from: z.array(
    z.object({
      portfolioId: id,
      name: z.string(),
      goesOn: z.boolean(),
      open: z.number().int(),
      to: z.array(z.object({ key: z.string().nullable(), name: z.string().nullable(), count: z.number().int() })),
      items: z.array(item),
    }),
  ),
  moving: z.number().int(),
  revision: z.number().int(),
});
export type ReshufflePreview = z.infer<typeof reshufflePreview>;
