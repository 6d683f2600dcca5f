import { getFormatFromId } from 'numfmt';
import type { Parts } from '../office/parts.ts';
import { attribute, parseXml } from '../office/xml.ts';

/** The number format of each cell style, by the style's place in the workbook. */
export async function excelFormats(parts: Parts, part: string | undefined): Promise<string[]> {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCellStyles = false;
  if (part === undefined) return formats;
  await parseXml(parts.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt')
        own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? 'General');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        formats.push(own.get(id) ?? builtIn(id));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  return formats;
}

/** Ids that the standard leaves to each language stand for general figures here. */
function builtIn(id: number): string {
  try {
    return getFormatFromId(id, 'en-GB') || 'General';
  } catch {
    return 'General';
  }
}
