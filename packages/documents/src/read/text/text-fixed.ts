import type { TextLine } from './text-lines.ts';
import type { RawRow } from './text-rows.ts';

interface Column {
  readonly from: number;
  readonly to: number;
}

const gaps = (line: string): number => line.trim().match(/\S {2,}(?=\S)/gu)?.length ?? 0;

/** Where no line has a letter. */
const blanksOf = (lines: readonly string[], before: readonly boolean[] = []): boolean[] => {
  const width = lines.reduce((most, line) => Math.max(most, line.length + 2), before.length);
  return Array.from(
    { length: width },
    (_, at) => (before[at] ?? true) && lines.every((line) => (line[at] ?? ' ') === ' '),
  );
};

/** Stretches of at least two blanks that every line has at the same place part the columns. */
function columnsOf(blank: readonly boolean[]): Column[] {
  const width = blank.length - 2;
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
  const columns = columnsOf(blanksOf(lines.map((line) => line.text)));
  const heads = cellsOf(first.text, columns);
  if (columns.length < 3 || heads.includes('') || gaps(first.text) + 1 !== columns.length) return null;
  return rowsIn(lines, columns);
}

function rowsIn(lines: readonly TextLine[], columns: readonly Column[]): RawRow[] {
  const rows: { line: number; cells: string[] }[] = [];
  for (const line of lines) {
    const cells = cellsOf(line.text, columns);
    const above = rows.at(-1);
    if (cells[0] !== '' || above === undefined || rows.length === 1) rows.push({ line: line.number, cells });
    else above.cells = above.cells.map((cell, at) => `${cell} ${cells[at] ?? ''}`.trim());
  }
  return rows.map(({ line, cells }) => ({ line, header: false, cells: cells.map((text) => ({ text, line })) }));
}

const pageLine = /^\s*(?:page\s+)?\d+(?:\s+of\s+\d+)?\s*$/iu;

/** A table that stands over several runs of lines, and between its pages the lines that number them, as they come. */
export interface LaidOut {
  /** How many of the runs it takes. */
  readonly runs: number;
  readonly parts: readonly ({ readonly rows: readonly RawRow[] } | { readonly line: TextLine })[];
}

/**
 * Reads a table that is set out in columns by blanks and has blank lines between its rows, as a printer of pages does:
 * its first line, `head`, names every column, and each further run of lines keeps clear of the same gutters. A row begins where
 * the first column has words, and another column too. Where the headings stand again, a further table begins; a line that
 * numbers a page stays a line. null where there are not two such runs.
 */
export function readLaidOut(head: TextLine | undefined, runs: Iterable<readonly TextLine[]>): LaidOut | null {
  if (head === undefined || gaps(head.text) < 2) return null;
  const count = gaps(head.text) + 1;
  const isHead = ({ text }: TextLine): boolean => text.trim() === head.text.trim();
  let blank: readonly boolean[] = blanksOf([head.text]);
  let columns: readonly Column[] = columnsOf(blank);
  const held: TextLine[] = [];
  let taken = 0;
  for (const run of runs) {
    const lines = run.filter(({ text }) => !pageLine.test(text));
    const narrowed = blanksOf(
      lines.map(({ text }) => text),
      blank,
    );
    const found = columnsOf(narrowed);
    const fits = (line: TextLine): boolean => {
      const cells = cellsOf(line.text, found);
      return isHead(line) || cells[0] === '' || cells.filter((cell) => cell !== '').length > 1;
    };
    if (found.length !== count || !lines.every(fits)) break;
    held.push(...run);
    [blank, columns, taken] = [narrowed, found, taken + 1];
  }
  const rows = held.filter((line) => !isHead(line) && cellsOf(line.text, columns)[0] !== '').length;
  if (taken < 2 || count < 3 || rows < 2) return null;
  const parts: ({ rows: RawRow[] } | { line: TextLine })[] = [];
  let open: TextLine[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push({ rows: rowsIn(open, columns) });
    open = [];
  };
  for (const line of held) {
    const page = pageLine.test(line.text);
    if (page || isHead(line)) close();
    if (page) parts.push({ line });
    else open.push(line);
  }
  close();
  return { runs: taken, parts };
}
