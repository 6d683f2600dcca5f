import { sentence } from '@holdfast/words/sentence';
import type { Paper, PaperTable } from '../paper/paper.ts';
import type { Anomaly } from '../paper/preview.ts';
import { isTelling } from '../paper/colour-code.ts';

/** Cells under the first row that are painted, in columns that are not painted all alike. */
function paintedCells({ rows }: PaperTable) {
  const body = rows.slice(1).filter((row) => !row.header);
  const cells = body.flatMap((row) =>
    row.cells.map(({ column, colour = '' }) => ({ colour, where: { ...row.where, column } })),
  );
  const columns = Map.groupBy(cells, ({ where }) => where.column);
  return [...columns.values()]
    .filter((column) => new Set(column.map(({ colour }) => colour)).size > 1 || column.length === 1)
    .flat()
    .filter(({ colour }) => isTelling(colour));
}

/** Tables whose cells are coloured: what the colours mean is for a person to say. */
export const findColours = (paper: Paper): Anomaly[] =>
  paper.blocks.flatMap((block): Anomaly[] => {
    if (block.kind === 'paragraph') return [];
    const painted = paintedCells(block);
    const first = painted[0];
    if (first === undefined) return [];
    const colours = new Set(painted.map(({ colour }) => colour)).size;
    const message = sentence('files.colours_seen', { count: painted.length, colours });
    return [{ code: 'colours_not_read', where: first.where, message }];
  });
