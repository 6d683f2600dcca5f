import type { Catalogue } from '@holdfast/words/catalogue';
import { common } from '@holdfast/words/en/common/screens';
import type { Language } from '@holdfast/words/languages';
import type { ScreenRoom } from '@holdfast/words/screens';
import { firstRooms } from '@holdfast/words/screens/first';
import { textAt } from '@holdfast/words/text-at';
import { chosenHere, unchosenLanguage } from './language-here.ts';

/** The words that are here, by language and by room. The frame's are here from the first: nothing is waited for. */
const here: Record<Language, Partial<Record<ScreenRoom, Catalogue>>> = { en: { common }, cy: {} };

/** The language that the reader wants: the frame around the page speaks it always. */
let wanted: Language = chosenHere() ?? unchosenLanguage(null);
/** The language that the page is shown in: English where the one that the reader wants lacks the page's words. */
let spoken = wanted;
const listeners = new Set<() => void>();
const tellAll = (): void => {
  for (const listener of listeners) listener();
};

export const language = (): Language => spoken;
export const wantedLanguage = (): Language => wanted;
export const listenToLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The rooms whose words are here. English is among the languages of each. */
export const roomsHere = (): readonly ScreenRoom[] => Object.keys(here.en) as readonly ScreenRoom[];

/** A text of a room that is here; English stands behind every other language. A key that is in no room shows itself. */
export const textHere = (into: Language, room: ScreenRoom, key: string, count?: number): string =>
  textAt(here[into][room] ?? {}, key, into, count) ?? textAt(here.en[room] ?? {}, key, 'en', count) ?? key;

/** The table of every room: it comes with that of every screen, since no first page shows more than the first rooms. */
export const everyRoom = () => import('@holdfast/words/screens');

const isFirst = (room: ScreenRoom): room is keyof typeof firstRooms => room in firstRooms;

const load = async (into: Language, room: ScreenRoom): Promise<void> => {
  if (here[into][room] !== undefined) return;
  const words = isFirst(room) ? await firstRooms[room][into]() : await (await everyRoom()).screenWords(into, room);
  if (words !== null) here[into][room] = words;
};

/** The rooms whose words a page shows: `loadWords` gives them as what its route has loaded. */
export class RoomsOfPage {
  /** Whether the page can be shown in a language as a whole. */
  readonly areIn: (each: Language) => boolean;

  constructor(areIn: (each: Language) => boolean) {
    this.areIn = areIn;
  }
}

/** Has a room's words ready before its page is shown, so that no page flickers from keys to words. */
export async function loadWords(...rooms: readonly ScreenRoom[]): Promise<RoomsOfPage> {
  // English stands behind every other language.
  const languages = new Set<Language>([wanted, 'en']);
  await Promise.all(rooms.flatMap((room) => [...languages].map((each) => load(each, room))));
  // The first rooms are in every language.
  const table = rooms.every(isFirst) ? null : await everyRoom();
  return new RoomsOfPage((each) => table === null || rooms.every((room) => table.hasScreens(each, room)));
}

/** Shows the page in a language, whose words are loaded. */
export const speak = (next: Language): void => {
  if (next === spoken) return;
  spoken = next;
  tellAll();
};

/** The reader wants a language: whatever is open has its words before anything is shown in it. */
export async function want(next: Language): Promise<void> {
  if (next === wanted) return;
  await Promise.all(roomsHere().map((room) => load(next, room)));
  wanted = next;
  tellAll();
}

/** What somebody is greeted in who has chosen nothing in this browser. */
export const wantUnlessChosen = async (next: Language): Promise<void> => {
  if (chosenHere() === null) await want(next);
};

/**
 * The words of the frame are ready: until then nothing is drawn. Not awaited while this module is read: the words are in
 * a file of their own that may need this one, and each would wait for the other.
 */
export const frameReady = (): Promise<void> => load(wanted, 'common');
