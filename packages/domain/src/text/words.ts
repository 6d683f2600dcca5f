/**
 * Marks that no reader sees: control characters, soft hyphens, zero-width spaces, half of a character, what no file can
 * hold, and those that turn the direction of what follows, by which one name can be made to look like another. The end
 * of a line and a tab are none.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Cs}\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{NChar}]/gu;

/** What stands in a paper, without what is unseen in it, and without its tabs. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '').replaceAll('\t', '');

/** What somebody typed or pasted, as it may be kept: lines end in one way, tabs stay, and nothing is in it unseen. */
export const typedWords = (text: string): string =>
  // Nearly nothing that is typed holds any of them.
  text.search(unseen) === -1 ? text : text.replace(/\r\n?/gu, '\n').replace(unseen, '');

/** Nearly every cell stands folded already. */
const unfolded = /[^\S \n]|[\u00a0\u200b]| {2}|(?:^|\n)[ \n]|[ \n](?:\n|$)/u;

/** White space folded within each line; empty lines go; the lines stay lines. */
export const foldWords = (text: string): string =>
  unfolded.test(text)
    ? text
        .split('\n')
        .map((line) => line.replace(/[\s\u00a0\u200b]+/gu, ' ').trim())
        .filter((line) => line !== '')
        .join('\n')
    : text;

export const isBlank = (text: string): boolean => !/[^\s\u00a0\u200b]/u.test(text);

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** "- ", "n/a", "–": something stands in the cell, and it says that there is nothing. */
export const saysNothing = (text: string): boolean =>
  /^(?:[-–—.…_*]+|n\/?a|none|nil|not applicable|not known)\.?$/iu.test(text.trim());

/** Only a dash stands in the cell: it was left empty on purpose, and is no "as above" either. */
export const isDash = (text: string): boolean => /^\s*[-‐‑‒–—−]{1,3}\s*$/u.test(text);

/** "ditto", a ditto mark or "as above": the council's own way to carry a cell down. */
export const isDitto = (text: string): boolean =>
  /^(?:["“”〃″]|''|ditto|do\.|as above|same as above|-"-|\^)$/iu.test(text.trim());

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;

/**
 * Words as they are compared: lower case, "&" is "and", no punctuation, no plural s. Keys are for comparing only and
 * are never shown.
 */
export const wordKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘'`]/gu, '')
    .replace(/&/gu, ' and ')
    .replace(/%/gu, ' percent ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular)
    .join(' ');

/**
 * Whether words have what each pattern asks for, one behind the other: "Recommendations and responses" has
 * /recommendations?/, /and/ and /responses?/ in that order. Each look goes on from the end of the one before it, so
 * that the time grows with the words alone; one pattern with ".*" between would begin anew at each place.
 */
export const inOrder = (words: string, ...patterns: readonly RegExp[]): boolean => {
  let rest = words;
  for (const pattern of patterns) {
    const found = pattern.exec(rest);
    if (found === null) return false;
    rest = rest.slice(found.index + found[0].length);
  }
  return true;
};
