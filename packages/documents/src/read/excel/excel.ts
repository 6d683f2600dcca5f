import type { PaperBlock, PaperRemark } from '@holdfast/domain/imports/paper/paper';
import { sentence } from '@holdfast/words/sentence';
import { blockNumbers } from '../block-numbers.ts';
import { noteRemarks, sheetNotes, sheetRemarks } from './excel-remarks.ts';
import type { SheetNote } from './excel-remarks.ts';
import { readSheet } from './excel-sheet.ts';
import { excelStrings } from './excel-strings.ts';
import { excelStyles } from './excel-styles.ts';
import { excelTheme } from './excel-theme.ts';
import { gridBlocks } from '../grid.ts';
import { openParts } from '../office/parts.ts';
import type { Parts } from '../office/parts.ts';
import type { PaperContent } from '../paper-content.ts';
import type { OnRows } from '../progress.ts';
import { mainPart, relationshipsOf } from '../office/relationships.ts';
import { Unreadable } from '../unreadable.ts';
import { attribute, parseXml } from '../office/xml.ts';

interface SheetName {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** A small workbook may name one long string from every cell: what it would come to is counted, not only what it holds. */
const maxCharacters = 60_000_000;

export function characterCount(): (words: string) => void {
  let characters = 0;
  return (words) => {
    characters += words.length;
    if (characters > maxCharacters) {
      throw new Unreadable('too_much_text', sentence('files.too_much_text'));
    }
  };
}

async function sheetNames(parts: Parts, main: string): Promise<{ sheets: SheetName[]; from1904: boolean }> {
  const sheets: SheetName[] = [];
  let from1904 = false;
  await parseXml(parts.read(main), {
    open: (name, attributes) => {
      if (name === 'sheet')
        sheets.push({
          id: attribute(attributes, 'id') ?? '',
          name: attribute(attributes, 'name') ?? '',
          hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
        });
      else if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attribute(attributes, 'date1904') ?? '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}

/**
 * Reads every sheet of a workbook, in the workbook's order, hidden sheets and rows too. Dates come as ISO, other numbers
 * as the sheet shows them, formulas as their last saved result. Rows keep the sheet's own numbers. What is hidden, what
 * was never worked out and what notes say is told as remarks.
 */
export async function readExcel(bytes: Uint8Array, onRows: OnRows): Promise<PaperContent> {
  const parts = await openParts(bytes);
  const main = await mainPart(parts, 'xl/workbook.xml');
  const relationships = await relationshipsOf(parts, main);
  const partOf = (type: string): string | undefined => relationships.find((found) => found.type === type)?.part;
  const { sheets, from1904 } = await sheetNames(parts, main);
  let rowsFound = 0;
  const workbook = {
    from1904,
    strings: await excelStrings(parts, partOf('sharedStrings')),
    styles: await excelStyles(parts, partOf('styles'), await excelTheme(parts, partOf('theme'))),
    onCell: characterCount(),
    onRow: () => onRows((rowsFound += 1)),
  };
  const numbers = blockNumbers();
  const blocks: PaperBlock[] = [];
  const remarks: PaperRemark[] = [];
  const notes: SheetNote[] = [];
  for (const { id, name, hidden } of sheets) {
    // A sheet that is only a chart has no rows.
    const sheet = relationships.find((found) => found.id === id && found.type === 'worksheet');
    if (sheet === undefined) continue;
    const { rows, facts } = await readSheet(parts, sheet.part, workbook);
    for (const block of gridBlocks(rows, numbers, name)) blocks.push(block);
    remarks.push(...sheetRemarks(name, hidden && rows.length > 0, facts));
    notes.push(...(await sheetNotes(parts, name, await relationshipsOf(parts, sheet.part))));
  }
  return { blocks, remarks: [...remarks, ...noteRemarks(notes)] };
}
