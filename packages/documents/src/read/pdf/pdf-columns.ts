import type { Line, Segment } from './pdf-lines.ts';
import type { Box, Rule } from './pdf-shapes.ts';

/** Less white than this between two columns is a gap between words. */
const narrowest = 4;

/** The stretches of a page, from left to right, that the segments of some lines cover. */
function covered(segments: readonly Segment[]): [number, number][] {
  const found: [number, number][] = [];
  for (const { x0, x1 } of [...segments].sort((a, b) => a.x0 - b.x0)) {
    const last = found.at(-1);
    if (last !== undefined && x0 <= last[1] + narrowest) last[1] = Math.max(last[1], x1);
    else found.push([x0, x1]);
  }
  return found;
}

/** How many columns a segment reaches over. */
const reach = ({ x0, x1 }: Box, columns: readonly (readonly [number, number])[]): number =>
  columns.filter(([from, to]) => x0 < to && from < x1).length;

export interface TextTable {
  readonly from: number;
  readonly to: number;
  /** Left and right edge of each column. */
  readonly columns: readonly (readonly [number, number])[];
}

const isRow = (line: Line): boolean => line.segments.length >= 2;

/** Whether lines with only one segment may be the rest of a cell: it keeps within one column, near its neighbour. */
const fits = (line: Line, other: Line, columns: TextTable['columns']): boolean =>
  line.segments.length === 1 &&
  line.segments.every((segment) => reach(segment, columns) <= 1) &&
  Math.abs(other.base - line.base) < 2.2 * Math.max(line.size, other.size);

function grown(lines: readonly Line[], first: number, seed: TextTable['columns'] | null): TextTable | null {
  let to = first;
  const own = lines[first]?.segments ?? [];
  const seeded = covered([...(seed ?? []).map(([x0, x1]) => asSegment({ x0, x1 })), ...own]);
  let columns = seed !== null && seeded.length === seed.length ? seeded : covered(own);
  if (columns.length < 2) return null;
  for (let next = to + 1; next < lines.length; next += 1) {
    const line = lines[next];
    const before = lines[next - 1];
    if (line === undefined || before === undefined) break;
    if (isRow(line)) {
      const wider = covered([...columns.map(([x0, x1]) => ({ x0, x1 })), ...line.segments].map(asSegment));
      if (wider.length < Math.max(2, columns.length - 1)) break;
      columns = wider;
    } else if (!fits(line, before, columns)) break;
    to = next;
  }
  let from = first;
  for (let next = first - 1; next >= 0; next -= 1) {
    const line = lines[next];
    const after = lines[next + 1];
    const left = line?.segments[0]?.x0 ?? 0;
    // The upper lines of a heading that runs over several; a title over the table begins at its left edge.
    const beyond = left > (columns[0]?.[1] ?? 0);
    if (line === undefined || after === undefined || !beyond || !fits(line, after, columns)) break;
    from = next;
  }
  return { from, to, columns };
}

const asSegment = (box: { readonly x0: number; readonly x1: number }): Segment => ({
  ...box,
  y0: 0,
  y1: 0,
  text: '',
  size: 0,
});

/** Tables that no line rules: lines of several segments that leave the same white columns between them. */
export function textTables(lines: readonly Line[], before: TextTable['columns'] | null): TextTable[] {
  const found: TextTable[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || !isRow(line)) continue;
    const table = grown(lines, index, found.length === 0 ? before : null);
    if (table === null || table.to === index) continue;
    const above = found.at(-1);
    found.push(above === undefined || table.from > above.to ? table : { ...table, from: above.to + 1 });
    index = table.to;
  }
  return found;
}

export const columnOf = (segment: Segment, columns: TextTable['columns']): number =>
  columns.findIndex(([from, to]) => segment.x0 < to && from < segment.x1);

/**
 * Where the rows of a table without cells begin, as places down the page: at its rulings where it has some; else where
 * the white between two lines is wider than within a row; else at each line that has words in the first column.
 */
export function rowStarts(lines: readonly Line[], columns: TextTable['columns'], rules: readonly Rule[]): number[] {
  const top = lines[0]?.y0 ?? 0;
  const bottom = lines.at(-1)?.y1 ?? 0;
  const ruled = rules.map(({ at }) => at).filter((at) => top < at && at < bottom);
  if (ruled.length > 0) return [top, ...ruled];
  const steps = lines.slice(1).map((line, index) => line.base - (lines[index]?.base ?? 0));
  const within = Math.min(...steps.filter((step) => step > 2), Infinity);
  const opens = (line: Line): boolean => line.segments.some((segment) => columnOf(segment, columns) === 0);
  const wide = lines.slice(1).filter((_, index) => (steps[index] ?? 0) > within * 1.22);
  const leads = lines.slice(1).filter(opens);
  // With one line a row, and with rows that are set apart, every wide step is a row's; a few are only paragraphs.
  const apart = wide.filter(opens).length >= Math.max(1, leads.length * 0.6);
  // Under the headings the rest of a row of the page before may stand, with words in any of its columns.
  const starts = apart ? wide.filter((line, index) => index === 0 || opens(line) || isRow(line)) : leads;
  return [top, ...starts.map(({ y0 }) => y0 - 0.5)];
}
