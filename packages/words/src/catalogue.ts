import type { PluralForm } from './formatting/plural-forms.ts';
/** The words of one room: texts by key, in groups where a screen has many. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

type Keys<Key> = Key extends `${infer Plain}_${'one' | 'other'}` ? `${Plain}_${PluralForm}` : Key;

/**
 * A room in another language: the keys of the English one and no others, with all the plural forms that the language
 * has. What is left out is said in English.
 */
export type Translation<English> = {
  readonly [Key in keyof English as Keys<Key>]?: Key extends keyof English
    ? English[Key] extends string
      ? string
      : Translation<English[Key]>
    : never;
};

/** Values stand inside sentences that are whole: a language that has sentences has every value. */
export type ValuesIn<English> = { readonly [Set in keyof English]: { readonly [Value in keyof English[Set]]: string } };

/** Every key of the English, with all six forms where a count stands: a room of screens is Welsh as a whole, or not yet. */
export type Whole<English> = {
  readonly [Key in keyof English as Keys<Key>]: Key extends keyof English
    ? English[Key] extends string
      ? string
      : Whole<English[Key]>
    : string;
};
