import { sentence } from '@holdfast/words/sentence';
import type { WordControls } from './word-controls.ts';
import { CellLooks, plainRun, runProperty } from './word-looks.ts';
import {
  cellProperty,
  listMarker,
  paragraphProperty,
  plainParagraph,
  rowProperty,
  withoutIdleNumbers,
} from './word-properties.ts';
import type { ListContext, WordParagraph } from './word-properties.ts';
import type { WordRemarks } from './word-remarks.ts';
import { changeMarks, notOnThePage } from './word-skipped.ts';
import { symbolWords } from './word-symbols.ts';
import { flowText } from '../flow/flow.ts';
import type { FlowItem } from '../flow/flow.ts';
import { Unreadable } from '../unreadable.ts';
import { wordTable } from './word-table.ts';
import type { WordCell, WordRow, WordTable } from './word-table.ts';
import { attribute } from '../office/xml.ts';
import type { Attributes, XmlHandler } from '../office/xml.ts';

interface Container {
  readonly items: FlowItem[];
  /** Words whose paragraph mark was deleted: they run on into the next paragraph. */
  carried: string;
}

export interface WordContext extends ListContext {
  readonly controls: WordControls;
  readonly remarks: WordRemarks;
  readonly onRow: () => void;
}

/** Turns one part's stream of tags into paragraphs and tables, holding only what is open. */
export class WordFlow implements XmlHandler {
  readonly items: FlowItem[] = [];
  readonly #context: WordContext;
  readonly #path: string[] = [];
  readonly #containers: Container[];
  readonly #paragraphs: WordParagraph[] = [];
  readonly #tables: WordTable[] = [];
  readonly #rows: WordRow[] = [];
  readonly #cells: WordCell[] = [];
  #skipping = 0;
  #skipped = '';
  #inText = false;
  #run = plainRun();

  constructor(context: WordContext) {
    this.#context = context;
    this.#containers = [{ items: this.items, carried: '' }];
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(name);
    if (this.#skipping > 0) {
      this.#skipping += 1;
      if (this.#skipped === 'sdtPr') this.#context.controls.property(name, attributes);
      return;
    }
    if (changeMarks.has(name)) this.#context.remarks.change();
    if (notOnThePage.has(name) && !this.#openDeletion(name, parent)) {
      this.#skipping = 1;
      this.#skipped = name;
    } else this.#openElement(name, parent, attributes);
  }

  close(name: string): void {
    this.#path.pop();
    if (this.#skipping > 0) this.#skipping -= 1;
    else this.#closeElement(name);
  }

  text(words: string): void {
    if (this.#inText && this.#skipping === 0) this.#add(words);
    else if (this.#skipped === 'del' && this.#skipping > 0 && this.#path.at(-1) === 'delText') {
      const row = this.#rows.at(-1);
      if (row !== undefined) row.removed += words;
    }
  }

  /** A deletion among properties is of the paragraph's mark or of the row, and has nothing inside to skip. */
  #openDeletion(name: string, parent: string): boolean {
    if (name !== 'del' && name !== 'moveFrom') return false;
    const row = this.#rows.at(-1);
    const paragraph = this.#paragraphs.at(-1);
    if (parent === 'trPr' && row !== undefined) row.deleted = name === 'del' ? 'deleted' : 'moved';
    else if (parent === 'rPr' && this.#path.at(-3) === 'pPr' && paragraph !== undefined) paragraph.markDeleted = true;
    else return false;
    return true;
  }

  #openElement(name: string, parent: string, attributes: Attributes): void {
    switch (name) {
      case 'p':
        this.#paragraphs.push(plainParagraph());
        return;
      case 'tbl':
        this.#tables.push(wordTable());
        return;
      case 'tr':
        this.#rows.push({ header: false, deleted: null, removed: '', before: 0, cells: [] });
        return;
      case 'tc': {
        const cell: WordCell = { columns: 1, merge: null, joinsLeft: false, items: [], looks: new CellLooks() };
        this.#cells.push(cell);
        this.#containers.push({ items: cell.items, carried: '' });
        return;
      }
      case 'txbxContent': {
        const items = this.#paragraphs.at(-1)?.boxes ?? this.#containers.at(-1)?.items ?? this.items;
        this.#containers.push({ items, carried: '' });
        return;
      }
      case 'r':
        this.#run = plainRun();
        return;
      case 'sdt':
        this.#context.controls.open();
        return;
      case 'altChunk':
        throw new Unreadable('embedded_document', sentence('files.document_inside'));
      default:
        this.#openProperty(name, parent, attributes);
    }
  }

  #openProperty(name: string, parent: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    const row = this.#rows.at(-1);
    const cell = this.#cells.at(-1);
    if (parent === 'pPr' || parent === 'numPr') {
      if (paragraph !== undefined) paragraphProperty(paragraph, name, attributes);
    } else if (parent === 'trPr') {
      if (row !== undefined) rowProperty(row, name, attributes);
    } else if (parent === 'tcPr') {
      if (cell !== undefined) cellProperty(cell, name, attributes);
    } else if (parent === 'rPr') {
      // The looks of a paragraph's own mark are no looks of its words.
      if (this.#path.at(-3) === 'r') runProperty(this.#run, name, attributes);
    } else this.#openInRun(name, parent, attributes);
  }

  #openInRun(name: string, parent: string, attributes: Attributes): void {
    if (name === 't') this.#inText = true;
    else if (name === 'checkBox' || parent === 'checkBox') this.#context.controls.boxProperty(name, attributes);
    else if (parent !== 'r') return;
    else if (name === 'commentReference') this.#comment(attribute(attributes, 'id') ?? '');
    else if (name === 'tab' || name === 'ptab') this.#add('\t');
    else if (name === 'br' || name === 'cr') this.#add('\n');
    else if (name === 'noBreakHyphen') this.#add('-');
    else if (name === 'sym')
      this.#add(symbolWords(attribute(attributes, 'font') ?? '', attribute(attributes, 'char') ?? ''));
  }

  #comment(id: string): void {
    const remark = this.#context.remarks.comment(id);
    if (remark !== null) this.#paragraphs.at(-1)?.remarks.push(remark);
  }

  #add(found: string): void {
    const paragraph = this.#paragraphs.at(-1);
    const words = this.#run.prompt ? this.#context.controls.prompt(found) : this.#context.controls.pass(found);
    if (paragraph === undefined || words === '') return;
    if (this.#run.hidden) this.#context.remarks.hidden(words);
    paragraph.words += words;
    this.#cells.at(-1)?.looks.add(words, this.#run.shade ?? paragraph.shade, this.#run.ink);
  }

  #closeElement(name: string): void {
    switch (name) {
      case 't':
        this.#inText = false;
        return;
      case 'checkBox':
        this.#add(this.#context.controls.closeBox());
        return;
      case 'sdt':
        this.#context.controls.close();
        return;
      case 'pPr': {
        const paragraph = this.#paragraphs.at(-1);
        if (paragraph !== undefined) paragraph.marker = listMarker(paragraph, this.#context);
        return;
      }
      case 'p':
        this.#closeParagraph();
        return;
      case 'tbl': {
        const table = this.#tables.pop();
        if (table !== undefined) this.#containers.at(-1)?.items.push(table.table);
        return;
      }
      case 'tr':
        this.#closeRow(this.#rows.pop());
        return;
      case 'tc': {
        const cell = this.#cells.pop();
        this.#closeContainer();
        if (cell !== undefined) this.#closeCell(cell);
        return;
      }
      case 'txbxContent':
        this.#closeContainer();
    }
  }

  #closeRow(row: WordRow | undefined): void {
    const table = this.#tables.at(-1);
    if (row === undefined) return;
    if (row.deleted === 'deleted') {
      const words = [...row.cells.map(({ items }) => flowText(items)), row.removed].join(' ').trim();
      if (words !== '') table?.remark(this.#context.remarks.deletedRow(words));
    }
    table?.addRow(row);
    this.#context.onRow();
  }

  #closeCell(cell: WordCell): void {
    const row = this.#rows.at(-1);
    if (row === undefined) return;
    row.cells.push({ ...cell, items: withoutIdleNumbers(cell.items) });
    if (row.removed !== '') row.removed += ' ';
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

  #push(container: Container, text: string, { marker, outline, style, remarks }: WordParagraph): void {
    const worded = text.trim() !== '';
    const drawn = this.#cells.length > 0 && marker !== null && marker !== '•';
    if (!worded && !drawn && remarks.length === 0) return;
    const told = outline === null ? this.#context.styleOf(style).heading : outline < 9 ? Math.min(6, outline + 1) : 0;
    const item = { kind: 'paragraph', text: worded ? text : '', heading: told, furniture: false, remarks } as const;
    container.items.push({ ...item, marker: worded || drawn ? marker : null });
  }

  #closeContainer(): void {
    const container = this.#containers.pop();
    if (container !== undefined) this.#push(container, container.carried, plainParagraph());
  }
}
