import type { Piece, Rule } from './pdf-shapes.ts';

/** A stretch of words as the file writes it, and where it begins. */
export interface Run {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const bare = (text: string): string => text.replace(/\s+/gu, '');

/** With fewer lines than these, a page may hold the end of the table of the page before. */
const fewLines = 12;

/**
 * Places where runs begin one under the other, line after line: the left edges of columns, however close they stand.
 * On a page of few lines those of the page before count too.
 */
export function columnStarts(runs: readonly Run[], before: readonly number[]): number[] {
  const lines = new Set(runs.map(({ y }) => Math.round(y)));
  const starts: { at: number; readonly lines: Set<number> }[] = [];
  for (const { x, y } of [...runs].sort((a, b) => a.x - b.x)) {
    const last = starts.at(-1);
    if (last !== undefined && x - last.at <= 1) last.lines.add(Math.round(y));
    else starts.push({ at: x, lines: new Set([Math.round(y)]) });
  }
  const own = starts.filter((start) => start.lines.size >= Math.max(3, lines.size * 0.3)).map(({ at }) => at);
  return lines.size < fewLines ? [...own, ...before] : own;
}

/** Where in a piece the words of the runs from some place on begin; -1 where they are not its end. */
function placeOf(text: string, rest: readonly Run[]): number {
  const end = bare(rest.map((run) => run.text).join(''));
  if (end === '') return -1;
  for (let at = text.length - 1; at > 0; at -= 1) {
    const tail = bare(text.slice(at));
    if (tail.length >= end.length) return tail === end ? at : -1;
  }
  return -1;
}

/**
 * The library that tells the words of a page joins what stands close, also over the edge of a column: a sheet that is
 * printed leaves hardly a space between two cells. Each piece is cut again where a run of its own begins behind a
 * ruling line, or where runs begin line after line.
 */
export function cutAtColumns(
  pieces: readonly Piece[],
  runs: readonly Run[],
  down: readonly Rule[],
  starts: readonly number[],
): Piece[] {
  const lines = Map.groupBy(runs, ({ y }) => Math.round(y));
  const near = (base: number): Run[] =>
    [-1, 0, 1].flatMap((step) => lines.get(Math.round(base) + step) ?? []).sort((a, b) => a.x - b.x);
  const cut = (piece: Piece): Piece[] => {
    const own = near(piece.base).filter(({ x }) => x > piece.x0 - 1 && x < piece.x1 - 1);
    for (const [index, run] of own.entries()) {
      const before = own[index - 1];
      if (before === undefined || run.x <= piece.x0 + 1) continue;
      const ruled = down.some(
        ({ at, from, to }) =>
          before.x < at && at <= run.x + 1 && from <= piece.base && piece.base - piece.size / 2 <= to,
      );
      if (!ruled && !starts.some((at) => Math.abs(at - run.x) <= 1)) continue;
      const place = placeOf(piece.text, own.slice(index));
      if (place === -1) continue;
      const [left, right] = [piece.text.slice(0, place), piece.text.slice(place)];
      const width = ((piece.x1 - piece.x0) * left.trimEnd().length) / Math.max(1, piece.text.length);
      const first = { ...piece, text: left, x1: Math.min(piece.x0 + width, run.x - 0.5) };
      return [first, ...cut({ ...piece, text: right, x0: run.x })];
    }
    return [piece];
  };
  return pieces.flatMap(cut);
}
