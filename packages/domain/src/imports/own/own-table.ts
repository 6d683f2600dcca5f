import {
  deadlinesColumn,
  filedColumns,
  ratingColumn,
  ruledRatingColumn,
  standingColumn,
  unansweredColumn,
} from '../../reports/monitoring-columns.ts';
import type { FiledColumn } from '../../reports/monitoring-columns.ts';
import { registerColumns } from '../../reports/register-columns.ts';
import { trackingColumns, trackingReference, trackingResponseDate } from '../../reports/tracking-sheet.ts';
import { type ReportColumn, usualSettings } from '../../settings/setting-values.ts';
import { carriedFields } from '../values/carry-down.ts';
import type { CouncilWays } from '../paper/corrections.ts';
import { headingAt } from '../headings/find-headings.ts';
import type { FoundHeading } from '../headings/find-headings.ts';
import { filled } from '../paper/grid.ts';
import type { Grid, GridRow } from '../paper/grid.ts';
import type { TrackerField } from '../../recommendations/fields/fields.ts';
import { isReference } from '../values/reference-labels.ts';
import { foldWords, withoutUnseen } from '../../text/words.ts';

type OwnFields = readonly (TrackerField | null)[];

interface Layout {
  readonly columns: readonly FiledColumn[];
  /** The columns that a table in this layout always has. */
  readonly always: readonly TrackerField[];
  readonly inOrder: boolean;
  /** Its table may number the recommendations and give their words in the prose below. */
  readonly numbers: boolean;
}

/** A register has its two statuses: no other paper has them, and it alone says everything that is known of a row. */
const register: Layout = {
  columns: [...registerColumns, deadlinesColumn],
  always: ['recommendation', 'core_status'],
  inOrder: true,
  numbers: false,
};

/** What may follow a council's own columns, in this order. */
const afterColumns: readonly FiledColumn[] = [
  ratingColumn,
  ruledRatingColumn,
  deadlinesColumn,
  unansweredColumn,
  standingColumn,
];

/** A report under the usual headings: some councils leave columns out, or have them in another order. */
const usualReport: Layout = {
  columns: [...filedColumns(usualSettings.report_columns), ...afterColumns],
  always: ['recommendation', 'progress', 'status'],
  inOrder: false,
  numbers: false,
};

const trackingSheet: Layout = {
  columns: [trackingReference, ...trackingColumns, trackingResponseDate, deadlinesColumn, standingColumn],
  always: trackingColumns.map(({ field }) => field),
  inOrder: true,
  numbers: true,
};

const headingKey = (text: string): string => foldWords(withoutUnseen(text)).replaceAll('\n', ' ').trim();
const sameHeading = ({ header, also = [] }: FiledColumn, text: string | undefined): boolean =>
  text !== undefined && [header, ...also].some((each) => headingKey(each) === headingKey(text));

/** The fields under headings that are, to the letter, those of a layout. */
function fieldsIn({ columns, always, inOrder }: Layout, headers: readonly string[]): OwnFields | null {
  const places = headers.map((text) => columns.findIndex((column) => sameHeading(column, text)));
  const fits = inOrder
    ? places.every((place, index) => place > (places[index - 1] ?? -1))
    : !places.includes(-1) && new Set(places).size === places.length;
  const fields = places.map((place) => columns[place]?.field ?? null);
  return fits && always.every((field) => fields.includes(field)) ? fields : null;
}

/**
 * The fields where the headings are those of a report of this council, in its order; its ratings, who has not answered and
 * what it says of itself may follow.
 */
function fieldsOfReport(chosen: readonly ReportColumn[], headers: readonly string[]): OwnFields | null {
  const columns = filedColumns(chosen);
  const rest = headers.slice(columns.length);
  const after = afterColumns.filter((column) => rest.some((text) => sameHeading(column, text)));
  const all = [...columns, ...after];
  const fits = all.length === headers.length && all.every((column, index) => sameHeading(column, headers[index]));
  return fits && columns.length > 0 ? all.map(({ field }) => field) : null;
}

interface Found {
  readonly fields: OwnFields;
  readonly numbers: boolean;
}

function layoutOf(headers: readonly string[], { reportColumns = [] }: CouncilWays): Found | null {
  for (const chosen of reportColumns) {
    const fields = fieldsOfReport(chosen, headers);
    if (fields !== null) return { fields, numbers: false };
  }
  for (const layout of [register, usualReport, trackingSheet]) {
    const fields = fieldsIn(layout, headers);
    if (fields !== null) return { fields, numbers: layout.numbers };
  }
  return null;
}

/** One cell a column, and in no column a blank that means "as above". */
function isWhole(rows: readonly GridRow[], fields: OwnFields): boolean {
  const above = new Set<TrackerField | null>();
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
const numbersOnly = (rows: readonly GridRow[], fields: OwnFields): boolean =>
  !fields.includes('reference') &&
  rows.some((row) =>
    filled(row).some((cell) => fields[cell.column - 1] === 'recommendation' && isReference(cell.text)),
  );

export interface OwnTable {
  readonly heading: FoundHeading;
  /** What each column holds, from left to right; null what is worked out anew and not taken in. */
  readonly fields: OwnFields;
}

/**
 * A table as this product writes it: its headings are those of a monitoring report, in this council's own columns or
 * the usual ones, of a tracking sheet or of a register, to the letter, and every row says all that it has to say.
 * Nothing in it is weighed or guessed: a column holds what its heading says and a row is a record, however short,
 * sparse or odd its words are. A blank that means "as above", a merged cell or another spelling of a heading makes a
 * table one like any other.
 */
export function findOwnTable(grid: Grid, ways: CouncilWays = {}): OwnTable | null {
  const [head, ...rows] = grid.rows;
  if (head === undefined) return null;
  const layout = layoutOf(
    head.cells.map(({ text }) => text),
    ways,
  );
  if (layout === null) return null;
  const { fields, numbers } = layout;
  const [heading] = headingAt(grid, [head.where.row ?? 1]);
  if (heading?.columns.length !== fields.length) return null;
  return isWhole(rows, fields) && !(numbers && numbersOnly(rows, fields)) ? { heading, fields } : null;
}
