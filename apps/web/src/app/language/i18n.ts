import { common } from '@holdfast/words/en/common/screens';
import { readLanguage, type Language } from '@holdfast/words/languages';
import { countInWelsh } from '@holdfast/words/plural-forms';
import { hasScreens, type ScreenRoom, screenRooms, screenWords } from '@holdfast/words/screens';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { browserLanguage, chosenHere } from './language-here.ts';

void i18next.use(initReactI18next).init({
  // The words are here already: nothing is waited for.
  initAsync: false,
  lng: chosenHere() ?? browserLanguage(),
  fallbackLng: 'en',
  defaultNS: 'common',
  resources: { en: { common } },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});
countInWelsh(i18next);

/** The language that the page is shown in: English where the one that the reader wants lacks the page's words. */
export const language = (): Language => readLanguage(i18next.language) ?? 'en';

/** The language that the reader wants: the frame around the page speaks it always. */
let wanted = language();
const listeners = new Set<() => void>();

export const wantedLanguage = (): Language => wanted;

export const listenToLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const load = async (into: Language, room: ScreenRoom): Promise<void> => {
  if (i18next.hasResourceBundle(into, room)) return;
  const words = await screenWords(into, room);
  if (words !== null) i18next.addResourceBundle(into, room, words);
};

/** The rooms whose words a page shows: `loadWords` gives them as what its route has loaded. */
export class RoomsOfPage {
  readonly #rooms: readonly ScreenRoom[];

  constructor(rooms: readonly ScreenRoom[]) {
    this.#rooms = rooms;
  }

  /** Whether the page can be shown in a language as a whole. */
  areIn(each: Language): boolean {
    return this.#rooms.every((room) => hasScreens(each, room));
  }
}

/** Has a room's words ready before its page is shown, so that no page flickers from keys to words. */
export async function loadWords(...rooms: readonly ScreenRoom[]): Promise<RoomsOfPage> {
  // English stands behind every other language.
  const languages = new Set<Language>([wanted, 'en']);
  await Promise.all(rooms.flatMap((room) => [...languages].map((each) => load(each, room))));
  return new RoomsOfPage(rooms);
}

/** Shows the page in a language, whose words are loaded. */
export const speak = (next: Language): void => {
  if (next !== language()) void i18next.changeLanguage(next);
};

/** The reader wants a language: whatever is open has its words before anything is shown in it. */
export async function want(next: Language): Promise<void> {
  if (next === wanted) return;
  const open = screenRooms.filter((room) => i18next.hasResourceBundle('en', room));
  await Promise.all(open.map((room) => load(next, room)));
  wanted = next;
  for (const listener of listeners) listener();
}

/**
 * The words of the frame are ready: until then nothing is drawn. Not awaited while this module is read: the words are in
 * a file of their own that may need this one, and each would wait for the other.
 */
export const frameReady = (): Promise<void> => load(wanted, 'common');
