import { readsAsAsk } from '../values/column-evidence.ts';
import type { HeadingColumn } from './column-meaning.ts';
import { findDate } from '../values/date-words.ts';
import { readDecision } from '../values/decisions/response-words.ts';
import { readsAsStatus } from '../values/status-evidence.ts';
import { cellAt, filled } from '../paper/grid.ts';
import type { Grid, GridCell, GridRow } from '../paper/grid.ts';
import type { PaperField } from '../paper/preview.ts';
import { bestScore, readHeading, readOtherHeading } from './read-heading.ts';
import { remember } from '../values/remember.ts';
import { countWords, foldWords, isBlank, wordKey } from '../../text/words.ts';

/** A heading in a table: the index of its first row, how many rows it takes, and its columns. */
export interface FoundHeading {
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly HeadingColumn[];
}

const sentence = /[.!]\s*$/u;
const abbreviated = /\b(?:no|ref|rec|nos|refs|dept|resp|approx)\.$/iu;

/** Short, and no sentence. A question can head a column: "Accepted?", "How will we know?" */
const couldHead = (cell: GridCell): boolean =>
  cell.text.length <= 140 && countWords(cell.text) <= 16 && !sentence.test(cell.text.trim().replace(abbreviated, ''));

const strength = (cell: GridCell): number =>
  couldHead(cell) ? Math.max(bestScore(readHeading(cell.text)), bestScore(readOtherHeading(cell.text))) : 0;

const topField = (cell: GridCell): PaperField | null => {
  const ranked = [...readHeading(cell.text), ...readOtherHeading(cell.text)].sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? null;
};

/** A number, a date or words that read as a recommendation stand in rows, never in headings. */
const isData = (cell: GridCell): boolean =>
  /^[\d(][\d.,/)(a-z]{0,6}$/u.test(cell.text.trim()) ||
  (countWords(cell.text) > 4 && readsAsAsk(cell.text) && strength(cell) < 9) ||
  findDate(cell.text)?.rest === '';

const keyOf = remember(wordKey);

/** The same words as in the heading above: a page that repeats it. */
const repeats = (cells: readonly GridCell[], before: FoundHeading | undefined): boolean => {
  if (before === undefined) return false;
  const keys = before.columns.map((column) => keyOf(column.header));
  return cells.filter((cell) => keys.includes(keyOf(cell.text))).length >= Math.max(2, cells.length * 0.7);
};

/** "Agreed", "Not begun": an answer or a state heads a column of marks. */
const namesMarks = (cell: GridCell): boolean =>
  countWords(cell.text) <= 3 && (readsAsStatus(cell.text) || readDecision(cell.text) !== null);

/**
 * Whether a row reads as headings: at least two cells name different fields for certain, and most of the row names
 * something. One certain name is enough only where the file itself marks the row, or every other cell is as short and
 * the row below is not. Below another heading nearly every cell must be certain, or the same again.
 */
function readsAsHeadings(row: GridRow, below: GridRow | undefined, before: FoundHeading | undefined): boolean {
  const cells = filled(row);
  if (cells.length < 2) return false;
  const short = cells.every((cell) => couldHead(cell) && countWords(cell.text) <= 10);
  const again = repeats(cells, before);
  // Of ten thousand rows below a heading nearly all end here, before anything is read in them.
  if (before !== undefined && !short && !again) return false;
  if (cells.filter(isData).length > cells.length * 0.2) return false;
  if (again) return true;
  const scores = cells.map(strength);
  const strong = cells.filter((_, index) => (scores[index] ?? 0) >= 8);
  const named = cells.filter((cell, index) => (scores[index] ?? 0) >= 4 || namesMarks(cell)).length;
  const fields = new Set(strong.map(topField));
  if (before !== undefined)
    return (
      short && fields.size >= 2 && scores.filter((score) => score >= 8.9).length >= Math.max(2, cells.length * 0.7)
    );
  if (strong.length >= 2 && fields.size >= 2 && named >= cells.length * 0.5) return true;
  if (row.header && strong.length >= 1 && short) return true;
  const longBelow = below !== undefined && filled(below).some((cell) => countWords(cell.text) > 6);
  const recommends = cells.some((cell) => couldHead(cell) && (readHeading(cell.text).get('recommendation') ?? 0) >= 9);
  return short && longBelow && recommends;
}

/** A heading that goes over several columns: merged, or with the next column left blank and named beneath. */
function goesOver(first: GridRow, second: GridRow, cell: GridCell): boolean {
  const above = cellAt(first, cell.column);
  if (above === undefined) return false;
  if (above.columns > 1) return true;
  const group = isBlank(above.text)
    ? first.cells.findLast(({ column, text }) => column < cell.column && !isBlank(text))
    : above;
  const next = group === undefined ? undefined : cellAt(first, group.column + 1);
  const under = group === undefined ? undefined : cellAt(second, group.column);
  const beside = group === undefined ? undefined : cellAt(second, group.column + 1);
  return (
    [next].every((one) => one !== undefined && isBlank(one.text)) &&
    [under, beside].every((one) => one !== undefined && !isBlank(one.text))
  );
}

/**
 * The second of two heading rows stands under blank or spanned cells of the first, and names columns or units; or it
 * only parts the headings that go over several columns ("Before | Now"), and the row below holds more than it does.
 */
function isSecondRow(first: GridRow, second: GridRow | undefined, below: GridRow | undefined): second is GridRow {
  if (second === undefined) return false;
  const cells = filled(second);
  if (cells.length === 0 || !cells.every((cell) => couldHead(cell) && countWords(cell.text) <= 8)) return false;
  const under = cells.every((cell) => {
    const over = Array.from({ length: cell.columns }, (_, index) => cellAt(first, cell.column + index));
    return over.every((above) => above === undefined || isBlank(above.text) || above.columns > 1);
  });
  if (under && cells.some((cell) => strength(cell) >= 6 || /^[£$][’'']?0{0,3}s?$/u.test(cell.text.trim()))) return true;
  const parts = cells.length >= 2 && cells.every((cell) => goesOver(first, second, cell) && countWords(cell.text) <= 5);
  return parts && below !== undefined && filled(below).length + below.covered.size > cells.length;
}

/** A row of group names above the headings ("Scrutiny", "Executive response") spans some of the columns, not all. */
function isGroupRow(row: GridRow | undefined, width: number): row is GridRow {
  if (row === undefined) return false;
  const cells = filled(row);
  return (
    cells.length >= 1 &&
    cells.every((cell) => cell.columns < width && countWords(cell.text) <= 6 && !sentence.test(cell.text)) &&
    cells.some((cell) => cell.columns > 1)
  );
}

function columnsOf(rows: readonly GridRow[], width: number): HeadingColumn[] {
  const last = rows.at(-1);
  const columns: HeadingColumn[] = [];
  for (let at = 1; at <= width;) {
    const stack = rows.flatMap((row) => {
      const cell = cellAt(row, at);
      return cell === undefined ? [] : [cell];
    });
    const bottom = last === undefined ? undefined : (cellAt(last, at) ?? stack.at(-1));
    const deepest = [...stack].reverse().find((cell) => !isBlank(cell.text)) ?? bottom;
    const span = bottom !== undefined && !isBlank(bottom.text) ? bottom.column + bottom.columns - at : 1;
    const to = Math.min(width, at + Math.max(1, span) - 1);
    const words = stack.filter((cell) => !isBlank(cell.text));
    const header = deepest === undefined || isBlank(deepest.text) ? '' : headerWords(words);
    columns.push({ header, from: at, to, cells: words });
    at = to + 1;
  }
  return columns;
}

/** The lower heading alone where it names a column by itself; else both, so that "Response" over "Date" is one name. */
function headerWords(stack: readonly GridCell[]): string {
  const all = foldWords(stack.map((cell) => cell.text).join(' ')).replace(/\n/gu, ' ');
  const lowest = stack.at(-1);
  if (stack.length < 2 || lowest === undefined) return all;
  const alone = bestScore(readHeading(lowest.text));
  return alone >= 9 && bestScore(readHeading(all)) < alone ? foldWords(lowest.text).replace(/\n/gu, ' ') : all;
}

export const headingKey = (columns: readonly HeadingColumn[]): string =>
  columns.map((column) => wordKey(column.header)).join('|');

/** All the headings in a table, from the top: it may have its own further down, or the same again. */
export function findHeadings(grid: Grid): FoundHeading[] {
  const found: FoundHeading[] = [];
  for (let index = 0; index < grid.rows.length; index += 1) {
    const row = grid.rows[index];
    if (row === undefined || !readsAsHeadings(row, grid.rows[index + 1], found.at(-1))) continue;
    const above = grid.rows[index - 1];
    const next = grid.rows[index + 1];
    const covers = row.cells.some((cell) => cell.columns > 1 && cell.columns < grid.width);
    const rows: GridRow[] = [row];
    let start = index;
    if (isSecondRow(row, next, grid.rows[index + 2])) rows.push(next);
    else if (!covers && isGroupRow(above, grid.width) && !found.some((other) => other.row + other.rows > index - 1)) {
      rows.unshift(above);
      start -= 1;
    }
    found.push({ row: start, rows: rows.length, columns: columnsOf(rows, grid.width) });
    index = start + rows.length - 1;
  }
  return found;
}

/** The rows that a clerk said are the headings. */
export function headingAt(grid: Grid, rows: readonly number[]): FoundHeading[] {
  const chosen = grid.rows.flatMap((row, index) => (rows.includes(row.where.row ?? index + 1) ? [{ row, index }] : []));
  const first = chosen[0];
  if (first === undefined) return [];
  return [
    {
      row: first.index,
      rows: chosen.length,
      columns: columnsOf(
        chosen.map(({ row }) => row),
        grid.width,
      ),
    },
  ];
}
