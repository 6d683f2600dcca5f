import { sentence } from '@holdfast/words/sentence';
import { notOnThePage } from './word-skipped.ts';
import { symbolWords } from './word-symbols.ts';
import type { FlowItem } from '../flow/flow.ts';
import { Unreadable } from '../unreadable.ts';
import type { WordLists } from './word-numbering.ts';
import type { WordStyle } from './word-styles.ts';
import { clampSpan, wordTable } from './word-table.ts';
import type { WordCell, WordRow, WordTable } from './word-table.ts';
import { attribute } from '../office/xml.ts';
import type { Attributes, XmlHandler } from '../office/xml.ts';

interface Paragraph {
  words: string;
  style: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
  markDeleted: boolean;
  marker: string | null;
  /** Text boxes that hang on the paragraph. */
  readonly boxes: FlowItem[];
}

interface Container {
  readonly items: FlowItem[];
  /** Words whose paragraph mark was deleted: they run on into the next paragraph. */
  carried: string;
}

export interface WordContext {
  readonly styleOf: (id: string | null) => WordStyle;
  readonly lists: WordLists;
  readonly onRow: () => void;
}

const isOff = (attributes: Attributes): boolean => /^(0|false|off|none)$/.test(attribute(attributes, 'val') ?? '');

/** Turns one part's stream of tags into paragraphs and tables, holding only what is open. */
export class WordFlow implements XmlHandler {
  readonly items: FlowItem[] = [];
  readonly #context: WordContext;
  readonly #path: string[] = [];
  readonly #containers: Container[];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: WordTable[] = [];
  readonly #rows: WordRow[] = [];
  readonly #cells: WordCell[] = [];
  #skipping = 0;
  #inText = false;

  constructor(context: WordContext) {
    this.#context = context;
    this.#containers = [{ items: this.items, carried: '' }];
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(name);
    if (this.#skipping > 0) this.#skipping += 1;
    else if (notOnThePage.has(name) && !this.#openDeletion(name, parent)) this.#skipping = 1;
    else this.#openElement(name, parent, attributes);
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#skipping > 0) this.#skipping -= 1;
    else this.#closeElement(name);
  }

  text(words: string): void {
    if (this.#inText && this.#skipping === 0) this.#add(words);
  }

  /** A deletion among properties is of the paragraph's mark or of the row, and has nothing inside to skip. */
  #openDeletion(name: string, parent: string): boolean {
    if (name !== 'del' && name !== 'moveFrom') return false;
    const row = this.#rows.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    if (parent === 'trPr' && row !== undefined) row.deleted = true;
    else if (parent === 'rPr' && this.#path.at(-3) === 'pPr' && paragraph !== undefined) paragraph.markDeleted = true;
    else return false;
    return true;
  }

  #openElement(name: string, parent: string, attributes: Attributes): void {
    switch (name) {
      case 'p':
        this.#paragraphs.push({
          words: '',
          style: null,
          list: null,
          level: null,
          outline: null,
          markDeleted: false,
          marker: null,
          boxes: [],
        });
        return;
      case 'tbl':
        this.#tables.push(wordTable());
        return;
      case 'tr':
        this.#rows.push({ header: false, deleted: false, before: 0, cells: [] });
        return;
      case 'tc': {
        const cell: WordCell = { columns: 1, merge: null, joinsLeft: false, items: [] };
        this.#cells.push(cell);
        this.#containers.push({ items: cell.items, carried: '' });
        return;
      }
      case 'txbxContent': {
        const items = this.#paragraphs.at(-1)?.boxes ?? this.#containers.at(-1)?.items ?? this.items;
        this.#containers.push({ items, carried: '' });
        return;
      }
      case 'altChunk':
        throw new Unreadable('embedded_document', sentence('files.document_inside'));
      default:
        if (parent === 'pPr' || parent === 'numPr') this.#paragraphProperty(name, attributes);
        else if (parent === 'trPr') this.#rowProperty(name, attributes);
        else if (parent === 'tcPr') this.#cellProperty(name, attributes);
        else this.#openInRun(name, parent, attributes);
    }
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    const value = attribute(attributes, 'val') ?? '';
    if (paragraph === undefined) return;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'outlineLvl') paragraph.outline = Number(value);
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = Number(value);
  }

  #rowProperty(name: string, attributes: Attributes): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    if (name === 'tblHeader') row.header = !isOff(attributes);
    else if (name === 'gridBefore') row.before = clampSpan(Number(attribute(attributes, 'val') ?? 1));
  }

  #cellProperty(name: string, attributes: Attributes): void {
    const cell = this.#cells.at(-1);
    if (cell === undefined) return;
    const value = attribute(attributes, 'val');
    if (name === 'gridSpan') cell.columns = clampSpan(Number(value ?? 1));
    else if (name === 'vMerge') cell.merge = value === 'restart' ? 'opens' : 'hangs';
    else if (name === 'hMerge') cell.joinsLeft = value !== 'restart';
  }

  #openInRun(name: string, parent: string, attributes: Attributes): void {
    if (name === 't') this.#inText = true;
    else if (parent !== 'r') return;
    else if (name === 'tab' || name === 'ptab') this.#add('\t');
    else if (name === 'br' || name === 'cr') this.#add('\n');
    else if (name === 'noBreakHyphen') this.#add('-');
    else if (name === 'sym')
      this.#add(symbolWords(attribute(attributes, 'font') ?? '', attribute(attributes, 'char') ?? ''));
  }

  #add(words: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.words += words;
  }

  #closeElement(name: string): void {
    switch (name) {
      case 't':
        this.#inText = false;
        return;
      case 'pPr':
        this.#count();
        return;
      case 'p':
        this.#closeParagraph();
        return;
      case 'tbl': {
        const table = this.#tables.pop();
        if (table !== undefined) this.#containers.at(-1)?.items.push(table.table);
        return;
      }
      case 'tr': {
        const row = this.#rows.pop();
        if (row !== undefined) this.#tables.at(-1)?.addRow(row);
        this.#context.onRow();
        return;
      }
      case 'tc': {
        const cell = this.#cells.pop();
        this.#closeContainer();
        if (cell !== undefined) this.#rows.at(-1)?.cells.push(cell);
        return;
      }
      case 'txbxContent':
        this.#closeContainer();
    }
  }

  /** Counted when the properties end, before any text box inside the paragraph takes a number of its own. */
  #count(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    const style = this.#context.styleOf(paragraph.style).place;
    const list = paragraph.list ?? style?.list ?? null;
    // List 0 is how Word takes a paragraph out of the list that its style gives it.
    if (list === null || list === '0' || paragraph.markDeleted) return;
    const level = paragraph.level ?? (paragraph.list === null ? (style?.level ?? null) : null);
    paragraph.marker = this.#context.lists.next(list, level, paragraph.style);
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    const container = this.#containers.at(-1);
    if (paragraph === undefined || container === undefined) return;
    const text = container.carried + paragraph.words;
    container.carried = paragraph.markDeleted ? text : '';
    if (!paragraph.markDeleted) this.#push(container, text, paragraph);
    container.items.push(...paragraph.boxes);
  }

  #push(container: Container, text: string, { marker, outline, style }: Paragraph): void {
    if (text.trim() === '') return;
    const told = outline === null ? this.#context.styleOf(style).heading : outline < 9 ? Math.min(6, outline + 1) : 0;
    container.items.push({ kind: 'paragraph', text, heading: told, marker, furniture: false });
  }

  #closeContainer(): void {
    const container = this.#containers.pop();
    if (container === undefined || container.carried.trim() === '') return;
    container.items.push({ kind: 'paragraph', text: container.carried, heading: 0, marker: null, furniture: false });
  }
}
