import { type Language, readLanguage } from '@holdfast/words/languages';

const key = 'holdfast.language';

/** The language that was chosen in this browser, by whoever used it last; null: none was, or it keeps nothing. */
export const chosenHere = (): Language | null => {
  try {
    return readLanguage(localStorage.getItem(key));
  } catch {
    return null;
  }
};

export const keepHere = (language: Language): void => {
  try {
    localStorage.setItem(key, language);
  } catch {
    // The browser keeps nothing: the choice holds until the page is closed.
  }
};

/** What the browser asks for, the best liked first, where nobody has chosen yet. */
export const browserLanguage = (): Language =>
  navigator.languages.map((tag) => readLanguage(tag.slice(0, 2))).find((language) => language !== null) ?? 'en';
