import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { SaxesTagPlain } from 'saxes';
import { damagedFile } from '../unreadable.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: Office means the same by `w:p` and `p`, and strict files use other namespaces. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(words: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute by its name without prefix: `attribute(tag, 'val')` finds `w:val`. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name] ?? attributes[`w:${name}`] ?? attributes[`r:${name}`];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

function decoderFor(head: Buffer): TextDecoder {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

function parserFor(handler: XmlHandler): SaxesParser {
  const parser = new SaxesParser();
  const fail = (): never => {
    throw damagedFile();
  };
  parser.on('error', fail);
  // The gate has refused these already; no part may bring entities in behind its back.
  parser.on('doctype', fail);
  parser.on('opentag', (tag: SaxesTagPlain) => handler.open(localName(tag.name), tag.attributes));
  parser.on('closetag', (tag: SaxesTagPlain) => handler.close(localName(tag.name)));
  parser.on('text', (words) => handler.text(words));
  parser.on('cdata', (words) => handler.text(words));
  return parser;
}

/** Walks one XML part as it is inflated: no tree is built, so memory does not grow with the part. */
export async function parseXml(pieces: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const parser = parserFor(handler);
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece);
    parser.write(decoder.decode(piece, { stream: true }));
  }
  if (decoder !== null) parser.write(decoder.decode()).close();
}
