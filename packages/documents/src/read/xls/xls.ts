import type { PaperBlock, PaperRemark } from '@holdfast/domain/imports/paper/paper';
import { sentence } from '@holdfast/words/sentence';
import { read } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { blockNumbers } from '../block-numbers.ts';
import { cleanText } from '../clean-text.ts';
import { characterCount } from '../excel/excel.ts';
import { columnName } from '../excel/excel-address.ts';
import { mergeCells } from '../excel/excel-merges.ts';
import type { SheetRow } from '../excel/excel-merges.ts';
import { numberWords } from '../excel/excel-number.ts';
import { noteRemarks, sheetRemarks } from '../excel/excel-remarks.ts';
import type { SheetNote } from '../excel/excel-remarks.ts';
import { gridBlocks } from '../grid.ts';
import { colourOf } from '../office/colours.ts';
import type { PaperContent } from '../paper-content.ts';
import type { OnRows } from '../progress.ts';
import { damagedFile, Unreadable } from '../unreadable.ts';

function open(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      throw new Unreadable('password_protected', sentence('files.password'));
    if (error instanceof RangeError) throw error;
    throw damagedFile();
  }
}

function wordsOf(cell: CellObject, from1904: boolean): string {
  if (typeof cell.v === 'number' && cell.t === 'n')
    return cleanText(numberWords(typeof cell.z === 'string' ? cell.z : 'General', cell.v, from1904));
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  if (cell.t === 'e') return cleanText(cell.w ?? '#N/A');
  return typeof cell.v === 'string' ? cleanText(cell.v) : '';
}

const colourIn = (cell: CellObject): string | undefined => {
  const style = cell.s as { patternType?: string; fgColor?: { rgb?: string } } | undefined;
  return style?.patternType === 'solid' ? colourOf(style.fgColor?.rgb) : undefined;
};

interface ReadSheet {
  readonly rows: SheetRow[];
  readonly notes: SheetNote[];
}

function rowsOf(name: string, sheet: WorkSheet, from1904: boolean, onCell: (words: string) => void): ReadSheet {
  const data = (sheet as { readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[] })['!data'];
  const notes: SheetNote[] = [];
  const rows = (data ?? []).flatMap((cells, index): SheetRow[] => {
    const row: SheetRow = { number: index + 1, words: new Map(), colours: new Map() };
    cells?.forEach((cell, at) => {
      if (cell === undefined) return;
      const words = wordsOf(cell, from1904);
      const colour = colourIn(cell);
      if (words !== '') row.words.set(at + 1, words);
      if (words !== '') onCell(words);
      if (colour !== undefined) row.colours?.set(at + 1, colour);
      const note = (cell.c ?? []).map(({ t }) => t).join(' ');
      if (note.trim() !== '') notes.push({ sheet: name, cell: `${columnName(at + 1)}${index + 1}`, words: note });
    });
    return row.words.size === 0 ? [] : [row];
  });
  return { rows, notes };
}

/** Reads a workbook of Excel before 2007 as `readExcel` reads a newer one. Its formulas always come with their results. */
export function readXls(bytes: Uint8Array, onRows: OnRows): PaperContent {
  const book = open(bytes);
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const numbers = blockNumbers();
  const onCell = characterCount();
  const blocks: PaperBlock[] = [];
  const remarks: PaperRemark[] = [];
  const notes: SheetNote[] = [];
  let found = 0;
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return;
    const { rows, notes: own } = rowsOf(name, sheet, from1904, onCell);
    onRows((found += rows.length));
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
      from: { row: s.r + 1, column: s.c + 1 },
      to: { row: e.r + 1, column: e.c + 1 },
    }));
    for (const block of gridBlocks(mergeCells(rows, merges), numbers, name)) blocks.push(block);
    const width = rows.reduce((most, row) => Math.max(most, ...row.words.keys()), 0);
    const facts = {
      hiddenRows: rows.map((row) => row.number).filter((number) => sheet['!rows']?.[number - 1]?.hidden === true),
      hiddenColumns: Array.from({ length: width }, (_, at) => at + 1).filter(
        (column) => sheet['!cols']?.[column - 1]?.hidden === true,
      ),
      unstored: [],
      beyond: [],
    };
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0 && rows.length > 0;
    remarks.push(...sheetRemarks(name, hidden, facts));
    notes.push(...own);
  });
  return { blocks, remarks: [...remarks, ...noteRemarks(notes)] };
}
