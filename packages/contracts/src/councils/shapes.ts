import { nations } from '@holdfast/domain/councils/nation';
import { storedStatuses } from '@holdfast/domain/recommendations/status/core-status';
import { z } from 'zod';
import { callIn, ragScheme, responseWords } from '../settings/values.ts';
import { date, day, id, shortWords } from '../values.ts';

const coreStatus = z.enum(storedStatuses);

export const statusWord = z.object({
  statusWordId: id,
  word: z.string(),
  coreStatus,
  validFrom: date,
  validTo: date.nullable(),
  revision: z.number().int(),
});

/** The council that the session works in, with its own words as they are today. */
export const council = z.object({
  councilId: id,
  code: z.string(),
  name: z.string(),
  nation: z.enum(nations),
  /** The days of annual meetings that the council entered: the municipal year begins on each. */
  annualMeetings: z.array(date),
  updateLeadDays: z.number().int(),
  reportLeadDays: z.number().int(),
  ragScheme,
  responseWords,
  callIn,
  statusWords: z.array(statusWord),
  /** Of all the words, for `If-Match` when one is added or given another meaning. */
  statusWordsVersion: z.number().int(),
});
export type Council = z.infer<typeof council>;

export const addStatusWord = z.object({ word: shortWords, coreStatus, validFrom: day });
export type AddStatusWord = z.infer<typeof addStatusWord>;

/** What the end of a word would come to: its last day, or null to take it out. */
export const endStatusWord = z.object({ validTo: day.nullable() });
export type EndStatusWord = z.infer<typeof endStatusWord>;

/** Another meaning of the word is another word from a day on; this corrects one, or ends it. */
export const changeStatusWord = z
  .object({ word: shortWords, coreStatus, validFrom: day, validTo: day.nullable() })
  .partial();
export type ChangeStatusWord = z.infer<typeof changeStatusWord>;
