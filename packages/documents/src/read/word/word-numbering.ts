import { countWords } from '../flow/list-marker.ts';
import type { Counting } from '../flow/list-marker.ts';
import type { Parts } from '../office/parts.ts';
import { attribute, parseXml } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';

interface Level {
  start: number;
  counting: Counting;
  pattern: string;
  style: string | null;
  /** Every figure of the pattern is shown as 1, 2, 3, whatever the levels above count by. */
  legal: boolean;
}

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** A list may only say that it is the list of a style. */
  styleLink: string | null;
  ownStyle: string | null;
}

interface List {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const countings: Readonly<Record<string, Counting>> = {
  decimalZero: 'decimal_zero',
  lowerLetter: 'lower_letter',
  upperLetter: 'upper_letter',
  lowerRoman: 'lower_roman',
  upperRoman: 'upper_roman',
  bullet: 'bullet',
  none: 'none',
};

export interface WordLists {
  /** The marker of the next paragraph of a list, which is counted by asking; null where the list shows none. */
  next(list: string, level: number | null, style: string | null): string | null;
}

class NumberingReader {
  readonly abstracts = new Map<string, AbstractList>();
  readonly lists = new Map<string, List>();
  #abstract: AbstractList | null = null;
  #list: List | null = null;
  #level: Level | null = null;
  #override = 0;

  open(name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'val') ?? '';
    switch (name) {
      case 'abstractNum':
        this.#abstract = { levels: new Map(), styleLink: null, ownStyle: null };
        this.#list = null;
        this.abstracts.set(attribute(attributes, 'abstractNumId') ?? '', this.#abstract);
        return;
      case 'num':
        this.#list = { abstract: '', starts: new Map(), levels: new Map() };
        this.lists.set(attribute(attributes, 'numId') ?? '', this.#list);
        return;
      case 'abstractNumId':
        if (this.#list !== null) this.#list.abstract = value;
        return;
      case 'lvlOverride':
        this.#override = Number(attribute(attributes, 'ilvl') ?? 0);
        return;
      case 'startOverride':
        this.#list?.starts.set(this.#override, Number(value));
        return;
      case 'numStyleLink':
        if (this.#abstract !== null) this.#abstract.styleLink = value;
        return;
      case 'styleLink':
        if (this.#abstract !== null) this.#abstract.ownStyle = value;
        return;
      case 'lvl':
        this.#level = { start: 1, counting: 'decimal', pattern: '', style: null, legal: false };
        (this.#list ?? this.#abstract)?.levels.set(Number(attribute(attributes, 'ilvl') ?? 0), this.#level);
        return;
      default:
        this.#openInLevel(name, value);
    }
  }

  #openInLevel(name: string, value: string): void {
    if (this.#level === null) return;
    if (name === 'start') this.#level.start = Number(value);
    else if (name === 'numFmt') this.#level.counting = countings[value] ?? 'decimal';
    else if (name === 'lvlText') this.#level.pattern = value;
    else if (name === 'pStyle') this.#level.style = value;
    else if (name === 'isLgl') this.#level.legal = value !== '0' && value !== 'false';
  }
}

class Counter implements WordLists {
  readonly #reader: NumberingReader;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(reader: NumberingReader) {
    this.#reader = reader;
  }

  next(listId: string, asked: number | null, style: string | null): string | null {
    const list = this.#reader.lists.get(listId);
    if (list === undefined) return null;
    const abstract = this.#abstractOf(list);
    const levels = new Map([...(abstract?.levels ?? []), ...list.levels]);
    const at = asked ?? [...levels].find(([, level]) => style !== null && level.style === style)?.[0] ?? 0;
    const level = levels.get(at);
    if (level === undefined) return null;
    const counts = this.#counted(list, listId, at, levels);
    if (level.counting === 'bullet') return '•';
    const marker = level.pattern.replace(/%([1-9])/g, (_, figure: string) => {
      const of = Number(figure) - 1;
      const counting = level.legal ? 'decimal' : (levels.get(of)?.counting ?? 'decimal');
      return countWords(counting, counts.get(of) ?? levels.get(of)?.start ?? 1);
    });
    return marker.trim() === '' ? null : marker.trim();
  }

  #abstractOf(list: List): AbstractList | undefined {
    const abstract = this.#reader.abstracts.get(list.abstract);
    const link = abstract?.styleLink;
    if (abstract === undefined || link === null || link === undefined) return abstract;
    return [...this.#reader.abstracts.values()].find((other) => other.ownStyle === link) ?? abstract;
  }

  /** Lists made from one pattern go on counting together, until one of them says where it starts anew. */
  #counted(list: List, id: string, at: number, levels: ReadonlyMap<number, Level>): ReadonlyMap<number, number> {
    const counts = this.#counts.get(list.abstract) ?? new Map<number, number>();
    this.#counts.set(list.abstract, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [level, start] of list.starts) counts.set(level, start - 1);
    }
    for (const level of [...counts.keys()]) if (level > at) counts.delete(level);
    counts.set(at, (counts.get(at) ?? (levels.get(at)?.start ?? 1) - 1) + 1);
    return counts;
  }
}

/** The numbers that Word draws before its paragraphs: they are not among the words, and have to be counted out. */
export async function wordLists(parts: Parts, part: string | undefined): Promise<WordLists> {
  const reader = new NumberingReader();
  if (part !== undefined) {
    await parseXml(parts.read(part), {
      open: (name, attributes) => reader.open(name, attributes),
      close: () => undefined,
      text: () => undefined,
    });
  }
  return new Counter(reader);
}
