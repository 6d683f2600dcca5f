import type { Term } from './formatting/dates.ts';
import type { EnglishOf, IsPlural, SentenceCode } from './codes.ts';
import type { Formats } from './formats.ts';

/** What a sentence carries beside its code. */
export type Parameter = string | number | readonly string[] | Term | Sentence | readonly Sentence[];

declare const checked: unique symbol;

/**
 * Something to be said to a person, in whatever language they read: which sentence it is, and what stands in it. Made
 * by `sentence()` or read back by `readSentence()` alone, so that no code is wrong and no parameter missing.
 */
export interface Sentence<Code extends SentenceCode = SentenceCode> {
  readonly code: Code;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly [checked]: true;
}

type Placeholders<Text> = Text extends `${string}{{${infer Inside}}}${infer Rest}`
  ? Inside | Placeholders<Rest>
  : never;
type NameOf<Inside> = Inside extends `${infer Name}, ${string}` ? Name : Inside & string;
type KindOf<Inside> = Inside extends `${string}, ${infer Format extends keyof Formats}`
  ? Formats[Format]
  : Inside extends 'count'
    ? number
    : string | number;

type Stands<Code extends SentenceCode> = {
  readonly [Inside in Placeholders<EnglishOf<Code>> as NameOf<Inside>]: KindOf<Inside>;
} & (IsPlural<Code> extends true ? { readonly count: number } : unknown);

/** What a sentence is called with beside its code: nothing, or what stands in it. */
export type ParametersOf<Code extends SentenceCode> = keyof Stands<Code> extends never
  ? []
  : [parameters: Stands<Code>];

/** A sentence with what stands in it: `sentence('people.has_left', { person: 'Ann Lee' })`. */
export const sentence = <Code extends SentenceCode>(code: Code, ...[parameters]: ParametersOf<Code>): Sentence<Code> =>
  ({ code, parameters: parameters ?? {} }) as Sentence<Code>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a sentence, and no text. */
export const isSentence = (value: unknown): value is Sentence =>
  isRecord(value) && typeof value['code'] === 'string' && isRecord(value['parameters']);

/** A sentence, or words that are said as they stand: those of a paper, of a person, of another program. */
export type Words = Sentence | string;
