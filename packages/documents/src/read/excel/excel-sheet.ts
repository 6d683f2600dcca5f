import { cleanText } from '../clean-text.ts';
import { cellAddress, cellRange } from './excel-address.ts';
import type { CellRange } from './excel-address.ts';
import { mergeCells } from './excel-merges.ts';
import type { SheetRow } from './excel-merges.ts';
import { numberWords } from './excel-number.ts';
import { decodeEscapes, stringItem } from './excel-strings.ts';
import type { GridRow } from '../grid.ts';
import type { Parts } from '../office/parts.ts';
import { attribute, parseXml } from '../office/xml.ts';
import type { Attributes, XmlHandler } from '../office/xml.ts';

export interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
  /** Called with the words of every cell that is not empty. */
  readonly onCell: (words: string) => void;
  readonly onRow: () => void;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

/** A cell's words by its type; a formula's last result was saved beside it, and is what the sheet shows. */
function cellWords(cell: OpenCell, value: string, inline: string, workbook: Workbook): string {
  switch (cell.type) {
    case 's':
      return workbook.strings[Number(value)] ?? '';
    case 'inlineStr':
      return inline;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
    case 'str':
    case 'e':
      return cleanText(decodeEscapes(value));
    default: {
      const figure = Number(value);
      if (value.trim() === '' || Number.isNaN(figure)) return cleanText(value);
      return cleanText(numberWords(workbook.formats[cell.style] ?? 'General', figure, workbook.from1904));
    }
  }
}

class SheetReader implements XmlHandler {
  readonly rows: SheetRow[] = [];
  readonly merges: CellRange[] = [];
  readonly #workbook: Workbook;
  readonly #inline = stringItem();
  #row: SheetRow = { number: 0, words: new Map() };
  #column = 0;
  #cell: OpenCell | null = null;
  #value = '';
  #inValue = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') {
      this.#row = { number: Number(attribute(attributes, 'r') ?? this.#row.number + 1), words: new Map() };
      this.#column = 0;
    } else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'mergeCell') {
      const range = cellRange(attribute(attributes, 'ref') ?? '');
      if (range !== null) this.merges.push(range);
    } else if (this.#cell !== null) this.#inline.open(name, attributes);
  }

  text(words: string): void {
    if (this.#inValue) this.#value += words;
    else if (this.#cell !== null) this.#inline.text(words);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (this.#cell !== null) this.#inline.close(name);
  }

  #openCell(attributes: Attributes): void {
    const address = cellAddress(attribute(attributes, 'r') ?? '');
    this.#column = address?.column ?? this.#column + 1;
    this.#value = '';
    this.#cell = {
      column: this.#column,
      type: attribute(attributes, 't') ?? 'n',
      style: Number(attribute(attributes, 's') ?? 0),
    };
  }

  #closeCell(): void {
    if (this.#cell === null) return;
    const words = cellWords(this.#cell, this.#value, this.#inline.end(), this.#workbook);
    if (words !== '') {
      this.#row.words.set(this.#cell.column, words);
      this.#workbook.onCell(words);
    }
    this.#cell = null;
  }

  #closeRow(): void {
    if (this.#row.words.size === 0) return;
    this.rows.push(this.#row);
    this.#workbook.onRow();
  }
}

/** The rows of one sheet that hold words, hidden or not, with merged cells once each. */
export async function readSheet(parts: Parts, part: string, workbook: Workbook): Promise<GridRow[]> {
  const reader = new SheetReader(workbook);
  await parseXml(parts.read(part), reader);
  return mergeCells(reader.rows, reader.merges);
}
