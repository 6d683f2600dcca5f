import type { Fragment } from './fragment.ts';
import { filled } from '../paper/grid.ts';
import type { GridCell, GridRow } from '../paper/grid.ts';
import { countWords } from '../../text/words.ts';

const named = /^(?:recommendation|rec)\.?\s*(?:no\.?\s*)?\d/iu;

type Kind = 'labelled' | 'prose' | 'narrow' | 'other';

/** Sentences and list items, not the few words of a section's title. */
const isProse = (cell: GridCell): boolean =>
  countWords(cell.text) > 8 || /[.:;]\s*$/u.test(cell.text) || /^\(?(?:\d{1,2}|[a-z])[.)]\s/u.test(cell.text);

function kindOf(row: GridRow, column: number, wide: number): Kind {
  const cells = filled(row);
  const first = cells[0];
  if (first === undefined || first.column !== column || first.columns > 1) return 'other';
  if (named.test(first.text)) return 'labelled';
  if (cells.length === 1) return isProse(first) ? 'prose' : 'other';
  return wide >= 4 && cells.every((cell) => cell.column < column + 2) ? 'narrow' : 'other';
}

const narrowed = (rows: readonly GridRow[], column: number): GridRow[] =>
  rows.map((row) => ({
    ...row,
    cells: row.cells
      .filter((cell) => cell.column < column + 2)
      .map((cell) => ({ ...cell, column: cell.column - column + 1 })),
  }));

/**
 * A table in which every recommendation is labelled "Recommendation 1", "Recommendation 2" … has no record without a
 * label. In a sheet, the prose and the narrow pieces that break such a table stand in its first columns: they are cut
 * out here, so that they are read as the rest of the row above and not as recommendations.
 */
export function splitLabelled(fragment: Fragment): Fragment[] {
  const wide = fragment.heading?.columns.at(-1)?.to ?? 0;
  const column = fragment.rows.flatMap(filled).find((cell) => named.test(cell.text))?.column;
  if (column === undefined || wide < 3) return [fragment];
  const kinds = fragment.rows.map((row) => kindOf(row, column, wide));
  const labelled = kinds.filter((kind) => kind === 'labelled').length;
  if (labelled < 2 || !kinds.some((kind) => kind === 'prose' || kind === 'narrow') || kinds[0] !== 'labelled')
    return [fragment];
  const pieces: Fragment[] = [];
  let prose: GridCell[] = [];
  let open: Kind | null = null;
  for (const [index, row] of fragment.rows.entries()) {
    const kind = kinds[index] ?? 'other';
    if (filled(row).length === 0) continue;
    if (kind === 'prose') {
      prose = [...prose, ...filled(row)];
      open = null;
      continue;
    }
    const narrow = kind === 'narrow';
    const last = pieces.at(-1);
    if (last !== undefined && open !== null && (open === 'narrow') === narrow) {
      pieces[pieces.length - 1] = { ...last, rows: [...last.rows, ...(narrow ? narrowed([row], column) : [row])] };
    } else {
      const rows = narrow ? narrowed([row], column) : [row];
      const grid = { ...fragment.grid, width: narrow ? 2 : wide, rows };
      pieces.push(
        pieces.length === 0
          ? { ...fragment, rows }
          : {
              ...fragment,
              grid,
              rows,
              before: [],
              above: [],
              heading: null,
              headingRows: [],
              first: false,
              lines: prose,
            },
      );
      prose = [];
    }
    open = kind;
  }
  if (prose.length > 0)
    pieces.push({
      ...fragment,
      rows: [],
      before: [],
      above: [],
      heading: null,
      headingRows: [],
      first: false,
      lines: prose,
    });
  return pieces;
}
