import type { DraftDocument } from '../paper/draft.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { foldWords, inOrder, wordKey } from '../../text/words.ts';

/**
 * Minutes among the prose of a pack: a title that says so, with resolutions below it. They are named, so that the
 * clerk knows they were seen, and their resolutions are left as words.
 */
export function findMinutes(prose: readonly PaperParagraph[]): DraftDocument[] {
  const resolved = prose.findLastIndex((paragraph) => /^resolved\b/iu.test(paragraph.text));
  const titles = prose
    .filter(
      (paragraph, index) =>
        index < resolved &&
        paragraph.text.length < 200 &&
        inOrder(foldWords(paragraph.text), /\bminutes of (?:the|a)\b/iu, /\bmeeting\b/iu, /\d/u),
    )
    .map((paragraph) => foldWords(paragraph.text).replace(/\n/gu, ' '));
  return titles
    .filter((title, index) => titles.findIndex((other) => wordKey(other) === wordKey(title)) === index)
    .map((title) => ({ kind: 'minutes', title, columns: [], rows: [], heads: [], aside: [], base: null }));
}
