import type { Parts } from '../office/parts.ts';
import { attribute, parseXml } from '../office/xml.ts';

export interface ListPlace {
  readonly list: string;
  readonly level: number | null;
}

export interface WordStyle {
  readonly heading: number;
  readonly place: ListPlace | null;
}

interface RawStyle {
  name: string;
  basedOn: string | null;
  outline: number | null;
  list: string | null;
  level: number | null;
}

function headingOf(style: RawStyle): number {
  const named = /^heading ([1-9])$/i.exec(style.name);
  if (named !== null) return Math.min(6, Number(named[1]));
  if (/^title$/i.test(style.name)) return 1;
  return style.outline !== null && style.outline < 9 ? Math.min(6, style.outline + 1) : 0;
}

/** A style takes from the style that it is based on what it does not say itself. */
function resolve(id: string, styles: ReadonlyMap<string, RawStyle>): WordStyle {
  let heading = 0;
  let list: string | null = null;
  let level: number | null = null;
  const seen = new Set<string>();
  for (let next: string | null = id; next !== null && !seen.has(next);) {
    seen.add(next);
    const style = styles.get(next);
    if (style === undefined) break;
    if (heading === 0) heading = headingOf(style);
    list ??= style.list;
    level ??= style.level;
    next = style.basedOn;
  }
  return { heading, place: list === null ? null : { list, level } };
}

/** Headings and lists by paragraph style, and the style that paragraphs have when they name none. */
export async function wordStyles(parts: Parts, part: string | undefined): Promise<(id: string | null) => WordStyle> {
  const raw = new Map<string, RawStyle>();
  let current: RawStyle | null = null;
  let usual = '';
  if (part !== undefined) {
    await parseXml(parts.read(part), {
      open: (name, attributes) => {
        const value = attribute(attributes, 'val') ?? '';
        if (name === 'style') {
          current = null;
          if (attribute(attributes, 'type') !== 'paragraph') return;
          const id = attribute(attributes, 'styleId') ?? '';
          current = { name: '', basedOn: null, outline: null, list: null, level: null };
          raw.set(id, current);
          if (/^(1|true|on)$/.test(attribute(attributes, 'default') ?? '')) usual = id;
        } else if (current === null) return;
        else if (name === 'name') current.name = value;
        else if (name === 'basedOn') current.basedOn = value;
        else if (name === 'outlineLvl') current.outline = Number(value);
        else if (name === 'numId') current.list = value;
        else if (name === 'ilvl') current.level = Number(value);
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  const resolved = new Map<string, WordStyle>();
  return (id) => {
    const key = id ?? usual;
    const known = resolved.get(key) ?? resolve(key, raw);
    resolved.set(key, known);
    return known;
  };
}
