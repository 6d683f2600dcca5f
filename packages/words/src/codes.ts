import type { PluralForm } from './formatting/plural-forms.ts';
import type { sentences } from './en/sentences.ts';

type Rooms = typeof sentences;
type Room = keyof Rooms;

export type Plain<Key, Keys> = Key extends `${infer Name}_${PluralForm}`
  ? `${Name}_other` extends Keys
    ? Name
    : Key
  : Key;

/** The code of every sentence that Holdfast can say: "committees.has_open_recommendations". */
export type SentenceCode = {
  [Name in Room]: `${Name}.${Plain<keyof Rooms[Name], keyof Rooms[Name]> & string}`;
}[Room];

/** The English words of a code; of a sentence with plural forms, those of its form "other". */
export type EnglishOf<Code extends SentenceCode> = Code extends `${infer Name extends Room}.${infer Key}`
  ? Key extends keyof Rooms[Name]
    ? Rooms[Name][Key]
    : `${Key}_other` extends keyof Rooms[Name]
      ? Rooms[Name][`${Key}_other` & keyof Rooms[Name]]
      : never
  : never;

/** Whether a sentence has plural forms, and so needs a count. */
export type IsPlural<Code extends SentenceCode> = Code extends `${infer Name extends Room}.${infer Key}`
  ? `${Key}_other` extends keyof Rooms[Name]
    ? true
    : false
  : never;
