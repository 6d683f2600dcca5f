import { codeNames as welsh } from '@holdfast/words/cy/values/code-names';
import { codeNames as english } from '@holdfast/words/en/values/code-names';
import type { PaperLanguages } from '@holdfast/words/languages';
import type { recommendationFields } from '../recommendations/fields/field-rows.ts';
import { inBoth, waysToSay } from './paper-languages.ts';

type Rows = typeof recommendationFields;
type WithCodes = { [Field in keyof Rows]: Rows[Field] extends { readonly kind: 'code' } ? Field : never }[keyof Rows];

/** A field that holds a code does not compile until each of its codes has a name in both languages. */
type Names = { readonly [Field in WithCodes]: Readonly<Record<Rows[Field]['codes'][number], string>> };
const [inEnglish, inWelsh]: readonly [Names, Names] = [english, welsh];

type NamesByField = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
const nameIn = (names: NamesByField, field: string, code: string): string | null => names[field]?.[code] ?? null;

/**
 * A code of a field by its name in the paper’s languages: `paperCode('both', 'source_kind', 'meeting')` is
 * "Cyfarfod / Meeting". A field of which no codes are known gives its value as it stands.
 */
export const paperCode = (languages: PaperLanguages, field: string, code: string): string => {
  const [name, welshName] = [nameIn(inEnglish, field, code), nameIn(inWelsh, field, code)];
  return name === null || welshName === null ? code : inBoth(languages, name, welshName);
};

/** Each way in which a paper may name a code: by the code itself, with spaces, and by its name in each language. */
export const waysToNameCode = (field: string, code: string): readonly string[] => {
  const [name, welshName] = [nameIn(inEnglish, field, code), nameIn(inWelsh, field, code)];
  const spelled = code.replaceAll('_', ' ');
  return name === null || welshName === null ? [spelled] : [spelled, ...waysToSay(name, welshName)];
};
