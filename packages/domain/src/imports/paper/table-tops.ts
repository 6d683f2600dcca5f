import type { Paper } from './paper.ts';

/** The first rows of one table as they stand in the paper, for a person who looks for its headings. */
export interface TableTop {
  readonly table: number;
  readonly sheet: string | null;
  /** How many rows the table has in all. */
  readonly rowCount: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Headings stand near the top: further down there is nothing to choose. */
const mostRows = 10;
const mostCells = 30;
/** Enough to know a cell by. */
const mostLetters = 120;
const mostTables = 100;

const short = (text: string): string => {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded.length > mostLetters ? `${folded.slice(0, mostLetters - 1).trimEnd()}…` : folded;
};

/**
 * The top of every table of the paper, in its order, by the numbers that a correction of the headings names.
 * Example: a table "Date | Title" above "12/07/2012 | Quay wall" gives its rows 1 and 2, two cells each.
 */
export const tableTops = ({ blocks }: Paper): readonly TableTop[] =>
  blocks
    .filter((block) => block.kind === 'table')
    .slice(0, mostTables)
    .map(({ number, sheet, rows }) => ({
      table: number,
      sheet: sheet ?? null,
      rowCount: rows.length,
      rows: rows.slice(0, mostRows).map(({ where, cells }, index) => ({
        row: where.row ?? index + 1,
        cells: cells.slice(0, mostCells).map(({ text }) => short(text)),
      })),
    }));
