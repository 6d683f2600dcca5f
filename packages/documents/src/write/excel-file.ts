import type { CellObject, Row } from 'write-excel-file/node';
import { excelPrinting } from './excel-printing.ts';
import { escaped, filledFrame, type Told } from './filled-frame.ts';
import { linesOf, printable } from './printed-table.ts';
import type { PrintedCell, PrintedPaper, PrintedTable } from './printed-table.ts';

/** Excel's own limit for one cell, in UTF-16 units. */
export const longestCell = 32_767;

/** `_x000D_` is how Excel writes a mark by its number. */
const byNumber = (mark: string): string => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * The library that writes workbooks drops the mark that stands for an unreadable one (�), and a cell whose whole words
 * are a name that every object has ("constructor"), since it looks them up in a plain object.
 */
const guarded = (words: string): string =>
  words in {} ? `${byNumber(words)}${words.slice(1)}` : words.replaceAll('\ufffd', byNumber);

/** Words that look like a mark by its number are written by number themselves. */
const asWords = (text: string): string => guarded(printable(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, byNumber));

export const tooLong = ({ rows }: PrintedTable): PrintedCell | undefined =>
  rows.flat().find(({ text }) => asWords(text).length > longestCell);

const borders = { borderStyle: 'thin', borderColor: '#808080' } as const;
const words = { wrap: true, alignVertical: 'top', ...borders } as const;
const head = { fontWeight: 'bold', backgroundColor: '#DDE5EE', ...words } as const;
const marked = {
  fontWeight: 'bold',
  backgroundColor: '#FFF4CC',
  leftBorderStyle: 'thick',
  leftBorderColor: '#1D3B5C',
} as const;

const lineHeight = 13.5;
/** Excel has no taller row. */
const tallest = 409;

/** The height, in points, of words in a column so many figures wide, when they are wrapped. */
const heightOf = (text: string, width: number): number =>
  lineHeight * linesOf(text).reduce((sum, words) => sum + Math.max(1, Math.ceil(words.length / width)), 0);

/** Typed as text and never as a formula, whatever it begins with. */
const textCell = (text: string): CellObject => ({ value: asWords(text), type: String, format: '@' });

interface Style extends Partial<CellObject> {
  readonly fontSize?: number;
}

function above(paper: PrintedPaper, width: number): Row[] {
  const line = (text: string, style: Style = {}): Row => [
    {
      ...textCell(text),
      ...style,
      columnSpan: paper.table.columns.length,
      wrap: true,
      alignVertical: 'top',
      height: (heightOf(text, width) * (style.fontSize ?? 10)) / 10,
    },
  ];
  return [
    line(paper.council),
    line(paper.title, { fontWeight: 'bold', fontSize: 16 }),
    ...(paper.subtitle === null ? [] : [line(paper.subtitle, { fontWeight: 'bold', fontSize: 13 })]),
    ...[...paper.standing, ...paper.before].map(({ text }) => line(text)),
    [null],
  ];
}

/** Two rows that show how others are written: as they were, and changed. They hold no words. */
const samples = (columns: number): Row[] =>
  [words, { ...words, ...marked }].map((style) =>
    Array.from({ length: columns }, () => ({ ...textCell(''), ...style })),
  );

/** A, B, …, Z, AA: how a workbook calls its columns, from 0. */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

const styleIn = (row: string): string => /\bs="(\d+)"/u.exec(row)?.[1] ?? '0';

/** The rows of the sheet after those at its top, written as the two rows of the frame show it. */
function* filled(xml: string, { columns, rows }: PrintedTable, top: number): Generator<string> {
  const end = xml.lastIndexOf('</sheetData>');
  const second = xml.lastIndexOf('<row ', end);
  const first = xml.lastIndexOf('<row ', second - 1);
  const [plain, changed] = [styleIn(xml.slice(first, second)), styleIn(xml.slice(second, end))];
  const names = columns.map((_, index) => columnName(index));
  yield xml.slice(0, first);
  let number = top;
  for (const row of rows) {
    number += 1;
    const heights = row.map(({ text }, index) => heightOf(text, columns[index]?.share ?? 1));
    const cells = row.map(({ text, changed: isChanged }, index) => {
      const place = `r="${names[index] ?? ''}${number}" s="${isChanged ? changed : plain}"`;
      const said = asWords(text);
      return said === ''
        ? `<c ${place}/>`
        : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(said)}</t></is></c>`;
    });
    yield `<row r="${number}" ht="${Math.min(tallest, Math.max(...heights))}">${cells.join('')}</row>`;
  }
  yield xml.slice(end);
}

/**
 * One sheet, for a landscape page: what the paper is, then the table with its headings held in view. `bare` leaves the
 * first row to the names of the columns, for sorting and filtering. The library makes the workbook with two rows to go by
 * and holds it whole; the rows themselves are written one at a time, each with its words in its cells.
 */
export async function excelFile(
  paper: PrintedPaper,
  sheet: string,
  bare: boolean,
  told?: Told,
): Promise<AsyncIterable<Uint8Array>> {
  const { columns } = paper.table;
  const width = columns.reduce((sum, { share }) => sum + share, 0);
  const top = bare ? [] : above(paper, width);
  const names: Row = columns.map(({ header }) => ({ ...textCell(header), ...head }));
  // Loaded for the first workbook.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const frame = await writeExcelFile(
    [...top, names, ...samples(columns.length)],
    {
      sheet,
      orientation: 'landscape',
      stickyRowsCount: top.length + 1,
      columns: columns.map(({ share }) => ({ width: share })),
    },
    { fontFamily: 'Arial', fontSize: 10, features: [excelPrinting(sheet, top.length + 1, !bare)] },
  ).toBuffer();
  return filledFrame(frame, 'xl/worksheets/sheet1.xml', (xml) => filled(xml, paper.table, top.length + 1), told);
}
