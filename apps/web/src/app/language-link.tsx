import { languages, ownNames } from '@holdfast/words/languages';
import { useQueryClient } from '@tanstack/react-query';
import { keepHere } from './language-here.ts';
import { want } from './i18n.ts';
import { useWantedLanguage } from './spoken-language.ts';

/** Offers every other language by its own name. What was typed stays: nothing is loaded anew but answers. */
export function LanguageLink() {
  const wanted = useWantedLanguage();
  const queryClient = useQueryClient();
  return languages
    .filter((language) => language !== wanted)
    .map((language) => (
      <button
        key={language}
        type="button"
        className="language-link"
        lang={language}
        onClick={() => {
          keepHere(language);
          void want(language).then(() => queryClient.invalidateQueries());
        }}
      >
        {ownNames[language]}
      </button>
    ));
}
