/** The rooms of screens that are in Welsh. A room is in Welsh as a whole, or not yet: no page is half in one language. */
export const welshRooms = [
  'common',
  'answers',
  'exemptions',
  'endings',
  'identity',
  'home',
  'register',
  'recommendations',
  'messages',
  'operator',
  'reports',
  'paper',
  'languageSettings',
  'testClock',
] as const;
export type WelshRoom = (typeof welshRooms)[number];
