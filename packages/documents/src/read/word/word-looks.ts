import { attribute } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';
import { colourOf } from '../office/colours.ts';

/** The names that Word gives its highlighters. */
const highlighters: Readonly<Record<string, string>> = {
  yellow: 'ffff00',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  blue: '0000ff',
  red: 'ff0000',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'c0c0c0',
  black: '000000',
};

/** A pattern is what Word prints over its fill; only a solid one hides it. */
export const shadeOf = (attributes: Attributes): string | undefined =>
  colourOf(attribute(attributes, attribute(attributes, 'val') === 'solid' ? 'color' : 'fill'));

export interface RunLooks {
  hidden: boolean;
  prompt: boolean;
  shade: string | undefined;
  ink: string | undefined;
}

export const plainRun = (): RunLooks => ({ hidden: false, prompt: false, shade: undefined, ink: undefined });

export function runProperty(run: RunLooks, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val') ?? '';
  if (name === 'vanish') run.hidden = !/^(?:0|false|off)$/.test(value);
  else if (name === 'rStyle') run.prompt = value === 'PlaceholderText';
  else if (name === 'highlight') run.shade = highlighters[value];
  else if (name === 'shd') run.shade ??= shadeOf(attributes);
  else if (name === 'color') run.ink = colourOf(value);
}

/** A dot, a square, a flag: what a cell shows when its colour is the message. */
const onlyShapes = /^[\s\u2022\u25a0-\u25ff\u2605\u2606\u2690\u2691\u2b1b\u2b1c\u2b24]+$/u;

/** The colours behind and of the words of a cell, as they pass by. */
export class CellLooks {
  shade: string | undefined;
  readonly #behind = new Set<string | undefined>();
  readonly #inks = new Set<string | undefined>();
  #words = '';

  add(words: string, behind: string | undefined, ink: string | undefined): void {
    if (words.trim() === '') return;
    this.#behind.add(behind);
    this.#inks.add(ink);
    if (this.#words.length < 8) this.#words += words;
  }

  /** The cell's own colour; else the one behind all its words; else the one of a shape that is all it shows. */
  get colour(): string | undefined {
    if (this.shade !== undefined) return this.shade;
    const [behind] = this.#behind;
    if (this.#behind.size === 1 && behind !== undefined) return behind;
    const [ink] = this.#inks;
    return this.#inks.size === 1 && onlyShapes.test(this.#words) ? ink : undefined;
  }
}
