import { flowText } from '../flow/flow.ts';
import type { FlowCell, FlowRow } from '../flow/flow.ts';
import type { PageTable } from './pdf-tables.ts';

const rowWords = (row: FlowRow): string =>
  row.cells.map((cell) => flowText(cell.items).replace(/\s+/gu, ' ').trim()).join('\u0000');

/** The same table, where it goes on overleaf: as many columns, in the same places. */
export const goesOn = (table: PageTable, next: PageTable): boolean =>
  table.xs.length === next.xs.length && table.xs.every((x, index) => Math.abs(x - (next.xs[index] ?? 0)) < 12);

const wordsIn = (cell: FlowCell | undefined): string => (cell === undefined ? '' : flowText(cell.items).trim());

/** Shorter than this, words without an end are a name or a number, and no sentence that breaks off. */
const sentenceLength = 25;

/**
 * A first row overleaf that is the rest of the last row: blank in the first column, which never is; or with nothing but
 * the rest of a sentence that breaks off above.
 */
function isRest(table: PageTable, row: FlowRow): boolean {
  const firsts = table.rows.map(({ cells }) => cells.find(({ column }) => column === 1));
  const named = firsts.filter((cell) => wordsIn(cell) !== '').length;
  const filled = row.cells.filter((cell) => wordsIn(cell) !== '');
  if (filled.length === 0 || filled.some(({ columns }) => columns > 1)) return false;
  const begun = table.rows.at(-1)?.cells ?? [];
  const above = (cell: FlowCell): string => wordsIn(begun.find(({ column }) => column === cell.column));
  const breaksOff = (words: string): boolean => words !== '' && !/[.!?:;]$/u.test(words);
  const blankFirst = row.cells.some((cell) => cell.column === 1 && wordsIn(cell) === '');
  if (blankFirst && named >= table.rows.length * 0.7) {
    const runsOn = filled.some((cell) => breaksOff(above(cell)) || /^[\p{Ll},;]/u.test(wordsIn(cell)));
    return runsOn || filled.length < row.cells.length - 1;
  }
  const half = filled.length <= row.cells.length / 2;
  return half && filled.every((cell) => breaksOff(above(cell)) && above(cell).length >= sentenceLength);
}

const joinedCell = (above: FlowCell, below: FlowCell | undefined): FlowCell => {
  const more = below?.items ?? [];
  const last = above.items.at(-1);
  const [first, ...others] = more;
  if (last?.kind !== 'paragraph' || first?.kind !== 'paragraph') return { ...above, items: [...above.items, ...more] };
  const text = `${last.text.trim()} ${first.text.trim()}`;
  return { ...above, items: [...above.items.slice(0, -1), { ...last, text }, ...others] };
};

/** The table with what stands overleaf: headings that are said again go, and a row over two pages is one. */
export function joinTables(table: PageTable, next: PageTable): PageTable {
  let again = 0;
  const same = (index: number): boolean => {
    const [row, other] = [table.rows[index], next.rows[index]];
    return row !== undefined && other !== undefined && rowWords(row) === rowWords(other);
  };
  while (again < 4 && same(again)) again += 1;
  const rows = next.rows.slice(again);
  const [first, ...others] = rows;
  const last = table.rows.at(-1);
  if (first === undefined) return table;
  if (last === undefined || !isRest(table, first)) return { ...table, rows: [...table.rows, ...rows] };
  const cells = last.cells.map((cell) =>
    joinedCell(
      cell,
      first.cells.find(({ column }) => column === cell.column),
    ),
  );
  return { ...table, rows: [...table.rows.slice(0, -1), { ...last, cells }, ...others] };
}
