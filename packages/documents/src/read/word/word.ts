import type { FlowItem } from '../flow/flow.ts';
import { flowContent } from '../flow/flow-blocks.ts';
import { asFurniture } from '../flow/flow-layout.ts';
import { openParts } from '../office/parts.ts';
import type { Parts } from '../office/parts.ts';
import type { PaperContent } from '../paper-content.ts';
import type { OnRows } from '../progress.ts';
import { mainPart, relationshipsOf } from '../office/relationships.ts';
import { damagedFile } from '../unreadable.ts';
import { WordControls } from './word-controls.ts';
import { WordFlow } from './word-flow.ts';
import type { WordContext } from './word-flow.ts';
import { wordNotes } from './word-notes.ts';
import { wordLists } from './word-numbering.ts';
import { wordComments, WordRemarks } from './word-remarks.ts';
import { wordStyles } from './word-styles.ts';
import { parseXml } from '../office/xml.ts';

async function readPart(parts: Parts, part: string, context: WordContext): Promise<FlowItem[]> {
  const flow = new WordFlow(context);
  await parseXml(parts.read(part), flow);
  return flow.items;
}

/**
 * Reads a Word document: page headers first and footers last, as furniture; between them the words as they stand once
 * every tracked change is accepted, then the notes. Comments, changes that nobody has accepted, hidden text and the
 * prompts of empty form fields are told as remarks. Converters to HTML lose the list numbers, the page headers and what
 * a tracked change did, so the document's own parts are walked.
 */
export async function readWord(bytes: Uint8Array, onRows: OnRows): Promise<PaperContent> {
  const parts = await openParts(bytes);
  const main = await mainPart(parts, 'word/document.xml');
  if (!parts.has(main)) throw damagedFile();
  const relationships = await relationshipsOf(parts, main);
  const partsOf = (type: string): string[] => {
    const named = relationships.filter((found) => found.type === type && parts.has(found.part));
    return [...new Set(named.map(({ part }) => part))];
  };
  let rowsFound = 0;
  const remarks = new WordRemarks(await wordComments(parts, partsOf('comments')[0]));
  const controls = new WordControls();
  const context: WordContext = {
    styleOf: await wordStyles(parts, partsOf('styles')[0]),
    lists: await wordLists(parts, partsOf('numbering')[0]),
    controls,
    remarks,
    onRow: () => onRows((rowsFound += 1)),
  };
  const items: FlowItem[] = [];
  for (const part of partsOf('header')) items.push(...asFurniture(await readPart(parts, part, context)));
  for (const item of await readPart(parts, main, context)) items.push(item);
  for (const type of ['footnotes', 'endnotes']) {
    for (const part of partsOf(type)) items.push(...(await wordNotes(parts, part, context)));
  }
  for (const part of partsOf('footer')) items.push(...asFurniture(await readPart(parts, part, context)));
  const content = flowContent(items);
  const whole = remarks.ofDocument(controls.prompts).map((remark) => ({ ...remark, where: {} }));
  return { ...content, remarks: [...content.remarks, ...whole] };
}
