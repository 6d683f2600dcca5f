import { type Language, readLanguage } from '@holdfast/words/languages';
import { wantUnlessChosen } from './i18n.ts';
import { unchosenLanguage } from './language-here.ts';

/** `?lang=cy`, as the links of emails and of a council's own pages have it. */
export const languageOf = (search: Readonly<Record<string, unknown>>): Language | undefined =>
  readLanguage(search['lang']) ?? undefined;

/** A page that a link opens before anybody signs in is in the language of the link, where none was chosen here. */
export const greetIn = async (language: Language | undefined): Promise<void> => {
  if (language !== undefined) await wantUnlessChosen(unchosenLanguage(language));
};
