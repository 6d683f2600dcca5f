import type { PaperBlock, PaperRemark } from '@holdfast/domain/imports/paper/paper';
import { blockNumbers } from '../block-numbers.ts';
import { characterCount } from '../excel/excel.ts';
import { mergeCells } from '../excel/excel-merges.ts';
import { noteRemarks, sheetRemarks } from '../excel/excel-remarks.ts';
import { gridBlocks } from '../grid.ts';
import { openParts } from '../office/parts.ts';
import { parseXml } from '../office/xml.ts';
import type { PaperContent } from '../paper-content.ts';
import type { OnRows } from '../progress.ts';
import { damagedFile } from '../unreadable.ts';
import { OdfStyles } from './odf-styles.ts';
import { OdsSheet } from './ods-sheet.ts';

/** Reads every sheet of an OpenDocument spreadsheet as `readExcel` reads those of a workbook. */
export async function readOds(bytes: Uint8Array, onRows: OnRows): Promise<PaperContent> {
  const parts = await openParts(bytes);
  if (!parts.has('content.xml')) throw damagedFile();
  const styles = new OdfStyles();
  const silent = { text: () => undefined, close: (name: string) => styles.close(name) };
  await parseXml(parts.read('styles.xml'), { ...silent, open: (name, attributes) => styles.open(name, attributes) });
  const onCell = characterCount();
  const sheets: OdsSheet[] = [];
  let sheet: OdsSheet | null = null;
  let depth = 0;
  await parseXml(parts.read('content.xml'), {
    open: (name, attributes) => {
      if (name === 'table') {
        depth += 1;
        if (depth === 1) sheets.push((sheet = new OdsSheet(attributes, styles, onCell)));
      } else if (depth === 1) sheet?.open(name, attributes);
      else styles.open(name, attributes);
    },
    text: (words) => {
      if (depth === 1) sheet?.text(words);
    },
    close: (name) => {
      if (name === 'table') depth -= 1;
      else if (depth === 1) {
        sheet?.close(name);
        if (name === 'table-row') onRows(sheet?.rows.length ?? 0);
      } else styles.close(name);
    },
  });
  const numbers = blockNumbers();
  const blocks: PaperBlock[] = [];
  const remarks: PaperRemark[] = [];
  for (const { name, hidden, rows, merges, facts } of sheets) {
    for (const block of gridBlocks(mergeCells(rows, merges), numbers, name)) blocks.push(block);
    remarks.push(...sheetRemarks(name, hidden && rows.length > 0, facts));
  }
  const notes = sheets.flatMap(({ name, notes: own }) => own.map((note) => ({ sheet: name, ...note })));
  return { blocks, remarks: [...remarks, ...noteRemarks(notes)] };
}
