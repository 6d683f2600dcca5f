import { type Language, languages, ownNames } from '@holdfast/words/languages';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../../api/problem.ts';
import { chooseLanguage } from '../../api/session/choose-language.ts';
import { sessionQuery } from '../../api/session/session-query.ts';
import { keepHere } from './language-here.ts';
import { want } from './i18n.ts';
import { useWantedLanguage } from './spoken-language.ts';

/** Offers every other language by its own name. What was typed stays: nothing is loaded anew but answers. */
export function LanguageLink() {
  const wanted = useWantedLanguage();
  const queryClient = useQueryClient();
  const choose = async (language: Language): Promise<void> => {
    keepHere(language);
    await want(language);
    await queryClient.invalidateQueries();
    if (!queryClient.getQueryData(sessionQuery.queryKey)?.account) return;
    try {
      queryClient.setQueryData(sessionQuery.queryKey, await chooseLanguage(language));
    } catch (error) {
      // The pages speak it all the same, until they are opened again; the account is told with the next choice.
      if (!isProblem(error)) throw error;
    }
  };
  return languages
    .filter((language) => language !== wanted)
    .map((language) => (
      <button
        key={language}
        type="button"
        className="language-link"
        lang={language}
        onClick={() => void choose(language)}
      >
        {ownNames[language]}
      </button>
    ));
}
