import type { TextLine } from './text-lines.ts';
import { plainWords } from './text-markup.ts';

/** A paragraph of a text file: `marker` and `heading` as the neutral paper has them. */
export interface TextParagraph {
  readonly line: number;
  readonly text: string;
  readonly marker: string | null;
  readonly heading: number;
  readonly furniture: boolean;
}

const bullet = /^\s*(?:[-*+•▪●◦–—▶➡]|\uF0B7|o(?= {2}))\s+/u;
const numbered = /^\s*(\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5}|[A-H])[.)]\)?|\d{1,2}(?:\.\d{1,2})+)\s+(?=\S)/u;
const headingMarks = /^\s{0,3}(#{1,6})\s+/u;
const pageNumber = /^(?:page\s+)?\d+(?:\s+of\s+\d+)?$/iu;
const blankPage = /^(?:this page (?:is )?intentionally (?:left )?blank|page\s+\d+(?:\s*(?:of|\/)\s*\d+)?)\.?$/iu;

/** "Lead officer: …" begins a line of its own, also where the line above could have gone on. */
const labelled = /^\s*\p{Lu}[\p{L} /’']{2,28}:(?:\s|$)/u;

/** "R2 That …": a recommendation by its code. */
const coded = /^\s*R(?:ec)?\.? ?\d{1,2}[.:)]?\s+\p{Lu}/u;

/** "3 – Not achieved" among others of its kind: a line of a key. */
const ofKey = /^\s*(?:\d{1,2}|[A-Z]|red|amber|green|blue)\s*[–—=-]\s+\S/iu;

const opensItem = (line: string): boolean =>
  ofKey.test(line) || coded.test(line) || bullet.test(line) || numbered.test(line) || headingMarks.test(line);

const firstWord = (line: string): number => line.trim().split(/\s+/u)[0]?.length ?? 0;

const asterisks = (text: string): number => (text.match(/\*\*/gu) ?? []).length;

const inCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);

/** In bold since a line that opened with it: the sentence is not over, however short the line. */
const inBold = (lines: readonly TextLine[]): boolean =>
  lines[0] !== undefined &&
  /^\s*\*\*/u.test(lines[0].text) &&
  lines.reduce((sum, { text }) => sum + asterisks(text), 0) % 2 === 1;

/**
 * Lines that stand together are one paragraph where they were wrapped at a width: the next line's first word would
 * not have fitted. Lines that are merely short (a list of names, one cell a line) stay apart.
 */
function groupLines(lines: readonly TextLine[]): TextLine[][] {
  const width = Math.max(...lines.map((line) => line.text.trimEnd().length));
  const wraps = (line: TextLine, next: TextLine): boolean =>
    width >= 40 &&
    width <= 130 &&
    !line.text.endsWith('  ') &&
    inCapitals(line.text) === inCapitals(next.text) &&
    line.text.trimEnd().length + 1 + firstWord(next.text) > width * 0.92;
  const pairs = lines.slice(1).map((next, index) => {
    const line = lines[index];
    return line !== undefined && !opensItem(next.text) && !labelled.test(next.text) && wraps(line, next);
  });
  const candidates = lines.slice(1).filter((next) => !opensItem(next.text)).length;
  const wrapped = candidates > 0 && pairs.filter(Boolean).length >= candidates / 2;
  const groups: TextLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const indented = /^\s{2,}\S/u.test(line.text) && group?.[0] !== undefined && opensItem(group[0].text);
    const joins =
      group !== undefined && !opensItem(line.text) && ((wrapped && pairs[index - 1]) || indented || inBold(group));
    if (joins) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function readParagraph(lines: readonly TextLine[]): TextParagraph | null {
  const joined = lines.map((line) => line.text.trim()).join(' ');
  const marks = headingMarks.exec(joined)?.[1]?.length ?? 0;
  const unhashed = joined.replace(headingMarks, '');
  const unbulleted = unhashed.replace(bullet, '').replace(/^\*\*(?=\(?[\divxa-z]{1,4}[.)])/iu, '');
  const number = marks === 0 ? numbered.exec(unbulleted) : null;
  const marker = number?.[1] ?? (bullet.test(unhashed) ? '•' : null);
  const text = plainWords(number === null ? unbulleted : unbulleted.slice(number[0].length));
  if (text === '') return null;
  const furniture = blankPage.test(text) || (lines.length === 1 && pageNumber.test(text));
  return { line: lines[0]?.number ?? 0, text, marker, heading: marks, furniture };
}

/** Lines without a blank line between them, as the paragraphs that they are. */
export const readParagraphs = (lines: readonly TextLine[]): TextParagraph[] =>
  groupLines(lines)
    .map(readParagraph)
    .filter((paragraph) => paragraph !== null);
