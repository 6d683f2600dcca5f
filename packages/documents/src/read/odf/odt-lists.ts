import { attribute } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';
import type { OdfStyles } from './odf-styles.ts';

interface List {
  readonly style: string;
  readonly counts: Map<number, number>;
  marker: string | null;
}

/** The lists that are open, one inside the other, and how far each has counted. */
export class OdtLists {
  readonly #styles: OdfStyles;
  readonly #open: List[] = [];
  readonly #counted = new Map<string, Map<number, number>>();

  constructor(styles: OdfStyles) {
    this.#styles = styles;
  }

  /** A list goes on counting where it says so: each cell of a numbered column holds a list of its own. */
  open(attributes: Attributes): void {
    const outer = this.#open.at(-1);
    const style = attribute(attributes, 'style-name') ?? outer?.style ?? '';
    const before = attribute(attributes, 'continue-list');
    const goesOn = attribute(attributes, 'continue-numbering') === 'true';
    const known = before !== undefined ? this.#counted.get(before) : goesOn ? this.#counted.get(style) : undefined;
    const counts = outer?.counts ?? known ?? new Map<number, number>();
    this.#counted.set(attribute(attributes, 'id') ?? style, counts).set(style, counts);
    this.#open.push({ style, counts, marker: null });
  }

  item(): void {
    const list = this.#open.at(-1);
    if (list !== undefined) list.marker = this.#styles.marker(list.style, this.#open.length, list.counts);
  }

  /** The marker of the paragraph that begins: the first of an item has it, the others have none. */
  take(): string | null {
    const list = this.#open.at(-1);
    const marker = list?.marker ?? null;
    if (list !== undefined) list.marker = null;
    return marker;
  }

  close(): void {
    this.#open.pop();
  }
}
