import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A pattern and where it stands. */
export interface FoundPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** The patterns that a file writes between slashes, each with its line. */
export const patternsIn = (path: string): FoundPattern[] => {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        place: `${path}:${String(line)}`,
        pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

const marks = [' ', '\t', '\n', ' \t', ' \n', 'a', 'A', '1', '<', '(', '[', '"', "'", '.', '-', ',', ':', '/', '{'];

/**
 * What somebody who wants to stop a pattern would repeat: single marks, and the words and opening marks of the pattern
 * itself, alone and with a space. Groups, classes and counts are left out of it, so that "<!--.*?-->" gives "<!--".
 */
export const piecesOf = ({ source }: RegExp): string[] => {
  const plain = source
    .replaceAll(/\\[bBdDsSwWnrtkpPux]|\(\?[<=!:][=!]?/gu, '\uE000')
    .replaceAll(/\\(?<mark>[^a-zA-Z0-9])/gu, '$<mark>')
    .replaceAll(/[?*+]/gu, '\uE000');
  const runs = plain.split(/[\uE000|(){}^$.]+/u).filter((run) => run.length > 1 && run.length < 40);
  const words = [...plain.matchAll(/\p{L}{2,}/gu)].map(([word]) => word);
  const own = [...new Set([...runs, ...words])].slice(0, 24);
  return [...marks, ...own, ...own.map((piece) => `${piece} `), ...own.map((piece) => ` ${piece}1`)];
};

const milliseconds = (pattern: RegExp, text: string): number => {
  const from = performance.now();
  // As it is used: once, everywhere, and to take something out.
  pattern.lastIndex = 0;
  pattern.test(text);
  if (pattern.global) text.replace(pattern, '');
  return performance.now() - from;
};

// Near together at first, so that one whose time doubles is noticed while a second is enough for it.
const short = [20, 26, 33, 41, 51, 64, 80, 100, 125, 156, 195, 300];
const middling = 1_500;
const long = 60_000;
const tooLong = 60;
/** What takes less at the middling length is not too long at the long one, even if it grows with the square. */
const nothing = tooLong * (middling / long) ** 2;

/** The fewest of a few tries, since a busy machine makes single tries long. */
const least = (pattern: RegExp, text: string): number => {
  let fewest = milliseconds(pattern, text);
  for (let again = 0; again < 3 && fewest > tooLong; again += 1) fewest = Math.min(fewest, milliseconds(pattern, text));
  return fewest;
};

/**
 * The text that makes a pattern take longer than its length explains, or null. 60,000 signs of anything are read in a
 * millisecond where the time grows with the length alone; where it grows with the square it is hundreds, and where it
 * doubles with each sign, a hundred are enough.
 */
export const slowOn = (pattern: RegExp): string | null => {
  for (const piece of piecesOf(pattern))
    for (const [before, after] of [
      ['', ''],
      ['', '\u0001'],
      ['x', '\n\u0001'],
    ] as const)
      for (const length of [...short, middling, long]) {
        const text = `${before}${piece.repeat(Math.ceil(length / piece.length))}${after}`;
        const took = least(pattern, text);
        if (took > tooLong) return `${JSON.stringify(piece)} ${String(length)} signs long`;
        if (length === middling && took < nothing) break;
      }
  return null;
};
