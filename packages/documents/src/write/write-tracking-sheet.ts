import { carriedFields } from '@holdfast/domain/imports/values/carry-down';
import { valueKey } from '@holdfast/domain/recommendations/fields/tracker-values';
import { isReference } from '@holdfast/domain/imports/values/reference-labels';
import { deadlinesColumn } from '@holdfast/domain/reports/monitoring-columns';
import {
  tellsDeadlines,
  trackingColumns,
  trackingReference,
  trackingResponseDate,
} from '@holdfast/domain/reports/tracking-sheet';
import type { TrackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { headingIn } from '@holdfast/domain/reports/heading';
import { languagesOf } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import type { ExportOutcome } from './exported-file.ts';
import { inEach, plainCell, withoutCarrying } from './printed-table.ts';
import type { PrintedPaper, PrintedTable } from './printed-table.ts';
import { sheetTitle, summaryAndProse } from './tracking-prose.ts';
import { writePaper } from './write-paper.ts';

export interface SheetHead {
  readonly councilName: string;
  /** When its words were known and when it was printed: said in every form. */
  readonly standing: readonly Sentence[];
}

const shares = { item: 40, dateOfMeeting: 16, recommendation: 50, status: 20, notes: 50 } as const;

/**
 * Every word of every row in the table, for files that have no prose and for words that prose cannot hold apart. Beside a
 * column of references no recommendation is taken for a number.
 */
function fullTable({ rows, languages }: TrackingSheet): PrintedTable {
  const referred = rows.some(({ reference, cells }) => reference !== '' || isReference(valueKey(cells.recommendation)));
  const dated = rows.some(({ responseDate }) => responseDate !== '');
  const owed = tellsDeadlines(rows);
  const columns = [
    ...(referred ? [{ ...trackingReference, share: 13 }] : []),
    ...trackingColumns.map((column) => ({ ...column, share: shares[column.key] })),
    ...(dated ? [{ ...trackingResponseDate, share: 16 }] : []),
    ...(owed ? [{ ...deadlinesColumn, share: 36 }] : []),
  ];
  const said = rows.map(({ reference, cells, responseDate, deadlines = '' }) => [
    ...(referred ? [reference] : []),
    ...trackingColumns.map(({ key }) => cells[key]),
    ...(dated ? [responseDate] : []),
    ...(owed ? [deadlines] : []),
  ]);
  const places = columns.flatMap(({ field }, index) =>
    field !== null && carriedFields.includes(field) ? [index] : [],
  );
  return {
    columns: columns.map((column) => ({ header: headingIn(languages, column), share: column.share })),
    rows: withoutCarrying(said, places).map((row) => row.map(plainCell)),
  };
}

function paperOf(sheet: TrackingSheet, format: ExportFormat, { councilName, standing }: SheetHead): PrintedPaper {
  const parted = format === 'docx' ? summaryAndProse(sheet) : null;
  return {
    council: councilName,
    languages: sheet.languages,
    title: sheetTitle(sheet),
    subtitle: null,
    standing: inEach(languagesOf(sheet.languages), standing),
    before: [],
    table: parted?.table ?? fullTable(sheet),
    after: parted?.prose ?? [],
  };
}

/**
 * A tracking sheet as a file. In Word a short table numbers the recommendations and the prose below gives their words,
 * item by item, wherever that is read back without a change; else, and in Excel and CSV, the table holds them all.
 */
export const writeTrackingSheet = (sheet: TrackingSheet, format: ExportFormat, head: SheetHead): ExportOutcome => {
  const name = inWords(languagesOf(sheet.languages)[0], sentence('reports.tracking'));
  return writePaper(paperOf(sheet, format, head), format, { file: [name, sheet.date], sheet: name, bare: false });
};
