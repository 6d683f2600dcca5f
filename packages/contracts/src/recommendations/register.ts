import { owedThings } from '@holdfast/domain/recommendations/clocks/owing';
import { dueFilters, registerSorts } from '@holdfast/domain/recommendations/fields/register-sorts';
import { registerLists } from '@holdfast/domain/recommendations/lists/register-lists';
import { exportFormats } from '@holdfast/domain/reports/export-format';
import { coreStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { askedBodies, standings } from '@holdfast/domain/recommendations/clocks/clock-facts';
import { responseDecisions } from '@holdfast/domain/recommendations/response-decision';
import { sourceKinds } from '@holdfast/domain/recommendations/source-kind';
import { z } from 'zod';
import { exempt } from './exemptions.ts';
import { pageOf, pageQuery } from '../page.ts';
import { date, day, id, said, timescale } from '../values.ts';

/** What is overdue on a recommendation, and since when; its own page says why, and by which law. */
export const late = z.object({ what: z.enum(owedThings), since: date });

/** A row of the register: what the committee's own table shows, and what is next. */
export const registerRow = z.object({
  recommendationId: id,
  reference: z.string(),
  part: z.string(),
  committee: z.object({ committeeId: id, name: z.string() }).nullable(),
  portfolio: z.object({ portfolioId: id, name: z.string(), postHolder: z.string().nullable() }).nullable(),
  sourceKind: z.enum(sourceKinds).nullable(),
  sourceTitle: z.string().nullable(),
  sourceDate: date.nullable(),
  words: z.string(),
  responseDecision: z.enum(responseDecisions).nullable(),
  responseDueOn: date.nullable(),
  /** Who has to answer; null: the executive. */
  askedOf: z.enum(askedBodies).nullable(),
  partnerBody: z.string().nullable(),
  /** What is history owes nothing until somebody takes it on. */
  standing: z.enum(standings),
  progressWords: z.string().nullable(),
  progressedOn: date.nullable(),
  lead: z.array(z.string()),
  due: timescale.nullable(),
  dueOn: date.nullable(),
  statusWords: z.string().nullable(),
  /** `response_overdue` is worked out for today; the others are stored. */
  coreStatus: z.enum(coreStatuses),
  rag: z.string().nullable(),
  /** What the council's own rule gives, where its scheme has one. */
  ruledRag: z.object({ letter: z.string(), word: z.string() }).nullable(),
  /** The sentence for where the officer's rating and the rule's differ. */
  ragDifference: said.nullable(),
  overdue: z.array(late),
  /** Why an answer that is awaited has no day; null where none is awaited, or it has one. */
  noClock: said.nullable(),
  exempt,
  revision: z.number().int(),
});
export type RegisterRow = z.infer<typeof registerRow>;

/** Several values of a filter are joined by commas: "on_track,at_risk". `none` means: the field is empty. */
const several = z
  .string()
  .max(2_000)
  .transform((value) => value.split(',').filter((part) => part !== ''))
  .optional();

export const registerFilters = z.object({
  search: z.string().trim().max(200).optional(),
  committee: several,
  portfolio: several,
  source: several,
  status: several,
  rag: several,
  lead: z.string().trim().max(200).optional(),
  due: z.enum(dueFilters).optional(),
  upload: id.optional(),
  list: z.enum(registerLists).optional(),
  changedAfter: day.optional(),
  /** Only what the person who asks leads, by their name or their post. */
  mine: z.literal('yes').optional(),
});
export const registerQuery = registerFilters
  .extend({ sort: z.enum(registerSorts).default('newest') })
  .extend(pageQuery.shape);
export type RegisterQuery = z.infer<typeof registerQuery>;
export const registerPage = pageOf(registerRow);
export type RegisterPage = z.infer<typeof registerPage>;

export const exportQuery = registerFilters.extend({
  sort: z.enum(registerSorts).default('newest'),
  format: z.enum(exportFormats),
});
export type ExportQuery = z.infer<typeof exportQuery>;
