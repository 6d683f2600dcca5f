import type { Catalogue } from './catalogue.ts';
import type { Language } from './languages.ts';
import { firstRooms } from './screens/first.ts';

/**
 * The words of each room of screens: they travel with the pages that show them. A room that is not here has no words; one
 * whose `cy` is null is English alone for now. A room is in Welsh as a whole, or not yet: no page is half in one language.
 */
const rooms = {
  common: firstRooms.common,
  account: {
    en: async () => (await import('./en/account/screens.ts')).account,
    cy: async () => (await import('./cy/account/screens.ts')).account,
  },
  answers: firstRooms.answers,
  deciding: {
    en: async () => (await import('./en/deciding/screens.ts')).deciding,
    cy: async () => (await import('./cy/deciding/screens.ts')).deciding,
  },
  exemptions: {
    en: async () => (await import('./en/exemptions/screens.ts')).exemptions,
    cy: async () => (await import('./cy/exemptions/screens.ts')).exemptions,
  },
  endings: {
    en: async () => (await import('./en/endings/screens.ts')).endings,
    cy: async () => (await import('./cy/endings/screens.ts')).endings,
  },
  identity: firstRooms.identity,
  home: firstRooms.home,
  register: {
    en: async () => (await import('./en/register/screens.ts')).register,
    cy: async () => (await import('./cy/register/screens.ts')).register,
  },
  recommendations: {
    en: async () => (await import('./en/recommendations/screens.ts')).recommendations,
    cy: async () => (await import('./cy/recommendations/screens.ts')).recommendations,
  },
  imports: {
    en: async () => (await import('./en/imports/screens.ts')).imports,
    cy: null,
  },
  importQuestions: {
    en: async () => (await import('./en/import-questions/screens.ts')).importQuestions,
    cy: async () => (await import('./cy/import-questions/screens.ts')).importQuestions,
  },
  meetings: {
    en: async () => (await import('./en/meetings/screens.ts')).meetings,
    cy: async () => (await import('./cy/meetings/screens.ts')).meetings,
  },
  minutes: {
    en: async () => (await import('./en/minutes/screens.ts')).minutes,
    cy: null,
  },
  meetingSchedules: {
    en: async () => (await import('./en/meeting-schedules/screens.ts')).meetingSchedules,
    cy: null,
  },
  calendarSync: {
    en: async () => (await import('./en/calendar-sync/screens.ts')).calendarSync,
    cy: null,
  },
  portfolios: {
    en: async () => (await import('./en/portfolios/screens.ts')).portfolios,
    cy: null,
  },
  messages: {
    en: async () => (await import('./en/messages/screens.ts')).messages,
    cy: async () => (await import('./cy/messages/screens.ts')).messages,
  },
  operator: {
    en: async () => (await import('./en/operator/screens.ts')).operator,
    cy: async () => (await import('./cy/operator/screens.ts')).operator,
  },
  reminders: {
    en: async () => (await import('./en/reminders/screens.ts')).reminders,
    cy: null,
  },
  publishing: {
    en: async () => (await import('./en/publishing/screens.ts')).publishing,
    cy: async () => (await import('./cy/publishing/screens.ts')).publishing,
  },
  reports: {
    en: async () => (await import('./en/reports/screens.ts')).reports,
    cy: async () => (await import('./cy/reports/screens.ts')).reports,
  },
  committees: {
    en: async () => (await import('./en/committees/screens.ts')).committees,
    cy: null,
  },
  paper: {
    en: async () => (await import('./en/paper/screens.ts')).paper,
    cy: async () => (await import('./cy/paper/screens.ts')).paper,
  },
  people: {
    en: async () => (await import('./en/people/screens.ts')).people,
    cy: null,
  },
  councilSettings: {
    en: async () => (await import('./en/council-settings/screens.ts')).councilSettings,
    cy: null,
  },
  settingHistory: {
    en: async () => (await import('./en/setting-history/screens.ts')).settingHistory,
    cy: null,
  },
  clockSettings: {
    en: async () => (await import('./en/clock-settings/screens.ts')).clockSettings,
    cy: async () => (await import('./cy/clock-settings/screens.ts')).clockSettings,
  },
  languageSettings: {
    en: async () => (await import('./en/language-settings/screens.ts')).languageSettings,
    cy: async () => (await import('./cy/language-settings/screens.ts')).languageSettings,
  },
  settings: {
    en: async () => (await import('./en/settings/screens.ts')).settings,
    cy: null,
  },
  testClock: {
    en: async () => (await import('./en/test-clock/screens.ts')).testClock,
    cy: async () => (await import('./cy/test-clock/screens.ts')).testClock,
  },
} as const satisfies Readonly<Record<string, Record<Language, (() => Promise<Catalogue>) | null>>>;

export type ScreenRoom = keyof typeof rooms;

/** The English words of every room, for the types of keys and placeholders. */
export type Screens = { [Room in ScreenRoom]: Awaited<ReturnType<(typeof rooms)[Room]['en']>> };

/** Every room of screens. */
export const screenRooms = Object.keys(rooms) as readonly ScreenRoom[];

/** Whether a language has the words of a room: what it lacks is said in English. */
export const hasScreens = (language: Language, room: ScreenRoom): boolean => rooms[room][language] !== null;

/** The words of a room in a language; null where that language has none yet, and the screen speaks English. */
export const screenWords = async (language: Language, room: ScreenRoom): Promise<Catalogue | null> =>
  (await rooms[room][language]?.()) ?? null;
