import { reportHeadings as welsh } from '@holdfast/words/cy/values/report-headings';
import { reportHeadings as english } from '@holdfast/words/en/values/report-headings';
import type { PaperLanguages } from '@holdfast/words/languages';
import { inBoth, waysToSay } from './paper-languages.ts';

/** A heading of Holdfast's own in a paper, with each way in which a paper may say it: the import takes them all. */
export interface Heading {
  readonly header: string;
  readonly welsh: string;
  readonly also: readonly string[];
}

export const headingOf = (inEnglish: string, inWelsh: string): Heading => ({
  header: inEnglish,
  welsh: inWelsh,
  also: waysToSay(inEnglish, inWelsh),
});

/** One of the usual headings, by its name. */
export const usualHeading = (name: keyof typeof english): Heading => headingOf(english[name], welsh[name]);

/** A heading as a paper in these languages says it: "Dyddiad / Date". */
export const headingIn = (languages: PaperLanguages, heading: Pick<Heading, 'header' | 'welsh'>): string =>
  inBoth(languages, heading.header, heading.welsh);
