import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Language, languagesOf } from '@holdfast/words/languages';
import { escaped, filledFrame, type Told } from './filled-frame.ts';
import { linesOf } from './printed-table.ts';
import type { PrintedCell, PrintedColumn, PrintedPaper, PrintedProse, PrintedTable } from './printed-table.ts';

/** Twentieths of a point. Word is given the page upright and turns it. */
const pages = {
  A4: { width: 11_906, height: 16_838, margin: 850, size: 18, narrowest: 800 },
  A3: { width: 16_838, height: 23_811, margin: 700, size: 15, narrowest: 800 },
} as const;
type Page = (typeof pages)[keyof typeof pages];

/** More columns than this cannot be read on A4. */
const mostOnA4 = 9;

/** A row no longer than this, in characters, stands on one page; a longer one would leave half a page empty. */
const mostKeptWhole = 700;

const changedStyle = 'ChangedSinceLastMeeting';
const thin = { style: BorderStyle.SINGLE, size: 4, color: '808080' };
const bar = { style: BorderStyle.SINGLE, size: 36, color: '1D3B5C' };

/** Stands where words go, in the two rows that show how a row is written. */
const words = '\uE000';

const sampleCell = (changed: boolean, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: thin, bottom: thin, right: thin, left: changed ? bar : thin },
    ...(changed ? { shading: { type: ShadingType.CLEAR, fill: 'FFF4CC', color: 'auto' } } : {}),
    children: [new Paragraph({ text: words, style: changed ? changedStyle : 'TableText' })],
  });

const headCell = (header: string, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: thin, bottom: thin, right: thin, left: thin },
    shading: { type: ShadingType.CLEAR, fill: 'DDE5EE', color: 'auto' },
    children: [new Paragraph({ style: 'TableHead', text: header, keepNext: true })],
  });

/** Every column has room for the longest word of its heading; the rest of the page goes by the columns' shares. */
function widthsOf(columns: readonly PrintedColumn[], page: Page): number[] {
  const free = page.height - 2 * page.margin - columns.length * page.narrowest;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => page.narrowest + Math.floor((free * share) / all));
}

/** The table with its headings, and two rows that show how others are written: as they were and kept whole, changed and not. */
function frameTable({ columns }: PrintedTable, page: Page): Table {
  const widths = widthsOf(columns, page);
  const widthOf = (index: number): number => widths[index] ?? 0;
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, index) => headCell(header, widthOf(index))),
      }),
      ...[false, true].map(
        (changed) => new TableRow({ cantSplit: !changed, children: widths.map((width) => sampleCell(changed, width)) }),
      ),
    ],
  });
}

/** What Word calls the languages; it proofreads nothing that is in none. */
const tags = { en: 'en-GB', cy: 'cy-GB' } as const;
const ofNoKnownLanguage = { value: 'x-none' };

/** The words of one piece of prose stay one paragraph, so that whoever reads the file knows where it ends. */
function proseOf({ text, style, language }: PrintedProse): Paragraph {
  const spoken = language === undefined ? {} : { language: { value: tags[language] } };
  const children = linesOf(text).map(
    (words, index) => new TextRun({ text: words, break: index === 0 ? 0 : 1, ...spoken }),
  );
  switch (style) {
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children, keepNext: true, spacing: { before: 360 } });
    case 'recommendation':
      return new Paragraph({ style: 'Recommendation', children, keepNext: true });
    case 'legend':
      return new Paragraph({ style: 'Legend', children });
    case 'text':
      return new Paragraph({ children });
  }
}

/**
 * At the head of each page and not at its foot: what stands at the foot comes last in the file, where it reads as a part
 * of the last response.
 */
const runningHead = (paper: PrintedPaper): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Legend',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${paper.subtitle ?? paper.title} – `),
          // In figures alone: they are the same in every language.
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const font = 'Arial';

const stylesFor = ({ size }: Page, language: Language) => ({
  default: {
    document: { run: { font, size: 22, language: { value: tags[language] } }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { font, size: 32, bold: true, color: '000000' }, paragraph: { spacing: { after: 100 } } },
    heading2: { run: { font, size: 26, bold: true, color: '000000' }, paragraph: { spacing: { after: 120 } } },
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size, language: ofNoKnownLanguage },
      paragraph: { spacing: { after: 40 } },
    },
    {
      id: 'TableHead',
      name: 'Table heading',
      basedOn: 'TableText',
      run: { bold: true, language: { value: tags[language] } },
    },
    // A screen reader can say a style's name, where it cannot say a border.
    { id: changedStyle, name: 'Changed since last meeting', basedOn: 'TableText' },
    { id: 'Recommendation', name: 'Recommendation', basedOn: 'Normal', run: { bold: true } },
    { id: 'Legend', name: 'Legend', basedOn: 'Normal', run: { size: 18 } },
  ],
});

const frameOf = (paper: PrintedPaper): Promise<Uint8Array> => {
  const page = paper.table.columns.length > mostOnA4 ? pages.A3 : pages.A4;
  const document = new Document({
    title: paper.subtitle === null ? paper.title : `${paper.title}: ${paper.subtitle}`,
    creator: paper.council,
    lastModifiedBy: paper.council,
    styles: stylesFor(page, languagesOf(paper.languages)[0]),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: runningHead(paper) },
        children: [
          new Paragraph({ text: paper.council, style: 'Legend' }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: paper.title }),
          ...(paper.subtitle === null
            ? []
            : [new Paragraph({ heading: HeadingLevel.HEADING_2, text: paper.subtitle })]),
          ...[...paper.standing, ...paper.before].map(proseOf),
          frameTable(paper.table, page),
          ...paper.after.map(proseOf),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};

/** How a cell of a column is written: what stands before its paragraphs, around the words of each, and after them. */
interface CellShape {
  readonly before: string;
  readonly open: string;
  readonly close: string;
}

const cellsIn = (row: string): readonly CellShape[] =>
  row
    .slice(row.indexOf('<w:tc>'))
    .split('</w:tc>')
    .slice(0, -1)
    .map((cell) => {
      const paragraph = cell.indexOf('<w:p>');
      const [open = '', close = ''] = cell.slice(paragraph).split(words);
      return { before: cell.slice(0, paragraph), open, close };
    });

/** The rows of the table, written as the two rows of the frame show it. */
function* filled(xml: string, { rows }: PrintedTable): Generator<string> {
  const end = xml.lastIndexOf('</w:tbl>');
  const second = xml.lastIndexOf('<w:tr>', end);
  const first = xml.lastIndexOf('<w:tr>', second - 1);
  const [plain, changed] = [cellsIn(xml.slice(first, second)), cellsIn(xml.slice(second, end))];
  const headOf = (at: number): string => xml.slice(at, xml.indexOf('<w:tc>', at));
  const [whole, divided] = [headOf(first), headOf(second)];
  const written = (cell: PrintedCell, column: number): string => {
    const shape = (cell.changed ? changed : plain)[column];
    if (shape === undefined) return '';
    const paragraphs = linesOf(cell.text).map((line) => `${shape.open}${escaped(line)}${shape.close}`);
    return `${shape.before}${paragraphs.join('')}</w:tc>`;
  };
  yield xml.slice(0, first);
  for (const row of rows) {
    const head = row.every(({ text }) => text.length < mostKeptWhole) ? whole : divided;
    yield `${head}${row.map(written).join('')}</w:tr>`;
  }
  yield xml.slice(end);
}

/**
 * A landscape page with the paper's headings, its table under a heading row that every page repeats, and its prose. The
 * library makes the document with two rows to go by and holds it whole; the rows themselves are written one at a time.
 */
export const wordFile = async (paper: PrintedPaper, told?: Told): Promise<AsyncIterable<Uint8Array>> =>
  filledFrame(await frameOf(paper), 'word/document.xml', (xml) => filled(xml, paper.table), told);
