import type { Term } from './formatting/dates.ts';
import type { SentenceCode } from './codes.ts';
import type { values } from './en/values/sentences.ts';

/** What can be said as a whole of its own: built by `sentence()`, which checks the parameters. */
interface Coded {
  readonly code: SentenceCode;
}

type ValueKind = keyof typeof values;

/**
 * What a placeholder takes, by its format: `{{heldOn, date}}` a day as YYYY-MM-DD, `{{names, list}}` several texts, `{{days, dates}}` several days,
 * `{{words, choice}}` several texts of which one counts, each in quotation marks,
 * `{{fields, exemptFields}}` several of that set, `{{status, coreStatus}}` one value of that set, `{{why, sentence}}` another sentence.
 */
export interface Formats extends ValueFormats {
  readonly date: string;
  readonly shortDate: string;
  readonly dayAndDate: string;
  readonly weekday: string;
  readonly monthAndYear: string;
  readonly moment: string;
  readonly dateAndTime: string;
  readonly term: Term;
  readonly number: number;
  readonly list: readonly string[];
  readonly dates: readonly string[];
  readonly choice: readonly string[];
  readonly exemptFields: readonly ValueFormats['exemptField'][];
  readonly sentence: Coded;
  readonly sentences: readonly Coded[];
}

type ValueFormats = { readonly [Kind in ValueKind]: keyof (typeof values)[Kind] };
