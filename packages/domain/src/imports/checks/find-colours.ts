import { sentence } from '@holdfast/words/sentence';
import type { Paper, PaperTable } from '../paper/paper.ts';
import type { Anomaly } from '../paper/preview.ts';

/** Greys, and the faint tints that tell one line of a table from the next, say nothing. */
const faintest = 0.15;

/** How far a colour is from grey, from 0 to 1: `strengthOf('ff0000')` is 1, `strengthOf('dbe5f1')` is 0.09. */
function strengthOf(colour: string): number {
  const parts = (colour.match(/../gu) ?? []).map((part) => parseInt(part, 16));
  const most = Math.max(...parts);
  return most === 0 ? 0 : (most - Math.min(...parts)) / most;
}

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
    .filter(({ colour }) => colour !== '' && strengthOf(colour) >= faintest);
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
