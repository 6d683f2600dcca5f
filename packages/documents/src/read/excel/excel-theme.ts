import type { Parts } from '../office/parts.ts';
import { colourOf } from '../office/colours.ts';
import { attribute, parseXml } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';

/** The palette of old workbooks, which new ones still point into: places 8 to 63. */
const palette =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** Themes are written dark first and pointed into light first. */
const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The workbook's theme colours in the order in which cells point into them. */
export async function excelTheme(parts: Parts, part: string | undefined): Promise<readonly string[]> {
  const found = new Map<string, string>();
  let name = '';
  if (part !== undefined)
    await parseXml(parts.read(part), {
      open: (tag, attributes) => {
        if (order.includes(tag)) name = tag;
        else if (name !== '' && (tag === 'srgbClr' || tag === 'sysClr') && !found.has(name))
          found.set(name, attribute(attributes, tag === 'srgbClr' ? 'val' : 'lastClr') ?? '');
      },
      close: (tag) => {
        if (tag === name) name = '';
      },
      text: () => undefined,
    });
  return order.map((key) => found.get(key) ?? '');
}

/** A tint lightens towards white above nought, and darkens towards black below. */
function tinted(hex: string, tint: number): string {
  const shade = (part: string): string => {
    const value = parseInt(part, 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, moved)))
      .toString(16)
      .padStart(2, '0');
  };
  return (hex.match(/../g) ?? []).map(shade).join('');
}

/** The colour that a `fgColor` or `bgColor` names: by its digits, by the theme, or by the old palette. */
export function excelColour(attributes: Attributes, theme: readonly string[]): string | undefined {
  const named = attribute(attributes, 'theme');
  const indexed = attribute(attributes, 'indexed');
  const written =
    attribute(attributes, 'rgb') ??
    (named !== undefined
      ? theme[Number(named)]
      : indexed !== undefined
        ? palette[(Number(indexed) % 64) - 8]
        : undefined);
  const digits = /([0-9a-f]{6})$/i.exec(written ?? '')?.[1];
  if (digits === undefined) return undefined;
  const tint = Number(attribute(attributes, 'tint') ?? 0);
  return colourOf(tint === 0 ? digits : tinted(digits, tint));
}
