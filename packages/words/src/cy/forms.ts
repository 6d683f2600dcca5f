import type { PluralForm } from '../formatting/plural-forms.ts';

/**
 * The six forms of a sentence with a count, where figures leave a noun in the singular and only 2 mutates it:
 * `forms('days', '{{count}} diwrnod', { two: '{{count}} ddiwrnod' })`.
 */
export const forms = <Key extends string>(
  key: Key,
  other: string,
  { one = other, two = other }: { readonly one?: string; readonly two?: string } = {},
): { readonly [Each in PluralForm as `${Key}_${Each}`]: string } =>
  Object.fromEntries(
    Object.entries({ zero: other, one, two, few: other, many: other, other }).map(([form, text]) => [
      `${key}_${form}`,
      text,
    ]),
  ) as { readonly [Each in PluralForm as `${Key}_${Each}`]: string };
