import { monitoringColumns } from '../reports/monitoring-report.ts';
import { registerColumns } from '../reports/register-columns.ts';
import { trackingColumns, trackingReference, trackingResponseDate } from '../reports/tracking-sheet.ts';
import { carriedFields } from './carry-down.ts';
import { headingAt } from './find-headings.ts';
import type { FoundHeading } from './find-headings.ts';
import { filled } from './grid.ts';
import type { Grid, GridRow } from './grid.ts';
import type { TrackerField } from './preview.ts';
import { isReference } from './reference-labels.ts';

interface Layout {
  readonly columns: readonly { readonly header: string; readonly field: TrackerField }[];
  /** The columns that a table in this layout always has. */
  readonly always: readonly TrackerField[];
  /** Its table may number the recommendations and give their words in the prose below. */
  readonly numbers: boolean;
}

/** A register has its two statuses: no other paper has them, and it alone says everything that is known of a row. */
const register: Layout = { columns: registerColumns, always: ['recommendation', 'core_status'], numbers: false };

const layouts: readonly Layout[] = [
  register,
  { columns: monitoringColumns, always: monitoringColumns.map(({ field }) => field), numbers: false },
  {
    columns: [trackingReference, ...trackingColumns, trackingResponseDate],
    always: trackingColumns.map(({ field }) => field),
    numbers: true,
  },
];

/** The fields under headings that are, to the letter and in their order, those of a layout. */
function fieldsIn({ columns, always }: Layout, headers: readonly string[]): readonly TrackerField[] | null {
  const places = headers.map((header) => columns.findIndex((column) => column.header === header));
  const inOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  const fields = places.flatMap((place) => columns[place]?.field ?? []);
  return inOrder && always.every((field) => fields.includes(field)) ? fields : null;
}

/** One cell a column, and in no column a blank that means "as above". */
function isWhole(rows: readonly GridRow[], fields: readonly TrackerField[]): boolean {
  const above = new Set<TrackerField>();
  return rows.every((row) => {
    if (row.covered.size > 0 || row.cells.some(({ column, columns }) => columns > 1 || column > fields.length))
      return false;
    const texts = new Map(filled(row).map(({ column, text }) => [fields[column - 1], text]));
    return carriedFields.every((field) => {
      const known = fields.find((one) => one === field);
      const text = texts.get(known);
      if (known === undefined) return true;
      if (text === undefined) return texts.size === 0 || !above.has(known);
      above.add(known);
      return true;
    });
  });
}

/** Numbers under "Recommendation" and no column of references: their words stand below the table. */
const numbersOnly = (rows: readonly GridRow[], fields: readonly TrackerField[]): boolean =>
  !fields.includes('reference') &&
  rows.some((row) =>
    filled(row).some((cell) => fields[cell.column - 1] === 'recommendation' && isReference(cell.text)),
  );

export interface OwnTable {
  readonly heading: FoundHeading;
  /** What each column holds, from left to right. */
  readonly fields: readonly TrackerField[];
}

/**
 * A table as this product writes it: its headings are those of a monitoring report, a tracking sheet or a register, to
 * the letter, and every row says all that it has to say. Nothing in it is weighed or guessed: a column holds what its
 * heading says and a row is a record, however short, sparse or odd its words are. A blank that means "as above", a
 * merged cell or another spelling of a heading makes a table one like any other.
 */
export function findOwnTable(grid: Grid): OwnTable | null {
  const [head, ...rows] = grid.rows;
  if (head === undefined) return null;
  const headers = head.cells.map(({ text }) => text);
  for (const layout of layouts) {
    const fields = fieldsIn(layout, headers);
    const [heading] = fields === null ? [] : headingAt(grid, [head.where.row ?? 1]);
    if (fields === null || heading === undefined || heading.columns.length !== fields.length) continue;
    return isWhole(rows, fields) && !(layout.numbers && numbersOnly(rows, fields)) ? { heading, fields } : null;
  }
  return null;
}
