import { flowContent } from '../flow/flow-blocks.ts';
import { asFurniture } from '../flow/flow-layout.ts';
import type { FlowItem } from '../flow/flow.ts';
import { openParts } from '../office/parts.ts';
import { parseXml } from '../office/xml.ts';
import type { PaperContent } from '../paper-content.ts';
import type { OnRows } from '../progress.ts';
import { damagedFile } from '../unreadable.ts';
import { WordControls } from '../word/word-controls.ts';
import { WordRemarks } from '../word/word-remarks.ts';
import { OdfStyles } from './odf-styles.ts';
import { OdtFlow } from './odt-flow.ts';
import type { OdtContext } from './odt-flow.ts';

/** Reads an OpenDocument text as `readWord` reads a Word document: as it stands once every change is accepted. */
export async function readOdt(bytes: Uint8Array, onRows: OnRows): Promise<PaperContent> {
  const parts = await openParts(bytes);
  if (!parts.has('content.xml')) throw damagedFile();
  let rowsFound = 0;
  const context: OdtContext = {
    styles: new OdfStyles(),
    controls: new WordControls(),
    remarks: new WordRemarks(new Map()),
    notes: [],
    onRow: () => onRows((rowsFound += 1)),
  };
  const margins = new OdtFlow(context);
  await parsePart(parts.read('styles.xml'), context.styles, margins, /^(?:header|footer)$/);
  const body = new OdtFlow(context);
  await parsePart(parts.read('content.xml'), context.styles, body, /^text$/);
  const items: FlowItem[] = [...asFurniture(margins.items), ...body.items, ...context.notes];
  const content = flowContent(items);
  const whole = context.remarks.ofDocument(context.controls.prompts).map((remark) => ({ ...remark, where: {} }));
  return { ...content, remarks: [...content.remarks, ...whole] };
}

/** Styles go to the styles, and what stands inside the elements named goes to the flow. */
async function parsePart(
  pieces: AsyncIterable<Buffer>,
  styles: OdfStyles,
  flow: OdtFlow,
  within: RegExp,
): Promise<void> {
  const path: boolean[] = [];
  await parseXml(pieces, {
    open: (name, attributes) => {
      const inside = path.at(-1) ?? false;
      if (inside) flow.open(name, attributes);
      else styles.open(name, attributes);
      path.push(inside || within.test(name));
    },
    text: (words) => {
      if (path.at(-1) === true) flow.text(words);
    },
    close: (name) => {
      path.pop();
      if (path.at(-1) === true) flow.close(name);
      else styles.close(name);
    },
  });
}
