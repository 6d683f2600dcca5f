import { sentence } from '@holdfast/words/sentence';
import { cleanText } from '../clean-text.ts';
import { columnName } from '../excel/excel-address.ts';
import type { CellRange } from '../excel/excel-address.ts';
import type { SheetRow } from '../excel/excel-merges.ts';
import type { SheetFacts } from '../excel/excel-remarks.ts';
import { attribute } from '../office/xml.ts';
import type { Attributes } from '../office/xml.ts';
import { Unreadable } from '../unreadable.ts';
import { spaceOf } from './odf-styles.ts';
import type { OdfStyles } from './odf-styles.ts';

/** A row may be said once and meant a million times. */
const mostRepeated = 100_000;
const widestRepeated = 1024;

interface OpenCell {
  readonly attributes: Attributes;
  readonly covered: boolean;
  words: string;
  lines: number;
}

export interface OdsNote {
  readonly cell: string;
  readonly words: string;
}

/** One sheet of an .ods as it goes by. */
export class OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SheetRow[] = [];
  readonly merges: CellRange[] = [];
  readonly notes: OdsNote[] = [];
  readonly beyond: string[] = [];
  readonly #styles: OdfStyles;
  readonly #onCell: (words: string) => void;
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  readonly #unstored: string[] = [];
  #number = 1;
  #columns = 1;
  #column = 1;
  #row: Attributes = {};
  #words = new Map<number, string>();
  #colours = new Map<number, string>();
  #cell: OpenCell | null = null;
  #note: string | null = null;
  #inText = 0;

  constructor(attributes: Attributes, styles: OdfStyles, onCell: (words: string) => void) {
    this.name = attribute(attributes, 'name') ?? '';
    this.hidden = styles.isHidden(attribute(attributes, 'style-name'));
    this.#styles = styles;
    this.#onCell = onCell;
  }

  get facts(): SheetFacts {
    const width = this.rows.reduce((most, row) => Math.max(most, ...row.words.keys()), 0);
    return {
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns.flatMap(([from, to]) =>
        Array.from({ length: Math.max(0, Math.min(to, width) - from + 1) }, (_, index) => from + index),
      ),
      unstored: this.#unstored,
      beyond: this.beyond,
    };
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'table-column') this.#openColumn(attributes);
    else if (name === 'table-row') this.#openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell')
      this.#cell = { attributes, covered: name === 'covered-table-cell', words: '', lines: 0 };
    else if (name === 'annotation') this.#note = '';
    else if (name === 'conditional-format')
      this.beyond.push(
        (attribute(attributes, 'target-range-address') ?? '').replace(/(?:'[^']*'|(?<![^\s:.'])[^\s:.']*)\./gu, ''),
      );
    else if (name === 'p' || name === 'h') {
      this.#inText += 1;
      if (this.#note !== null) this.#note += ' ';
      else if (this.#cell !== null) this.#cell.words += this.#cell.lines++ > 0 ? '\n' : '';
    } else if (this.#inText > 0) this.text(spaceOf(name, attributes));
  }

  text(words: string): void {
    if (this.#inText === 0) return;
    if (this.#note !== null) this.#note += words;
    else if (this.#cell !== null) this.#cell.words += words;
  }

  close(name: string): void {
    if (name === 'p' || name === 'h') this.#inText -= 1;
    else if (name === 'annotation') {
      if (this.#note !== null && this.#note.trim() !== '') this.notes.push({ cell: this.#address, words: this.#note });
      this.#note = null;
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
  }

  get #address(): string {
    return `${columnName(this.#column)}${this.#number}`;
  }

  #openColumn(attributes: Attributes): void {
    const count = Number(attribute(attributes, 'number-columns-repeated') ?? 1);
    if (/collapse|filter/.test(attribute(attributes, 'visibility') ?? ''))
      this.#hiddenColumns.push([this.#columns, this.#columns + count - 1]);
    this.#columns += count;
  }

  #openRow(attributes: Attributes): void {
    this.#row = attributes;
    this.#column = 1;
    this.#words = new Map();
    this.#colours = new Map();
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null) return;
    const { attributes } = cell;
    const repeated = Number(attribute(attributes, 'number-columns-repeated') ?? 1);
    const style = attribute(attributes, 'style-name');
    const date = attribute(attributes, 'date-value');
    const words = cleanText(date === undefined ? cell.words : this.#styles.dateWords(date, style));
    const colour = this.#styles.colourOf(style);
    if (
      words === '' &&
      attribute(attributes, 'formula') !== undefined &&
      attribute(attributes, 'value-type') === undefined
    )
      this.#unstored.push(this.#address);
    for (let index = 0; index < Math.min(repeated, widestRepeated); index += 1) {
      if (words !== '') this.#words.set(this.#column + index, words);
      if (colour !== undefined) this.#colours.set(this.#column + index, colour);
    }
    this.#merge(attributes);
    this.#column += repeated;
  }

  #merge(attributes: Attributes): void {
    const columns = Number(attribute(attributes, 'number-columns-spanned') ?? 1);
    const rows = Number(attribute(attributes, 'number-rows-spanned') ?? 1);
    if (columns <= 1 && rows <= 1) return;
    const from = { column: this.#column, row: this.#number };
    this.merges.push({ from, to: { column: from.column + columns - 1, row: from.row + rows - 1 } });
  }

  #closeRow(): void {
    const repeated = Number(attribute(this.#row, 'number-rows-repeated') ?? 1);
    if (this.#words.size > 0) {
      if (repeated > mostRepeated) throw new Unreadable('too_much_text', sentence('files.too_much_text'));
      const hidden = /collapse|filter/.test(attribute(this.#row, 'visibility') ?? '');
      for (let index = 0; index < repeated; index += 1) {
        this.rows.push({ number: this.#number + index, words: this.#words, colours: this.#colours });
        if (hidden) this.#hiddenRows.push(this.#number + index);
        for (const words of this.#words.values()) this.#onCell(words);
      }
    }
    this.#number += repeated;
  }
}
