import type { PaperBlock, PaperParagraph } from '@holdfast/domain/imports/paper/paper';
import { valueKey } from '@holdfast/domain/recommendations/fields/tracker-values';
import { valuesOf } from '@holdfast/domain/imports/plan/plan-values';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import type { TrackerField } from '@holdfast/domain/recommendations/fields/fields';
import type { UnderstoodRow } from '@holdfast/domain/imports/paper/preview';
import { understandPaper } from '@holdfast/domain/imports/understand/understand-paper';
import { headingIn, usualHeading } from '@holdfast/domain/reports/heading';
import { deadlinesColumn } from '@holdfast/domain/reports/monitoring-columns';
import { tellsDeadlines, trackingColumns, trackingResponseDate } from '@holdfast/domain/reports/tracking-sheet';
import type { TrackingColumnKey, TrackingRow, TrackingSheet } from '@holdfast/domain/reports/tracking-sheet';
import { printedDate } from '@holdfast/domain/reports/reported-recommendation';
import { languagesOf, type PaperLanguages } from '@holdfast/words/languages';
import { inWords } from '@holdfast/words/say';
import { sentence } from '@holdfast/words/sentence';
import { plainCell, printable } from './printed-table.ts';
import type { PrintedProse, PrintedTable } from './printed-table.ts';

export interface SummaryAndProse {
  readonly table: PrintedTable;
  readonly prose: readonly PrintedProse[];
}

const shares = { item: 60, dateOfMeeting: 16, recommendation: 16, status: 26, notes: 50 } as const;

/** What is said of a recommendation that has no dated response, and is short, stands beside it in the table. */
const isNote = ({ cells, responseDate }: TrackingRow): boolean => responseDate === '' && cells.notes.length <= 160;

/** What the sheet is called, in its languages. */
export const sheetTitle = ({ committee, date, languages }: TrackingSheet): string =>
  languagesOf(languages)
    .map((language) => inWords(language, sentence('reports.follow_up', { committee, date })))
    .join(' / ');

const wordsIn = (row: TrackingRow, key: TrackingColumnKey): string =>
  key === 'recommendation' ? row.reference : key === 'notes' && !isNote(row) ? '' : row.cells[key];

const itemOf = ({ cells }: TrackingRow): string => `${cells.item}\u0000${cells.dateOfMeeting}`;

const summaryOf = ({ rows, languages }: TrackingSheet): PrintedTable => {
  const owed = tellsDeadlines(rows);
  const columns = trackingColumns.map((column) => ({
    header: headingIn(languages, column),
    share: shares[column.key],
  }));
  return {
    columns: owed ? [...columns, { header: headingIn(languages, deadlinesColumn), share: 50 }] : columns,
    rows: rows.map((row) => [
      ...trackingColumns.map(({ key }) => plainCell(wordsIn(row, key))),
      ...(owed ? [plainCell(row.deadlines ?? '')] : []),
    ]),
  };
};

function proseOf({ rows, languages }: TrackingSheet): PrintedProse[] {
  const [head, dated] = [
    headingIn(languages, usualHeading('recommendationsAndResponses')),
    headingIn(languages, trackingResponseDate),
  ];
  const worded = rows.filter(({ cells }) => cells.recommendation !== '');
  const items = Map.groupBy(worded, itemOf);
  return [...items.values()].flatMap((numbered): PrintedProse[] => {
    const { item = '', dateOfMeeting = '' } = numbered[0]?.cells ?? {};
    return [
      { text: `${item} (${dateOfMeeting})`, style: 'heading' },
      { text: `${head}:`, style: 'text' },
      ...numbered.flatMap((row): PrintedProse[] => [
        { text: `${row.reference}. ${row.cells.recommendation}`, style: 'recommendation' },
        ...(isNote(row) || row.cells.notes === '' ? [] : [{ text: row.cells.notes, style: 'text' } as const]),
        ...(row.responseDate === '' ? [] : [{ text: `${dated}: ${row.responseDate}`, style: 'text' } as const]),
      ]),
    ];
  });
}

/** The paper as the reader of files would give it. */
function blocksOf(title: string, { table, prose }: SummaryAndProse): PaperBlock[] {
  const paragraph = (text: string, number: number, heading: number): PaperParagraph => ({
    kind: 'paragraph',
    where: { paragraph: number },
    text: printable(text),
    heading,
    marker: null,
    furniture: false,
  });
  const rows = [table.columns.map(({ header }) => plainCell(header)), ...table.rows];
  return [
    paragraph(title, 1, 1),
    {
      kind: 'table',
      number: 1,
      rows: rows.map((cells, row) => ({
        where: { table: 1, row: row + 1 },
        header: row === 0,
        cells: cells.map(({ text }, column) => ({ column: column + 1, text: printable(text), columns: 1, rows: 1 })),
      })),
    },
    ...prose.map(({ text, style }, index) => paragraph(text, index + 2, style === 'heading' ? 2 : 0)),
  ];
}

/** Fields that words only imply: the import weighs them against the words themselves. */
const implied: readonly TrackerField[] = ['core_status', 'response_decision'];

function saysTheSame(understood: UnderstoodRow, row: TrackingRow, languages: PaperLanguages): boolean {
  const { reference, cells, responseDate } = row;
  const values = valuesOf(understood);
  const said: Partial<Record<TrackerField, string>> = {
    reference,
    source_title: cells.item,
    source_date: cells.dateOfMeeting,
    recommendation: cells.recommendation,
    status: cells.status,
    [isNote(row) ? 'note' : 'response']: cells.notes,
    response_date: responseDate,
  };
  return trackerFields
    .filter((field) => !implied.includes(field))
    .every((field) => {
      const date = field === 'source_date' || field === 'response_date';
      const read = date ? printedDate(values[field], languages) : values[field];
      return valueKey(read) === valueKey(said[field]);
    });
}

/**
 * The sheet as councils write it: a summary that numbers the recommendations, and their words with the responses below.
 * It is made only where the import, asked here, reads every row back to the letter: null where a row has no number, an
 * item no title or date, or words that begin like another label ("4. ", "Status: ").
 */
export function summaryAndProse(sheet: TrackingSheet): SummaryAndProse | null {
  const { rows } = sheet;
  const sayable = rows.every(
    (row) =>
      /^\d{1,3}$/u.test(row.reference) &&
      row.cells.item !== '' &&
      row.cells.dateOfMeeting !== '' &&
      (row.cells.recommendation !== '' || isNote(row)),
  );
  if (rows.length === 0 || !sayable) return null;
  const made = { table: summaryOf(sheet), prose: proseOf(sheet) };
  const file = { name: '', type: 'docx', bytes: 0, sha256: '' } as const;
  const understood = understandPaper({ file, blocks: blocksOf(sheetTitle(sheet), made) }).documents.flatMap(
    (document) => document.rows,
  );
  const same =
    understood.length === rows.length &&
    rows.every((row, index) => {
      const read = understood[index];
      return read !== undefined && saysTheSame(read, row, sheet.languages);
    });
  return same ? made : null;
}
