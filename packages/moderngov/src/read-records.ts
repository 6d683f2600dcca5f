import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

/** Where in a reply the values stand that are wanted, and nothing else of it is ever taken up. */
export interface RecordPlan<Field extends string> {
  /** The element that is one record. */
  readonly record: string;
  /** Each value by its path inside the record. */
  readonly fields: Readonly<Record<Field, string>>;
  /** A value that stands before the records and holds for all until its element ends. */
  readonly around?: { readonly element: string; readonly value: string };
}

export type FoundRecord<Field extends string> = Readonly<Partial<Record<Field | 'around', string>>>;

export type ReadRecords<Field extends string> =
  | { readonly kind: 'records'; readonly records: readonly FoundRecord<Field>[] }
  | { readonly kind: 'no_data' | 'web_page' | 'declares' | 'breaks_off' | 'too_deep' }
  /** The service says in its own words that it failed. */
  | { readonly kind: 'fault' };

const deepest = 100;
const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/**
 * The service encodes twice (`&amp;amp;#39;`) and keeps markup from its editor in its text: both are taken away, and
 * only words stay. What is a letter between spaces, as in "a < b", stays.
 */
export const plainWords = (text: string): string => {
  let words = text;
  for (let turn = 0; turn < 2; turn += 1) words = decodeHTML(words);
  return words
    .replace(/<\/?(?:a|b|em|i|span|strong|u)(?:\s[^<>]*)?>/giu, '')
    .replace(/<\/?[a-z!][^<>]*>/giu, ' ')
    .replace(/[\p{Cc}\p{Zs}\u200b\ufeff]+/gu, ' ')
    .trim();
};

type Values<Field extends string> = Partial<Record<Field | 'around', string>>;
type Trouble = Exclude<ReadRecords<string>['kind'], 'records'>;

class RecordWalk<Field extends string> {
  readonly #plan: RecordPlan<Field>;
  readonly #fieldAt = new Map<string, Field>();
  readonly #path: string[] = [];
  readonly #records: FoundRecord<Field>[] = [];
  #trouble: Trouble | null = null;
  /** The outermost element has been closed by its own tag. */
  #finished = false;
  #record: { readonly depth: number; readonly values: Values<Field> } | null = null;
  #around: { readonly depth: number; value: string } | null = null;
  #open: { readonly depth: number; text: string } | null = null;

  constructor(plan: RecordPlan<Field>) {
    this.#plan = plan;
    for (const field in plan.fields) this.#fieldAt.set(plan.fields[field], field);
  }

  get stopped(): boolean {
    return this.#trouble !== null;
  }

  stop(trouble: Trouble): void {
    this.#trouble ??= trouble;
  }

  begin(name: string): void {
    if (this.#path.length === 0 && name === 'html') this.stop('web_page');
    if (name === 'fault' && this.#path.at(-1) === 'body') this.stop('fault');
    if (this.#path.length >= deepest) this.stop('too_deep');
    this.#path.push(name);
    const depth = this.#path.length;
    if (this.#open !== null) this.#open.text += ' ';
    else if (this.#record === null && name === this.#plan.record) this.#record = { depth, values: this.#given() };
    else if (this.#record === null && name === this.#plan.around?.element) this.#around = { depth, value: '' };
    else if (this.#isWanted()) this.#open = { depth, text: '' };
  }

  text(words: string): void {
    if (this.#open !== null) this.#open.text += words;
  }

  end(implied: boolean): void {
    const depth = this.#path.length;
    if (depth === 1) this.#finished = !implied;
    if (this.#open?.depth === depth) this.#keep(plainWords(this.#open.text));
    if (this.#record?.depth === depth) {
      this.#records.push(this.#record.values);
      this.#record = null;
    }
    if (this.#around?.depth === depth) this.#around = null;
    this.#path.pop();
  }

  get outcome(): ReadRecords<Field> {
    if (this.#trouble !== null) return { kind: this.#trouble };
    return this.#finished ? { kind: 'records', records: this.#records } : { kind: 'breaks_off' };
  }

  #given(): Values<Field> {
    const values: Values<Field> = {};
    if (this.#around !== null) values.around = this.#around.value;
    return values;
  }

  #pathFrom(depth: number): string {
    return this.#path.slice(depth).join('/');
  }

  #isWanted(): boolean {
    if (this.#record !== null) return this.#fieldAt.has(this.#pathFrom(this.#record.depth));
    return this.#around !== null && this.#pathFrom(this.#around.depth) === this.#plan.around?.value;
  }

  #keep(text: string): void {
    this.#open = null;
    if (this.#record === null) {
      if (this.#around !== null) this.#around.value = text;
      return;
    }
    const field = this.#fieldAt.get(this.#pathFrom(this.#record.depth));
    if (field !== undefined) this.#record.values[field] ??= text;
  }
}

/** Reads the wanted values as the reply is walked: what is not asked for, such as where somebody lives, is never held. */
export const readRecords = <Field extends string>(xml: string, plan: RecordPlan<Field>): ReadRecords<Field> => {
  if (!xml.includes('<')) return { kind: 'no_data' };
  const walk = new RecordWalk(plan);
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (!walk.stopped) walk.begin(local(name));
      },
      onclosetag: (_name, implied) => {
        if (!walk.stopped) walk.end(implied);
      },
      ontext: (words) => {
        if (!walk.stopped) walk.text(words);
      },
      // A reply has no business to declare anything; entities of its own are never expanded.
      onprocessinginstruction: (name, data) => {
        if (name.toLowerCase() === '!doctype') walk.stop(/^!doctype\s+html/iu.test(data) ? 'web_page' : 'declares');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return walk.outcome;
};
