/** The languages that Holdfast speaks. English is complete; a sentence that Welsh lacks is said in English, as English. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself: nobody has to read another one to find their own. */
export const ownNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

/** `readLanguage('cy')` is "cy"; anything that is no language of Holdfast is null. */
export const readLanguage = (value: unknown): Language | null =>
  languages.find((language) => language === value) ?? null;

/**
 * The language that a browser asks for, by RFC 9110: `preferredLanguage('cy-GB, en;q=0.8')` is "cy". A language that
 * Holdfast does not speak is passed over; null: none of those asked for is spoken.
 */
export const preferredLanguage = (acceptLanguage: string | undefined): Language | null => {
  const wanted = (acceptLanguage ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/u.exec(parameter)?.[1]).find(Boolean);
    return { language: readLanguage(tag.split('-')[0]?.toLowerCase()), quality: Number(quality ?? 1) };
  });
  const spoken = wanted.filter(({ language, quality }) => language !== null && quality > 0);
  return spoken.sort((one, other) => other.quality - one.quality)[0]?.language ?? null;
};

/** Where a browser keeps what was chosen in it, and what a page says of the language in which it is shown. */
export const languageCookie = 'holdfast-language';
export const languageHeader = 'holdfast-language';

/** The language that was chosen in a browser, by its cookies: `languageInCookies('holdfast-language=cy')` is "cy". */
export const languageInCookies = (cookies: string): Language | null =>
  readLanguage(
    cookies
      .split(/; ?/u)
      .find((each) => each.startsWith(`${languageCookie}=`))
      ?.slice(languageCookie.length + 1),
  );

/** In which languages a paper or an email can be: Welsh comes first in one that is in both (see docs/decisions). */
export const paperLanguages = ['en', 'cy', 'both'] as const;
export type PaperLanguages = (typeof paperLanguages)[number];

/** The languages of a paper, in their order: `languagesOf('both')` is Welsh, then English. */
export const languagesOf = (languages: PaperLanguages): readonly [Language, ...Language[]] =>
  languages === 'both' ? ['cy', 'en'] : [languages];

/** `readPaperLanguages('both')` is "both"; anything else that no paper can be in is null. */
export const readPaperLanguages = (value: unknown): PaperLanguages | null =>
  paperLanguages.find((languages) => languages === value) ?? null;
