import type { Catalogue } from './catalogue.ts';
import { welshRooms, type WelshRoom } from './cy/rooms.ts';
import type { Language } from './languages.ts';

/** The words of each room of screens: they travel with the pages that show them. A room that is not here has no words. */
const english = {
  common: async () => (await import('./en/common/screens.ts')).common,
  answers: async () => (await import('./en/answers/screens.ts')).answers,
  exemptions: async () => (await import('./en/exemptions/screens.ts')).exemptions,
  endings: async () => (await import('./en/endings/screens.ts')).endings,
  identity: async () => (await import('./en/identity/screens.ts')).identity,
  home: async () => (await import('./en/home/screens.ts')).home,
  register: async () => (await import('./en/register/screens.ts')).register,
  recommendations: async () => (await import('./en/recommendations/screens.ts')).recommendations,
  imports: async () => (await import('./en/imports/screens.ts')).imports,
  meetings: async () => (await import('./en/meetings/screens.ts')).meetings,
  minutes: async () => (await import('./en/minutes/screens.ts')).minutes,
  meetingSchedules: async () => (await import('./en/meeting-schedules/screens.ts')).meetingSchedules,
  calendarSync: async () => (await import('./en/calendar-sync/screens.ts')).calendarSync,
  portfolios: async () => (await import('./en/portfolios/screens.ts')).portfolios,
  messages: async () => (await import('./en/messages/screens.ts')).messages,
  operator: async () => (await import('./en/operator/screens.ts')).operator,
  reminders: async () => (await import('./en/reminders/screens.ts')).reminders,
  reports: async () => (await import('./en/reports/screens.ts')).reports,
  committees: async () => (await import('./en/committees/screens.ts')).committees,
  paper: async () => (await import('./en/paper/screens.ts')).paper,
  people: async () => (await import('./en/people/screens.ts')).people,
  councilSettings: async () => (await import('./en/council-settings/screens.ts')).councilSettings,
  languageSettings: async () => (await import('./en/language-settings/screens.ts')).languageSettings,
  settings: async () => (await import('./en/settings/screens.ts')).settings,
  testClock: async () => (await import('./en/test-clock/screens.ts')).testClock,
} as const;

export type ScreenRoom = keyof typeof english;

/** The English words of every room, for the types of keys and placeholders. */
export type Screens = { [Room in ScreenRoom]: Awaited<ReturnType<(typeof english)[Room]>> };

const welsh: readonly ScreenRoom[] = welshRooms;

const isWelsh = (room: ScreenRoom): room is WelshRoom => welsh.includes(room);

/** Every room of screens. */
export const screenRooms = Object.keys(english) as readonly ScreenRoom[];

/** Whether a language has the words of a room: what it lacks is said in English. */
export const hasScreens = (language: Language, room: ScreenRoom): boolean => language === 'en' || isWelsh(room);

/** The words of a room in a language; null where that language has none yet, and the screen speaks English. */
export const screenWords = async (language: Language, room: ScreenRoom): Promise<Catalogue | null> => {
  if (language === 'en') return english[room]();
  // Where every room stands is no weight for those who read English.
  return isWelsh(room) ? (await import('./cy/screens.ts')).screens[room]() : null;
};
