import type { Catalogue } from '../catalogue.ts';
import type { WelshRoom } from './rooms.ts';

/** The Welsh words of each room of screens that has them: they travel with the pages that show them. */
export const screens: Readonly<Record<WelshRoom, () => Promise<Catalogue>>> = {
  common: async () => (await import('./common/screens.ts')).common,
  answers: async () => (await import('./answers/screens.ts')).answers,
  exemptions: async () => (await import('./exemptions/screens.ts')).exemptions,
  endings: async () => (await import('./endings/screens.ts')).endings,
  identity: async () => (await import('./identity/screens.ts')).identity,
  home: async () => (await import('./home/screens.ts')).home,
  register: async () => (await import('./register/screens.ts')).register,
  recommendations: async () => (await import('./recommendations/screens.ts')).recommendations,
  messages: async () => (await import('./messages/screens.ts')).messages,
  operator: async () => (await import('./operator/screens.ts')).operator,
  reports: async () => (await import('./reports/screens.ts')).reports,
  paper: async () => (await import('./paper/screens.ts')).paper,
  languageSettings: async () => (await import('./language-settings/screens.ts')).languageSettings,
  testClock: async () => (await import('./test-clock/screens.ts')).testClock,
};
