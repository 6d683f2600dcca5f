import { type Language, readLanguage } from '@holdfast/words/languages';

const [chosen, usual] = ['holdfast.language', 'holdfast.usualLanguage'];

const kept = (key: string): Language | null => {
  try {
    return readLanguage(localStorage.getItem(key));
  } catch {
    return null;
  }
};

const keep = (key: string, language: Language): void => {
  try {
    localStorage.setItem(key, language);
  } catch {
    // The browser keeps nothing: the language holds until the page is closed.
  }
};

/** The language that was chosen in this browser, by whoever used it last; null: none was, or it keeps nothing. */
export const chosenHere = (): Language | null => kept(chosen);

export const keepHere = (language: Language): void => keep(chosen, language);

const browserAsksForWelsh = (): boolean =>
  navigator.languages.map((tag) => readLanguage(tag.slice(0, 2))).find((language) => language !== null) === 'cy';

/**
 * For whoever has chosen none: Welsh where the council says so, or the browser, else English. A browser that asks for
 * English says little, for nearly all are set up so; one that asks for Welsh was told to. What a council says is kept:
 * the next sign-in here is in that language. null: no council is known, and what was kept counts.
 */
export const unchosenLanguage = (council: Language | null): Language => {
  if (council !== null) keep(usual, council);
  return (council ?? kept(usual)) === 'cy' || browserAsksForWelsh() ? 'cy' : 'en';
};
