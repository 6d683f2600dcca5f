import type { TextLine } from './text-lines.ts';
import type { RawRow } from './text-rows.ts';

interface Column {
  readonly from: number;
  readonly to: number;
}

const gaps = (line: string): number => line.trim().match(/\S {2,}(?=\S)/gu)?.length ?? 0;

/** Stretches of at least two blanks that every line has at the same place part the columns. */
function columnsOf(lines: readonly string[]): Column[] {
  const width = Math.max(...lines.map((line) => line.length));
  const blank = Array.from({ length: width + 2 }, (_, at) => lines.every((line) => (line[at] ?? ' ') === ' '));
  const columns: Column[] = [];
  let from = -1;
  for (let at = 0; at <= width + 1; at += 1) {
    if (from < 0 && blank[at] === false) from = at;
    else if (from >= 0 && blank[at] === true && blank[at + 1] !== false) {
      columns.push({ from, to: at });
      from = -1;
    }
  }
  return columns;
}

const cellsOf = (line: string, columns: readonly Column[]): string[] =>
  columns.map(({ from, to }) => line.slice(from, to).trim());

/**
 * Reads lines set out in columns by blanks, as a printer does. Every line must keep clear of the same gutters, the first
 * must name every column, and a line that leaves the first column empty goes on with the row above. One row is enough
 * where a page repeats the headings of a table before (`known`). null otherwise.
 */
export function readFixedRows(lines: readonly TextLine[], known: ReadonlySet<string> = new Set()): RawRow[] | null {
  const first = lines[0];
  const fewest = first !== undefined && known.has(first.text.trim()) ? 2 : 3;
  if (lines.length < fewest || first === undefined || gaps(first.text) < 2) return null;
  const columns = columnsOf(lines.map((line) => line.text));
  const heads = cellsOf(first.text, columns);
  if (columns.length < 3 || heads.includes('') || gaps(first.text) + 1 !== columns.length) return null;
  const rows: { line: number; cells: string[] }[] = [];
  for (const line of lines) {
    const cells = cellsOf(line.text, columns);
    const above = rows.at(-1);
    if (cells[0] !== '' || above === undefined || rows.length === 1) rows.push({ line: line.number, cells });
    else above.cells = above.cells.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim());
  }
  return rows.map(({ line, cells }) => ({ line, header: false, cells: cells.map((text) => ({ text, line })) }));
}
