import type { Box, Piece } from './pdf-shapes.ts';

/** Pieces with no more than a few letters' width between them. */
export interface Segment extends Box {
  readonly text: string;
  readonly size: number;
}

export interface Line extends Box {
  readonly base: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Wider than this many letters' heights, a gap parts two columns and not two words. */
const widestGap = 1.1;

const spaced = (left: Piece, right: Piece): boolean =>
  /\s$/u.test(left.text) || /^\s/u.test(right.text) || right.x0 - left.x1 > 0.15 * right.size;

const joined = (pieces: readonly Piece[]): Segment => ({
  text: pieces
    .map((piece, index) => {
      const before = pieces[index - 1];
      return before !== undefined && spaced(before, piece) ? ` ${piece.text.trim()}` : piece.text.trim();
    })
    .join(''),
  size: Math.max(...pieces.map(({ size }) => size)),
  ...around(pieces),
});

export function around(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

function segmentsOf(pieces: readonly Piece[], stops: readonly number[]): Segment[] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1)?.at(-1);
    const size = Math.min(piece.size, last?.size ?? piece.size);
    const atStop = stops.some((at) => Math.abs(piece.x0 - at) <= 1);
    const gap = last === undefined ? Infinity : piece.x0 - last.x1;
    if (gap <= widestGap * size && !(atStop && Math.abs(gap) > 0.15 * size)) found.at(-1)?.push(piece);
    else found.push([piece]);
  }
  return found.map(joined);
}

/** A note's number, or an ordinal's ending, set small and high beside the words that it belongs to. */
function withRaised(groups: Piece[][]): Piece[][] {
  const found: Piece[][] = [];
  for (const group of groups) {
    const raised = found.at(-1) ?? [];
    const size = Math.max(...group.map((piece) => piece.size));
    const top = Math.min(...group.map(({ y0 }) => y0));
    const small = raised.length > 0 && raised.every((piece) => piece.size < size * 0.8 && piece.y1 > top + size * 0.2);
    if (!small) {
      found.push(group);
      continue;
    }
    const endsWord = (piece: Piece): boolean =>
      group.some(({ text, x1 }) => Math.abs(piece.x0 - x1) < size * 0.3 && /[\p{L}.,;:)”’]$/u.test(text.trim()));
    const isUnit = (piece: Piece): boolean =>
      group.some(({ text, x1 }) => Math.abs(piece.x0 - x1) < size * 0.3 && /(?:^|[\s\d])k?m$/u.test(text.trim()));
    const noted = (piece: Piece): boolean => /^\d{1,2}$/u.test(piece.text.trim()) && endsWord(piece) && !isUnit(piece);
    found[found.length - 1] = [...group, ...raised.filter((piece) => !noted(piece))];
  }
  return found;
}

/**
 * The lines of words that pieces stand on, from above to below, each cut where a gap is wider than between
 * words, and at `stops`, the left edges of columns.
 */
export function linesOf(pieces: readonly Piece[], stops: readonly number[] = []): Line[] {
  const groups: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const last = groups.at(-1)?.[0];
    if (last !== undefined && piece.base - last.base <= 0.4 * Math.min(piece.size, last.size))
      groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  const lines = withRaised(groups).map((group) => group.sort((a, b) => a.x0 - b.x0));
  return lines.map((group) => ({
    ...around(group),
    base: Math.max(...group.map(({ base }) => base)),
    size: Math.max(...group.map(({ size }) => size)),
    segments: segmentsOf(group, stops),
  }));
}

/** Short words that begin a line of their own: nothing that a broken word ends with. */
const ownWord =
  /^(?:a|an|and|are|as|at|be|by|for|from|has|in|is|it|its|no|not|of|on|or|so|the|to|was|yn|yr|y|i|o|ar|ac|am)$/u;

/** Long words that head the columns of trackers, which narrow columns break where they will. */
const longWords =
  /^(?:(?:recommend|implement|respons|account|complet|comment|organis|communic|argymhell)\p{L}*|committee|responsible|timescale|directorate|deadline|progress|priority|reference|cyfrifoldeb|swyddog|pwyllgor|cynnydd)$/iu;

/** Letters of a word too long for its column go on below; a line of several words has room to break between them. */
const breaksWord = (line: Line, next: Segment, right: number): boolean => {
  const words = line.segments.map(({ text }) => text).join(' ');
  if (/\s/u.test(words.trim()) || !/\p{L}$/u.test(words) || !/^\p{Ll}/u.test(next.text)) return false;
  const rest = /^\p{L}+/u.exec(next.text)?.[0] ?? '';
  const letter = (line.x1 - line.x0) / Math.max(1, words.length);
  const room = (right - line.x1) / letter;
  const short = words.length >= 5 && rest.length <= 3 && !ownWord.test(rest);
  return (room < 1.6 && longWords.test(words + rest)) || (room < 1.2 && short);
};

/** How wide the first word of a segment is, a little more than its share of the whole. */
const firstWord = ({ text, x0, x1, size }: Segment): number =>
  (1.2 * (text.split(/\s/u)[0]?.length ?? 1) * (x1 - x0)) / Math.max(1, text.length) + size * 0.35;

/**
 * The words of one column of one cell, from its lines: a line that had room for the next word ends a paragraph, and
 * so does a gap; any other runs on. `right` is how far the words of the column reach.
 */
export function cellWords(lines: readonly Line[], right: number): string {
  return lines
    .map((line, index) => {
      const words = line.segments.map(({ text }) => text).join(' ');
      const next = lines[index + 1];
      const first = next?.segments[0];
      if (next === undefined || first === undefined) return words;
      const room = line.x1 + firstWord(first) < right;
      const gap = next.base - line.base > 1.6 * Math.max(line.size, next.size);
      if (room || gap) return `${words}\n`;
      const hyphened = /\p{L}-$/u.test(words) && /^\p{Ll}/u.test(first.text);
      return hyphened || breaksWord(line, first, right) ? words : `${words} `;
    })
    .join('');
}
