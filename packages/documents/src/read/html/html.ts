import { defaultTreeAdapter, parse } from 'parse5';
import { flowContent } from '../flow/flow-blocks.ts';
import { classColours, colourMark } from './html-colours.ts';
import { htmlFlow } from './html-flow.ts';
import type { PaperContent } from '../paper-content.ts';
import type { OnRows } from '../progress.ts';

/** The encoding that a page names in its own head: `declaredEncoding('<meta charset="iso-8859-1">')`. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  return /<meta\b[^<>]*?\bcharset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** A tracker has a hundred thousand cells, and nearly every mark on them is about looks, or says a span of one. */
const lean = (classes: ReadonlyMap<string, string>): typeof defaultTreeAdapter => ({
  ...defaultTreeAdapter,
  createElement: (name, namespace, attributes) =>
    defaultTreeAdapter.createElement(name, namespace, [
      ...attributes.filter(
        ({ name: mark, value }) =>
          (mark !== 'style' || /^(?:ol|ul|li)$/.test(name)) && !(/^(?:row|col)span$/.test(mark) && value === '1'),
      ),
      ...(/^t[dhr]$/.test(name) ? colourMark(attributes, classes) : []),
    ]),
});

/**
 * Reads a web page's words: tables with their merged cells and headers, headings, lists and paragraphs. Scripts are
 * never run, and nothing that the page names is fetched.
 */
export function readHtml(text: string, onRows: OnRows): PaperContent {
  return flowContent(htmlFlow(parse(text, { scriptingEnabled: true, treeAdapter: lean(classColours(text)) }), onRows));
}
