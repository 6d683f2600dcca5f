import type { i18n } from 'i18next';

const welshForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const welshForm: Readonly<Record<number, (typeof welshForms)[number]>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};

/** The plural rules of Welsh, as Unicode's CLDR has them. */
export const welshPlurals = {
  select: (count: number): string => welshForm[count] ?? 'other',
  resolvedOptions: () => ({ pluralCategories: [...welshForms] }),
};

interface Rule {
  readonly select: (count: number) => string;
}

interface Resolver {
  getRule: (code: string, options?: { readonly ordinal?: boolean }) => Rule;
}

/** Has the engine count in Welsh also where Intl knows none: in Chromium it would take the forms of another language. */
export const countInWelsh = (engine: i18n): void => {
  const resolver = engine.services.pluralResolver as Resolver;
  const known = resolver.getRule.bind(resolver);
  resolver.getRule = (code, options) =>
    code === 'cy' && options?.ordinal !== true ? welshPlurals : known(code, options);
};
