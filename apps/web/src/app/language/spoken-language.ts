import type { Language } from '@holdfast/words/languages';
import { useMatches } from '@tanstack/react-router';
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { listenToLanguage, RoomsOfPage, speak, wantedLanguage } from './i18n.ts';

/** The language that the reader wants; what stands around the page speaks it. */
export const useWantedLanguage = (): Language => useSyncExternalStore(listenToLanguage, wantedLanguage);

const roomsIn = (loaded: unknown): readonly RoomsOfPage[] =>
  (Array.isArray(loaded) ? loaded : [loaded]).filter((each) => each instanceof RoomsOfPage);

/** The language of the page that is open: English as a whole where one of its rooms lacks the language that is wanted. */
export const usePageLanguage = (): Language => {
  const wanted = useWantedLanguage();
  const isWhole = useMatches({
    select: (matches) => matches.every(({ loaderData }) => roomsIn(loaderData).every((rooms) => rooms.areIn(wanted))),
  });
  return isWhole ? wanted : 'en';
};

/** Keeps the page in its language, and says in the document's root which language the reader wants. */
export const useSpokenLanguage = (): void => {
  const wanted = useWantedLanguage();
  const page = usePageLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = wanted;
    speak(page);
  }, [wanted, page]);
};
