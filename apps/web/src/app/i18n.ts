import { common } from '@holdfast/words/en/common/screens';
import { readLanguage, type Language } from '@holdfast/words/languages';
import { type ScreenRoom, screenWords } from '@holdfast/words/screens';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

await i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'common',
  resources: { en: { common } },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
});

/** The language that the screens are shown in. */
export const language = (): Language => readLanguage(i18next.language) ?? 'en';

const load = async (wanted: Language, room: ScreenRoom): Promise<void> => {
  if (i18next.hasResourceBundle(wanted, room)) return;
  const words = await screenWords(wanted, room);
  if (words !== null) i18next.addResourceBundle(wanted, room, words);
};

/** Has a room's words ready before its page is shown, so that no page flickers from keys to words. */
export async function loadWords(...rooms: readonly ScreenRoom[]): Promise<void> {
  // English stands behind every other language.
  const wanted = new Set<Language>([language(), 'en']);
  await Promise.all(rooms.flatMap((room) => [...wanted].map((each) => load(each, room))));
}
