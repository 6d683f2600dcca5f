import { cleanText } from '../clean-text.ts';
import type { Parts } from '../office/parts.ts';
import { parseXml } from '../office/xml.ts';
import type { XmlHandler } from '../office/xml.ts';

/** Excel writes marks that XML cannot hold as `_x000D_`. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/**
 * Gathers the words of one string item, rich text runs together, without the phonetic guides written over it.
 * `end` gives the words and begins the next item.
 */
export function stringItem(): XmlHandler & { end(): string } {
  let words = '';
  let inText = false;
  let inPhonetic = false;
  return {
    open: (name) => {
      if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
    },
    text: (piece) => {
      if (inText && !inPhonetic) words += piece;
    },
    end: () => {
      const whole = cleanText(decodeEscapes(words));
      words = '';
      return whole;
    },
  };
}

/** The workbook's shared strings, by their place. */
export async function excelStrings(parts: Parts, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const item = stringItem();
  await parseXml(parts.read(part), {
    open: (name, attributes) => item.open(name, attributes),
    text: (words) => item.text(words),
    close: (name) => {
      item.close(name);
      if (name === 'si') strings.push(item.end());
    },
  });
  return strings;
}
