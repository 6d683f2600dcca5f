import { type Language, languageCookie, languageInCookies, readLanguage } from '@holdfast/words/languages';

const [usual, aYear] = ['holdfast.usualLanguage', 31_536_000];

const keptUsual = (): Language | null => {
  try {
    return readLanguage(localStorage.getItem(usual));
  } catch {
    return null;
  }
};

const keepUsual = (language: Language): void => {
  try {
    localStorage.setItem(usual, language);
  } catch {
    // The browser keeps nothing: the language holds until the page is closed.
  }
};

/** The language that was chosen in this browser, or by the account that used it last; null: none, or it keeps nothing. */
export const chosenHere = (): Language | null => languageInCookies(document.cookie);

/** A cookie, so that what the server answers by itself follows the choice too. It tells nobody who the reader is. */
export const keepHere = (language: Language): void => {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${languageCookie}=${language}; path=/; max-age=${aYear}; samesite=lax${secure}`;
};

const browserAsksForWelsh = (): boolean =>
  navigator.languages.map((tag) => readLanguage(tag.slice(0, 2))).find((language) => language !== null) === 'cy';

/**
 * For whoever has chosen none: Welsh where the council says so, or the browser, else English. A browser that asks for
 * English says little, for nearly all are set up so; one that asks for Welsh was told to. What a council says is kept:
 * the next sign-in here is in that language. null: no council is known, and what was kept counts.
 */
export const unchosenLanguage = (council: Language | null): Language => {
  if (council !== null) keepUsual(council);
  return (council ?? keptUsual()) === 'cy' || browserAsksForWelsh() ? 'cy' : 'en';
};
