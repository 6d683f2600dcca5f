import type { FlowRow } from '../flow/flow.ts';
import { columnOf, rowStarts, textTables } from './pdf-columns.ts';
import type { TextTable } from './pdf-columns.ts';
import { colourBehind, gridRows, holds, paragraphs, ruledCells } from './pdf-grid.ts';
import type { PageGrid } from './pdf-grid.ts';
import { around, cellWords, linesOf } from './pdf-lines.ts';
import type { Line } from './pdf-lines.ts';
import { ruledAreas } from './pdf-rulings.ts';
import type { PageInk, Piece, Rule } from './pdf-shapes.ts';

export interface PageTable {
  readonly kind: 'table';
  readonly y0: number;
  readonly ruled: boolean;
  /** Left edges of its columns. */
  readonly xs: readonly number[];
  readonly rows: FlowRow[];
}

export interface PageText {
  readonly kind: 'text';
  readonly y0: number;
  readonly lines: readonly Line[];
}

export type PagePart = PageTable | PageText;

type Columns = TextTable['columns'];

/** A row of a table without cells: the lines between two places, each segment in its column. */
function rowOf(lines: readonly Line[], columns: Columns, fills: PageInk['fills']): FlowRow {
  const box = around(lines);
  return {
    header: false,
    cells: columns.map(([from, to], column) => {
      const own = lines.flatMap((line): Line[] => {
        const segments = line.segments.filter((segment) => columnOf(segment, columns) === column);
        return segments.length === 0 ? [] : [{ ...line, ...around(segments), segments }];
      });
      const colour = colourBehind({ ...box, x0: from, x1: to }, fills);
      const painted = colour === undefined ? {} : { colour };
      return { column: column + 1, columns: 1, rows: 1, items: paragraphs(cellWords(own, to)), ...painted };
    }),
  };
}

function rowsOf(lines: readonly Line[], columns: Columns, rules: readonly Rule[], fills: PageInk['fills']): FlowRow[] {
  const starts = rowStarts(lines, columns, rules);
  return starts.flatMap((start, index): FlowRow[] => {
    const end = starts[index + 1] ?? Infinity;
    const own = lines.filter((line) => {
      const at = (line.y0 + line.y1) / 2;
      return (index === 0 || at >= start) && at < end;
    });
    return own.length === 0 ? [] : [rowOf(own, columns, fills)];
  });
}

/** A grid whose last row holds all the records, because only its columns and its heading are ruled. */
function withTallRow(grid: PageGrid, rows: FlowRow[], fills: PageInk['fills']): FlowRow[] {
  const last = grid.ys.length - 2;
  const cells = grid.cells.filter(({ row }) => row === last);
  if (last > 1 || cells.length < 2 || cells.some(({ row, rows: down }) => row + down - 1 !== last)) return rows;
  const lines = linesOf(cells.flatMap(({ pieces }) => pieces));
  const columns = cells.map(({ x0, x1 }) => [x0, x1] as const);
  const leads = lines.filter((line) => line.segments.some((segment) => columnOf(segment, columns) === 0));
  const cut = lines.length < 4 || leads.length < 2 ? [] : rowsOf(lines, columns, [], fills);
  const isRecord = (row: FlowRow): boolean => row.cells.filter(({ items }) => items.length > 0).length >= 2;
  return cut.length < 2 || !cut.every(isRecord) ? rows : [...rows.slice(0, -1), ...cut];
}

function ruledTables(ink: PageInk): { tables: PageTable[]; loose: Piece[]; lines: Rule[] } {
  const tables: PageTable[] = [];
  const taken = new Set<Piece>();
  let lines = [...ink.along];
  for (const area of ruledAreas(ink.along, ink.down)) {
    const grid = ruledCells(area);
    if (grid.xs.length < 3) continue;
    for (const piece of ink.pieces) {
      const cell = grid.cells.find((each) => holds(each, piece));
      if (cell === undefined) continue;
      cell.pieces.push(piece);
      taken.add(piece);
    }
    lines = lines.filter(({ at }) => at < area.y0 - 3 || at > area.y1 + 3);
    const rows = withTallRow(grid, gridRows(grid, ink.fills), ink.fills);
    tables.push({ kind: 'table', y0: area.y0, ruled: true, xs: grid.xs.slice(0, -1), rows });
  }
  return { tables, loose: ink.pieces.filter((piece) => !taken.has(piece)), lines };
}

/** Long lines that a table without cells stands between: at least half as wide as it is. */
const rulesOf = (table: TextTable, rules: readonly Rule[]): Rule[] => {
  const from = table.columns[0]?.[0] ?? 0;
  const to = table.columns.at(-1)?.[1] ?? 0;
  return rules.filter((rule) => Math.min(rule.to, to) - Math.max(rule.from, from) > (to - from) / 2);
};

/** The tables of a page and the text between them, from above to below. `before` are the columns of the page before. */
export function partsOfPage(ink: PageInk, before: Columns | null): { parts: PagePart[]; columns: Columns | null } {
  const ruled = ruledTables(ink);
  const lines = linesOf(ruled.loose, ink.starts);
  const found = textTables(lines, before);
  const parts: PagePart[] = [...ruled.tables];
  let at = 0;
  const text = (to: number): void => {
    const own = lines.slice(at, to);
    for (const line of own) parts.push({ kind: 'text', y0: line.y0, lines: [line] });
  };
  for (const table of found) {
    text(table.from);
    const own = lines.slice(table.from, table.to + 1);
    const rows = rowsOf(own, table.columns, rulesOf(table, ruled.lines), ink.fills);
    parts.push({ kind: 'table', y0: own[0]?.y0 ?? 0, ruled: false, xs: table.columns.map(([from]) => from), rows });
    at = table.to + 1;
  }
  text(lines.length);
  const sorted = parts.sort((a, b) => a.y0 - b.y0);
  return { parts: joinedText(sorted), columns: found.at(-1)?.columns ?? null };
}

/** Lines that follow one another with nothing between them are one text. */
function joinedText(parts: readonly PagePart[]): PagePart[] {
  const found: PagePart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      found[found.length - 1] = { ...last, lines: [...last.lines, ...part.lines] };
    else found.push(part);
  }
  return found;
}
