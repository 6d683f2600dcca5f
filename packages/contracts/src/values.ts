import { precisions } from '@holdfast/domain/dates/prose/timescale';
import { languages } from '@holdfast/words/languages';
import { z } from 'zod';
import { saying } from './said-of-value.ts';

export const id = z.uuid();
/** A day as it is answered: whatever a paper once said stands as it is. */
export const date = z.iso.date();
const firstDay = '1900-01-01';
const lastDay = '2199-12-31';
/**
 * A day as a request may name it: one that a council can mean. Nobody's working days are counted to the year 9999, and no
 * calendar has a year 0.
 */
export const day = z.iso
  .date({ abort: true })
  .refine((named) => named >= firstDay && named <= lastDay, saying('day_out_of_reach'));
/** A whole number as a request may name it: no larger than a column that counts. */
export const whole = z.int32();
export const instant = z.iso.datetime();
export const words = z.string().trim().min(1).max(20_000);
export const shortWords = z.string().trim().min(1).max(500);

/**
 * What Holdfast says, with the language in which it says it: English where the reader's language lacks it. null: words as
 * a person, a paper or another program wrote them, in a language that nobody stated.
 */
export const said = z.object({ text: z.string(), language: z.enum(languages).nullable() });

/** A text in more than one language, part by part, in the order in which its reader has them. */
export const inParts = z.array(said);

/** Yes or no, as an address says it: "true" or "false", and the other words for it. */
export const yesOrNo = z.string().max(20).pipe(z.stringbool());

/** Which version of a published paper is asked for; no larger than the column that counts them. */
export const versionAsked = z.coerce.number().int().positive().max(2_147_483_647).optional();

/** A date in the council's words, with what was understood of it. */
export const timescale = z.object({
  words: z.string(),
  from: date.nullable(),
  to: date.nullable(),
  precision: z.enum(precisions),
});

/** Somebody who did something, as history shows them; null where a paper said it and no person is known. */
export const by = z.object({ membershipId: id, name: z.string() }).nullable();

/** An answer that only says that it was done. */
export const nothing = z.object({});
export type Nothing = z.infer<typeof nothing>;
