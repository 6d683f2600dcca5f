import type { FlowCell, FlowItem, FlowRemark, FlowRow, FlowTable } from '../flow/flow.ts';
import { attribute } from '../office/xml.ts';
import type { Attributes, XmlHandler } from '../office/xml.ts';
import type { WordControls } from '../word/word-controls.ts';
import { withoutIdleNumbers } from '../word/word-properties.ts';
import type { WordRemarks } from '../word/word-remarks.ts';
import { spaceOf } from './odf-styles.ts';
import { OdtLists } from './odt-lists.ts';
import type { OdfStyles } from './odf-styles.ts';

/** What does not stand in the text: deleted words, what forms and programs keep, pictures' names. */
const skipped = new Set([
  'tracked-changes',
  'forms',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'title',
  'desc',
  'settings',
  'soft-page-break',
  'hidden-text',
  'ruby-text',
]);

interface Paragraph {
  words: string;
  readonly heading: number;
  readonly marker: string | null;
  readonly boxes: FlowItem[];
  readonly remarks: FlowRemark[];
}

export interface OdtContext {
  readonly styles: OdfStyles;
  readonly controls: WordControls;
  readonly remarks: WordRemarks;
  readonly notes: FlowItem[];
  readonly onRow: () => void;
}

/** Turns the text of an OpenDocument file into paragraphs and tables, holding only what is open. */
export class OdtFlow implements XmlHandler {
  readonly items: FlowItem[] = [];
  readonly #context: OdtContext;
  readonly #containers: FlowItem[][];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: FlowTable[] = [];
  readonly #rows: { row: FlowRow; column: number }[] = [];
  readonly #cells: FlowCell[] = [];
  readonly #lists: OdtLists;
  #headers = 0;
  #skipping = 0;
  #note: { marker: string; readonly items: FlowItem[] } | null = null;
  #comment: string | null = null;
  #commenting = false;
  #citing = false;

  constructor(context: OdtContext) {
    this.#context = context;
    this.#containers = [this.items];
    this.#lists = new OdtLists(context.styles);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0 || skipped.has(name)) {
      this.#skipping += 1;
      if (name === 'changed-region') this.#context.remarks.change();
      return;
    }
    if (this.#comment !== null) {
      // Who wrote a comment, and when, stands beside its words.
      if (name === 'p') this.#comment += ' ';
      this.#commenting = name === 'p' || (this.#commenting && name !== 'creator' && name !== 'date');
      return;
    }
    const opens = this.#opens.get(name);
    if (opens === undefined) this.#add(spaceOf(name, attributes));
    else opens(attributes);
  }

  text(words: string): void {
    if (this.#skipping > 0) return;
    if (this.#comment !== null) this.#comment += this.#commenting ? words : '';
    else if (this.#citing && this.#note !== null) this.#note.marker += words;
    else this.#add(words);
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping -= 1;
    else if (this.#comment !== null) this.#closeComment(name);
    else this.#closes.get(name)?.();
  }

  readonly #opens: ReadonlyMap<string, (attributes: Attributes) => void> = new Map([
    ['p', () => this.#openParagraph(0)],
    ['h', (attributes: Attributes) => this.#openParagraph(Number(attribute(attributes, 'outline-level') ?? 1))],
    ['list', (attributes: Attributes) => this.#lists.open(attributes)],
    ['list-item', () => this.#lists.item()],
    ['table', () => void this.#tables.push({ kind: 'table', rows: [], remarks: [] })],
    ['table-header-rows', () => void (this.#headers += 1)],
    ['table-row', () => void this.#rows.push({ row: { header: this.#headers > 0, cells: [] }, column: 1 })],
    ['table-cell', (attributes: Attributes) => this.#openCell(attributes)],
    ['covered-table-cell', (attributes: Attributes) => this.#passCovered(attributes)],
    ['text-box', () => void this.#containers.push(this.#paragraphs.at(-1)?.boxes ?? this.#container)],
    ['note', () => void (this.#note = { marker: '', items: [] })],
    ['note-citation', () => void (this.#citing = true)],
    ['note-body', () => void this.#containers.push(this.#note?.items ?? [])],
    ['annotation', () => void (this.#comment = '')],
    ['placeholder', (attributes: Attributes) => this.#openControl('placeholder', attributes)],
    ['content-control', (attributes: Attributes) => this.#openControl('content-control', attributes)],
  ]);

  readonly #closes: ReadonlyMap<string, () => void> = new Map([
    ['p', () => this.#closeParagraph()],
    ['h', () => this.#closeParagraph()],
    ['list', () => this.#lists.close()],
    ['table', () => this.#container.push(...this.#tables.splice(-1))],
    ['table-header-rows', () => (this.#headers -= 1)],
    ['table-row', () => this.#closeRow()],
    ['table-cell', () => this.#closeCell()],
    ['covered-table-cell', () => this.#containers.pop()],
    ['text-box', () => this.#containers.pop()],
    ['note-citation', () => (this.#citing = false)],
    ['note-body', () => this.#containers.pop()],
    ['note', () => this.#closeNote()],
    ['placeholder', () => this.#context.controls.close()],
    ['content-control', () => this.#context.controls.close()],
  ]);

  get #container(): FlowItem[] {
    return this.#containers.at(-1) ?? this.items;
  }

  #add(found: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && found !== '') paragraph.words += this.#context.controls.pass(found);
  }

  #openControl(name: string, attributes: Attributes): void {
    const { controls } = this.#context;
    controls.open();
    if (attribute(attributes, 'checkbox') === 'true') {
      controls.property('checkbox', {});
      controls.property('checked', { val: attribute(attributes, 'checked') ?? 'false' });
    } else if (name === 'placeholder' || attribute(attributes, 'showing-place-holder') === 'true')
      controls.property('showingPlcHdr', {});
  }

  #openCell(attributes: Attributes): void {
    const open = this.#rows.at(-1);
    if (open === undefined) return;
    const colour = this.#context.styles.colourOf(attribute(attributes, 'style-name'));
    const cell: FlowCell = {
      column: open.column,
      columns: Number(attribute(attributes, 'number-columns-spanned') ?? 1),
      rows: Number(attribute(attributes, 'number-rows-spanned') ?? 1),
      items: [],
      ...(colour === undefined ? {} : { colour }),
    };
    open.row.cells.push(cell);
    open.column += 1;
    this.#cells.push(cell);
    this.#containers.push(cell.items);
  }

  /** What lies hidden under a merged cell is read, and let go. */
  #passCovered(attributes: Attributes): void {
    const row = this.#rows.at(-1);
    if (row !== undefined) row.column += Number(attribute(attributes, 'number-columns-repeated') ?? 1);
    this.#containers.push([]);
  }

  #closeRow(): void {
    const open = this.#rows.pop();
    if (open !== undefined) this.#tables.at(-1)?.rows.push(open.row);
    this.#context.onRow();
  }

  #closeCell(): void {
    const cell = this.#cells.pop();
    this.#containers.pop();
    cell?.items.splice(0, cell.items.length, ...withoutIdleNumbers(cell.items));
  }

  #openParagraph(heading: number): void {
    const marker = this.#lists.take();
    this.#paragraphs.push({ words: '', heading: Math.min(6, heading), marker, boxes: [], remarks: [] });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { words, heading, marker, boxes, remarks } = paragraph;
    const worded = words.trim() !== '';
    const drawn = this.#cells.length > 0 && marker !== null && marker !== '•';
    if (worded || drawn || remarks.length > 0)
      this.#container.push({
        kind: 'paragraph',
        text: worded ? words : '',
        heading,
        marker,
        furniture: false,
        remarks,
      });
    this.#container.push(...boxes);
  }

  #closeComment(name: string): void {
    if (name === 'p') this.#commenting = false;
    if (name !== 'annotation') return;
    const remark = this.#context.remarks.said(this.#comment ?? '');
    this.#comment = null;
    if (remark !== null) this.#paragraphs.at(-1)?.remarks.push(remark);
  }

  #closeNote(): void {
    const note = this.#note;
    this.#note = null;
    const [first, ...rest] = note?.items ?? [];
    if (note === null || first === undefined) return;
    this.#context.notes.push(first.kind === 'paragraph' ? { ...first, marker: note.marker.trim() } : first, ...rest);
  }
}
