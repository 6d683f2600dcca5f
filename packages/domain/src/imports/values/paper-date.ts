import { findDate } from './date-words.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { countWords } from '../../text/words.ts';

/**
 * The day the paper itself carries, from a short line above its table ("Date: 13 July 2006"): relative times are
 * counted from it. It is never a recommendation's own date.
 */
export function paperDate(before: readonly PaperParagraph[]): string | null {
  const dates = before
    .filter((paragraph) => countWords(paragraph.text) <= 16)
    .flatMap((paragraph) => {
      const date = findDate(paragraph.text)?.date;
      return date === undefined || date === null ? [] : [date];
    });
  return dates[0] ?? null;
}

/** The day an inspection's report was published, from which its time bands are counted; null when it is not said. */
export function publicationDate(paragraphs: readonly PaperParagraph[]): string | null {
  const published = paragraphs.filter((paragraph) => /^published\s*:/iu.test(paragraph.text));
  const said = paragraphs.flatMap((paragraph) => {
    const found = /\breport (?:was )?published (?:by [\w ]{2,30} )?on ([^.;]{6,30})/iu.exec(paragraph.text)?.[1];
    return found === undefined ? [] : [found];
  });
  const words = published[0]?.text.replace(/^published\s*:\s*/iu, '') ?? said[0];
  return words === undefined ? null : (findDate(words)?.date ?? null);
}
