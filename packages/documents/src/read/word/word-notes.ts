import type { FlowItem } from '../flow/flow.ts';
import type { Parts } from '../office/parts.ts';
import { WordFlow } from './word-flow.ts';
import type { WordContext } from './word-flow.ts';
import { attribute, parseXml } from '../office/xml.ts';

/** Lines that Word draws above its notes stand among them. */
const drawn = /^(separator|continuationSeparator|continuationNotice)$/;

/** Footnotes or endnotes, each marked with its number in the order of the part. */
export async function wordNotes(parts: Parts, part: string, context: WordContext): Promise<FlowItem[]> {
  const notes: FlowItem[] = [];
  let flow: WordFlow | null = null;
  let number = 0;
  await parseXml(parts.read(part), {
    open: (name, attributes) => {
      if (name === 'footnote' || name === 'endnote') {
        flow = drawn.test(attribute(attributes, 'type') ?? '') ? null : new WordFlow(context);
      } else flow?.open(name, attributes);
    },
    text: (words) => flow?.text(words),
    close: (name) => {
      if (name !== 'footnote' && name !== 'endnote') {
        flow?.close(name);
        return;
      }
      if (flow !== null) {
        number += 1;
        const [first, ...rest] = flow.items;
        if (first?.kind === 'paragraph') notes.push({ ...first, marker: String(number) }, ...rest);
        else notes.push(...flow.items);
      }
      flow = null;
    },
  });
  return notes;
}
