import type { Piece } from '../paper/draft.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { countWords } from '../../text/words.ts';

const opening = /^recommendation\s*(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,2})?[a-z]?)\b[\s:.)–—-]*((?:[^\s:.)–—-][\s\S]*)?)$/iu;

/** "Recommendation 4: That …" on a line of its own, over the table that answers it. */
export const statesRecommendation = (text: string): boolean => opening.test(text);

export interface StatedRecommendation {
  readonly reference: Piece;
  readonly recommendation: readonly Piece[];
}

/**
 * The recommendation that stands right over a table: its number, and its words on the same line or in the lines down
 * to the table. null when there is none, or its words are not there.
 */
export function statedAbove(before: readonly PaperParagraph[]): StatedRecommendation | null {
  const at = before.findLastIndex((paragraph) => statesRecommendation(paragraph.text));
  const first = before[at];
  const found = first === undefined ? null : opening.exec(first.text);
  if (first === undefined || found?.[1] === undefined) return null;
  const piece = (unit: PaperParagraph, text: string): Piece => ({
    unit,
    text,
    raw: unit.text,
    where: unit.where,
    guess: 'from_prose',
  });
  const rest = before.slice(at + 1).filter((paragraph) => !paragraph.furniture && countWords(paragraph.text) > 2);
  const words = [
    ...(found[2] === '' || found[2] === undefined ? [] : [piece(first, found[2])]),
    ...rest.map((paragraph) => piece(paragraph, paragraph.text)),
  ];
  return words.length === 0 || words.length > 6 ? null : { reference: piece(first, found[1]), recommendation: words };
}
