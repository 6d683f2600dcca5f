import type { FlowCell, FlowRow } from '../flow/flow.ts';
import { cellWords, linesOf } from './pdf-lines.ts';
import { places, standsAt } from './pdf-rulings.ts';
import type { Ruled } from './pdf-rulings.ts';
import { middle } from './pdf-shapes.ts';
import type { Box, Fill, Piece } from './pdf-shapes.ts';

/** A cell of a table on a page: where it is, which columns and rows it fills, and the pieces in it. */
export interface GridCell extends Box {
  readonly column: number;
  readonly row: number;
  columns: number;
  rows: number;
  readonly pieces: Piece[];
}

export interface PageGrid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** The cells between the lines; where a line is missing, two are one. */
export function ruledCells(area: Ruled): PageGrid {
  const xs = places(area.down, area.x0, area.x1);
  const ys = places(area.along, area.y0, area.y1);
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const openRight = (row: number, column: number): boolean =>
    !standsAt(area.down, at(xs, column + 1), at(ys, row), at(ys, row + 1));
  const openBelow = (row: number, column: number): boolean =>
    !standsAt(area.along, at(ys, row + 1), at(xs, column), at(xs, column + 1));
  for (let row = 0; row < ys.length - 1; row += 1)
    for (let column = 0; column < xs.length - 1; column += 1) {
      if (taken.has(`${row}:${column}`)) continue;
      let columns = 1;
      let rows = 1;
      while (column + columns < xs.length - 1 && openRight(row, column + columns - 1)) columns += 1;
      const across = Array.from({ length: columns }, (_, index) => column + index);
      while (row + rows < ys.length - 1 && across.every((each) => openBelow(row + rows - 1, each))) rows += 1;
      for (let down = 0; down < rows; down += 1) for (const each of across) taken.add(`${row + down}:${each}`);
      cells.push({
        column,
        row,
        columns,
        rows,
        pieces: [],
        x0: at(xs, column),
        x1: at(xs, column + columns),
        y0: at(ys, row),
        y1: at(ys, row + rows),
      });
    }
  return { xs, ys, cells };
}

export const holds = (box: Box, piece: Piece): boolean => {
  const x = middle(piece.x0, piece.x1);
  const y = middle(piece.y0, piece.y1);
  return box.x0 <= x && x < box.x1 && box.y0 <= y && y < box.y1;
};

/** What was painted last under the middle of a cell, if it covers most of it. */
export function colourBehind(cell: Box, fills: readonly Fill[]): string | undefined {
  const x = middle(cell.x0, cell.x1);
  const y = middle(cell.y0, cell.y1);
  const found = fills.findLast((fill) => fill.x0 <= x && x <= fill.x1 && fill.y0 <= y && y <= fill.y1);
  const area = (box: Box): number => (box.x1 - box.x0) * (box.y1 - box.y0);
  return found === undefined || found.colour === '' || found.colour === '000000' || area(found) < area(cell) * 0.3
    ? undefined
    : found.colour;
}

export const paragraphs = (words: string): FlowCell['items'] =>
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text) => ({ kind: 'paragraph', text, heading: 0, marker: null, furniture: false }));

/** The rows of a grid with the words of each cell. */
export function gridRows({ ys, cells }: PageGrid, fills: readonly Fill[]): FlowRow[] {
  return ys.slice(1).map((_, row) => ({
    header: false,
    cells: cells
      .filter((cell) => cell.row === row)
      .map((cell): FlowCell => {
        const lines = linesOf(cell.pieces);
        const indent = Math.max(0, Math.min(...lines.map(({ x0 }) => x0), cell.x1) - cell.x0);
        const colour = colourBehind(cell, fills);
        return {
          column: cell.column + 1,
          columns: cell.columns,
          rows: cell.rows,
          items: paragraphs(cellWords(lines, cell.x1 - Math.min(indent, 8))),
          ...(colour === undefined ? {} : { colour }),
        };
      }),
  }));
}
