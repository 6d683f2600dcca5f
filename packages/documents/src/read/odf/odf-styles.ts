import { monthNames } from '@holdfast/domain/dates/prose/date-names';
import { countWords } from '../flow/list-marker.ts';
import type { Counting } from '../flow/list-marker.ts';
import { colourOf } from '../office/colours.ts';
import { attribute } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';

interface Style {
  parent: string | null;
  colour: string | undefined;
  hidden: boolean;
  dates: string | null;
}

interface Level {
  readonly counting: Counting;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** How many levels the number shows: 2.1 shows two. */
  readonly shows: number;
}

const countings: Readonly<Record<string, Counting>> = {
  '1': 'decimal',
  a: 'lower_letter',
  A: 'upper_letter',
  i: 'lower_roman',
  I: 'upper_roman',
  '': 'none',
};

/** The looks of an OpenDocument file that say something: colours, hidden sheets, what a date shows, how lists count. */
export class OdfStyles {
  readonly #styles = new Map<string, Style>();
  readonly #dates = new Map<string, Set<string>>();
  readonly #lists = new Map<string, Map<number, Level>>();
  #style: Style | null = null;
  #date: Set<string> | null = null;
  #list: Map<number, Level> | null = null;

  open(name: string, attributes: Attributes): void {
    const own = attribute(attributes, 'name') ?? '';
    if (name === 'style') {
      this.#style = {
        parent: attribute(attributes, 'parent-style-name') ?? null,
        colour: undefined,
        hidden: false,
        dates: attribute(attributes, 'data-style-name') ?? null,
      };
      this.#styles.set(own, this.#style);
    } else if (name === 'date-style') this.#dates.set(own, (this.#date = new Set<string>()));
    else if (name === 'list-style') this.#lists.set(own, (this.#list = new Map<number, Level>()));
    else if (/^list-level-style-(?:number|bullet)$/.test(name)) this.#level(name, attributes);
    else if (this.#date !== null) this.#date.add(name);
    else if (this.#style !== null) this.#property(this.#style, attributes);
  }

  close(name: string): void {
    if (name === 'style') this.#style = null;
    else if (name === 'date-style') this.#date = null;
    else if (name === 'list-style') this.#list = null;
  }

  colourOf(name: string | undefined): string | undefined {
    return this.#find(name, ({ colour }) => colour);
  }

  isHidden(name: string | undefined): boolean {
    return this.#find(name, ({ hidden }) => (hidden ? true : undefined)) ?? false;
  }

  /** A date as ISO, as far as its cell shows it: a cell that shows a month and a year promises no day. */
  dateWords(iso: string, style: string | undefined): string {
    const shown = this.#dates.get(this.#find(style, ({ dates }) => dates ?? undefined) ?? '');
    const [day = '', clock = ''] = iso.split('T');
    if (shown === undefined || shown.has('day'))
      return shown?.has('hours') === true ? `${day}T${clock.slice(0, 5)}` : day;
    const [year = '', month = ''] = day.split('-');
    return shown.has('month') ? `${monthNames[Number(month) - 1] ?? ''} ${year}` : year;
  }

  /** The marker of the next item of a list, counted in `counts`; null where the list shows none. */
  marker(list: string, depth: number, counts: Map<number, number>): string | null {
    const level = this.#lists.get(list)?.get(depth);
    for (const deeper of [...counts.keys()]) if (deeper > depth) counts.delete(deeper);
    counts.set(depth, (counts.get(depth) ?? (level?.start ?? 1) - 1) + 1);
    if (level === undefined || level.counting === 'bullet') return '•';
    if (level.counting === 'none') return null;
    const numbers = Array.from({ length: level.shows }, (_, index) => depth - level.shows + 1 + index).map((at) =>
      countWords(this.#lists.get(list)?.get(at)?.counting ?? 'decimal', counts.get(at) ?? 1),
    );
    return `${level.before}${numbers.join('.')}${level.after}`.trim();
  }

  #find<Value>(name: string | undefined, of: (style: Style) => Value | undefined): Value | undefined {
    const seen = new Set<string>();
    for (let next = name ?? null; next !== null && !seen.has(next);) {
      seen.add(next);
      const style = this.#styles.get(next);
      const found = style === undefined ? undefined : of(style);
      if (found !== undefined) return found;
      next = style?.parent ?? null;
    }
    return undefined;
  }

  #property(style: Style, attributes: Attributes): void {
    style.colour ??= colourOf(attribute(attributes, 'background-color'));
    if (attribute(attributes, 'display') === 'false' || attribute(attributes, 'display') === 'none')
      style.hidden = true;
  }

  #level(name: string, attributes: Attributes): void {
    const depth = Number(attribute(attributes, 'level') ?? 1);
    this.#list?.set(depth, {
      counting: name.endsWith('bullet')
        ? 'bullet'
        : (countings[attribute(attributes, 'num-format') ?? ''] ?? 'decimal'),
      before: attribute(attributes, 'num-prefix') ?? '',
      after: attribute(attributes, 'num-suffix') ?? '',
      start: Number(attribute(attributes, 'start-value') ?? 1),
      shows: Math.min(depth, Number(attribute(attributes, 'display-levels') ?? 1)),
    });
  }
}

/** White space that OpenDocument writes as tags. */
export const spaceOf = (name: string, attributes: Attributes): string =>
  name === 's'
    ? ' '.repeat(Math.min(1000, Number(attribute(attributes, 'c') ?? 1)))
    : name === 'tab'
      ? '\t'
      : name === 'line-break'
        ? '\n'
        : '';
