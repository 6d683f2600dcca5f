import type { Piece } from '../paper/draft.ts';
import type { Guess, PaperField } from '../paper/preview.ts';
import { foldWords, isDash } from '../../text/words.ts';

const runsOn = (before: string, after: string): boolean =>
  /^\p{Ll}/u.test(after) && before !== '' && !/[.!?:;]$/u.test(before);

/** Pieces of one field as one text: a line each, but a sentence broken between two of them is whole again. */
export const joinWords = (pieces: readonly Piece[]): string =>
  pieces.reduce((text, piece) => {
    const words = foldWords(piece.text);
    if (text === '' || words === '') return text + words;
    return `${text}${runsOn(text, words) && piece.guess === 'joined_rows' ? ' ' : '\n'}${words}`;
  }, '');

export const joinRaw = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.raw ?? piece.text).join('\n');

/** The guess to show for a field made of pieces: the first that there is. */
export const guessOf = (pieces: readonly Piece[]): Guess | null =>
  pieces.find((piece) => piece.guess !== null)?.guess ?? null;

const told: readonly PaperField[] = ['status', 'rag', 'response_decision', 'response_date'];

/** A row that goes on with the one above and says again how things stand is the later word: that one counts. */
export const latestOf = (field: PaperField, pieces: readonly Piece[]): readonly Piece[] => {
  const last = pieces.at(-1);
  const later = last?.guess === 'joined_rows' && !/^\p{Ll}/u.test(last.text.trim()) && !isDash(last.text);
  return told.includes(field) && pieces.length > 1 && later ? [last] : pieces;
};
