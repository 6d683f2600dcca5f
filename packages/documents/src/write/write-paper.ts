import { sentence } from '@holdfast/words/sentence';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';
import { excelFile, longestCell, tooLong } from './excel-file.ts';
import { exportMediaTypes } from '@holdfast/domain/reports/export-format';
import { fileNameOf } from './exported-file.ts';
import type { ExportOutcome } from './exported-file.ts';
import type { Told } from './filled-frame.ts';
import type { PrintedPaper } from './printed-table.ts';

export interface PaperNames {
  /** What the file is called, in pieces. */
  readonly file: readonly string[];
  readonly sheet: string;
  /** Whether a workbook begins with the names of the columns, as a list for sorting does. */
  readonly bare: boolean;
}

/** Each writer is loaded for the first file of its kind: whoever writes none holds none in memory. */
async function* piecesOf(
  paper: PrintedPaper,
  format: ExportFormat,
  { sheet, bare }: PaperNames,
  told?: Told,
): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { wordFile } = await import('./word-file.ts');
      yield* await wordFile(paper, told);
      break;
    }
    case 'xlsx':
      yield* await excelFile(paper, sheet, bare, told);
      break;
    case 'csv': {
      const { csvFile } = await import('./csv-file.ts');
      yield* csvFile(paper, told);
      break;
    }
  }
}

const openingOf = (text: string): string => `${text.slice(0, 60).replace(/\s+/gu, ' ').trim()}…`;

/** Excel cuts off what a cell cannot hold without a word: such a workbook is refused, and no word is lost. */
export function writePaper(paper: PrintedPaper, format: ExportFormat, names: PaperNames): ExportOutcome {
  const long = format === 'xlsx' ? tooLong(paper.table) : undefined;
  if (long !== undefined)
    return {
      ok: false,
      code: 'cell_too_long',
      message: sentence('files.cell_too_long', { most: longestCell, begins: openingOf(long.text) }),
    };
  return {
    ok: true,
    rows: paper.table.rows.length,
    pieces: (told) => piecesOf(paper, format, names, told),
    fileName: fileNameOf(names.file, format),
    contentType: exportMediaTypes[format],
  };
}
