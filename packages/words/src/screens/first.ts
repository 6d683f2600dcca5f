import type { Catalogue } from '../catalogue.ts';
import type { Language } from '../languages.ts';

/** The rooms of words that a first page shows, and no others: whoever opens Holdfast waits for this table. */
export const firstRooms = {
  common: {
    en: async () => (await import('../en/common/screens.ts')).common,
    cy: async () => (await import('../cy/common/screens.ts')).common,
  },
  answers: {
    en: async () => (await import('../en/answers/screens.ts')).answers,
    cy: async () => (await import('../cy/answers/screens.ts')).answers,
  },
  identity: {
    en: async () => (await import('../en/identity/screens.ts')).identity,
    cy: async () => (await import('../cy/identity/screens.ts')).identity,
  },
  home: {
    en: async () => (await import('../en/home/screens.ts')).home,
    cy: async () => (await import('../cy/home/screens.ts')).home,
  },
} as const satisfies Readonly<Record<string, Record<Language, () => Promise<Catalogue>>>>;
