import { nations } from '@holdfast/domain/councils/nation';
import { storedStatuses } from '@holdfast/domain/recommendations/core-status';
import { z } from 'zod';
import { date, id, shortWords } from './values.ts';

const coreStatus = z.enum(storedStatuses);

export const statusWord = z.object({
  statusWordId: id,
  word: z.string(),
  coreStatus,
  validFrom: date,
  validTo: date.nullable(),
});

export const ragBand = z.object({ letter: z.string(), word: z.string() });

/** The council that the session works in, with its own words. */
export const council = z.object({
  councilId: id,
  code: z.string(),
  name: z.string(),
  nation: z.enum(nations),
  updateLeadDays: z.number().int(),
  ragScheme: z.object({ name: z.string(), bands: z.array(ragBand) }),
  statusWords: z.array(statusWord),
});
export type Council = z.infer<typeof council>;

export const addStatusWord = z.object({ word: shortWords, coreStatus, validFrom: date });
export type AddStatusWord = z.infer<typeof addStatusWord>;
