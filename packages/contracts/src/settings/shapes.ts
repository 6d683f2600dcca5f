import { firstSteps, stepMarks, stepStates } from '@holdfast/domain/settings/first-steps';
import { keptDeeds } from '@holdfast/domain/log/event-kinds';
import { keptNouns } from '@holdfast/domain/log/kept-nouns';
import { z } from 'zod';
import { by, id, instant } from '../values.ts';

const values = z.record(z.string(), z.unknown()).nullable();

/** One change of a setting: what it was before, and what it is after. */
export const keptChange = z.object({
  eventId: id,
  noun: z.enum(keptNouns),
  nounId: id,
  /** As it was called then. */
  nounName: z.string(),
  kind: z.enum(keptDeeds),
  /** The values that differ; null before it was added. */
  before: values,
  /** null after it was removed. */
  after: values,
  putsBack: id.nullable(),
  isPutBack: z.boolean(),
  by,
  at: instant,
});

export const settingHistoryQuery = z.object({
  noun: z.enum(keptNouns).optional(),
  nounId: id.optional(),
  cursor: z.string().max(200).optional(),
});
export type SettingHistoryQuery = z.infer<typeof settingHistoryQuery>;
export const settingHistory = z.object({
  items: z.array(keptChange),
  nextCursor: z.string().nullable(),
  /** What the ids in `before` and `after` are called today. */
  names: z.record(z.string(), z.string()),
});
export type SettingHistory = z.infer<typeof settingHistory>;

/** The record that was put back, and its version now. */
export const settingPutBack = z.object({ id, revision: z.number().int() });

export const setUp = z.object({
  steps: z.array(
    z.object({
      step: z.enum(firstSteps),
      minutes: z.number().int(),
      state: z.enum(stepStates),
      mark: z.enum(stepMarks).nullable(),
      by,
    }),
  ),
  open: z.number().int(),
});
export type SetUp = z.infer<typeof setUp>;

export const markStep = z.object({ step: z.enum(firstSteps), mark: z.enum(stepMarks).nullable() });
export type MarkStep = z.infer<typeof markStep>;
