import { cleanText } from '../clean-text.ts';
import { cellAddress, cellRange, columnName } from './excel-address.ts';
import type { CellRange } from './excel-address.ts';
import { ExcelConditions } from './excel-conditions.ts';
import type { ValueAt } from './excel-formula.ts';
import { mergeCells, widestPadded } from './excel-merges.ts';
import type { SheetRow } from './excel-merges.ts';
import { numberWords } from './excel-number.ts';
import type { SheetFacts } from './excel-remarks.ts';
import { decodeEscapes, stringItem } from './excel-strings.ts';
import type { ExcelStyles } from './excel-styles.ts';
import type { GridRow } from '../grid.ts';
import type { Parts } from '../office/parts.ts';
import { attribute, parseXml } from '../office/xml.ts';
import type { Attributes, XmlHandler } from '../office/xml.ts';

export interface Workbook {
  readonly strings: readonly string[];
  readonly styles: ExcelStyles;
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

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

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
      return cleanText(numberWords(workbook.styles.formats[cell.style] ?? 'General', figure, workbook.from1904));
    }
  }
}

/** Columns that are hidden, without the endless ones to the right of what is used. */
const usedColumns = (spans: readonly (readonly [number, number])[], rows: readonly SheetRow[]): number[] => {
  const width = rows.reduce((most, row) => Math.max(most, ...row.words.keys()), 0);
  return spans.flatMap(([from, to]) =>
    Array.from({ length: Math.max(0, Math.min(to, width) - from + 1) }, (_, index) => from + index),
  );
};

class SheetReader implements XmlHandler {
  readonly rows: SheetRow[] = [];
  readonly merges: CellRange[] = [];
  readonly conditions = new ExcelConditions();
  readonly #workbook: Workbook;
  readonly #inline = stringItem();
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  readonly #unstored: string[] = [];
  #row: SheetRow = { number: 0, words: new Map() };
  #hidden = false;
  #column = 0;
  #cell: OpenCell | null = null;
  #value = '';
  #formula: string | null = null;
  #calculated = false;
  #inValue = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  get facts(): SheetFacts {
    return {
      hiddenRows: this.#hiddenRows,
      hiddenColumns: usedColumns(this.#hiddenColumns, this.rows),
      unstored: this.#unstored,
      beyond: this.conditions.beyond,
    };
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#calculated = true;
    else if (this.#cell !== null) this.#inline.open(name, attributes);
    else this.#openOutside(name, attributes);
  }

  text(words: string): void {
    if (this.#inValue) this.#value += words;
    else if (this.#formula !== null) this.#formula += words;
    else if (this.#cell !== null) this.#inline.text(words);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'formula') {
      this.conditions.formula(this.#formula ?? '');
      this.#formula = null;
    } else if (name === 'cfRule') this.conditions.closeRule();
    else if (this.#cell !== null) this.#inline.close(name);
  }

  #openOutside(name: string, attributes: Attributes): void {
    if (name === 'mergeCell') {
      const range = cellRange(attribute(attributes, 'ref') ?? '');
      if (range !== null) this.merges.push(range);
    } else if (name === 'col') {
      const [from, to] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))];
      if (isOn(attribute(attributes, 'hidden'))) this.#hiddenColumns.push([from, to]);
    } else if (name === 'conditionalFormatting') this.conditions.openRange(attributes);
    else if (name === 'cfRule') this.conditions.openRule(attributes);
    else if (name === 'formula') this.#formula = '';
  }

  #openRow(attributes: Attributes): void {
    const number = Number(attribute(attributes, 'r') ?? this.#row.number + 1);
    const colour = isOn(attribute(attributes, 'customFormat'))
      ? this.#workbook.styles.colours[Number(attribute(attributes, 's') ?? 0)]
      : undefined;
    this.#row = { number, words: new Map(), ...(colour === undefined ? {} : { colour }) };
    this.#hidden = isOn(attribute(attributes, 'hidden'));
    this.#column = 0;
  }

  #openCell(attributes: Attributes): void {
    const address = cellAddress(attribute(attributes, 'r') ?? '');
    this.#column = address?.column ?? this.#column + 1;
    this.#value = '';
    this.#calculated = false;
    this.#cell = {
      column: this.#column,
      type: attribute(attributes, 't') ?? 'n',
      style: Number(attribute(attributes, 's') ?? 0),
    };
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (cell === null) return;
    const words = cellWords(cell, this.#value, this.#inline.end(), this.#workbook);
    if (words !== '') {
      this.#row.words.set(cell.column, words);
      this.#workbook.onCell(words);
      if (cell.type === 'n') (this.#row.figures ??= new Map()).set(cell.column, Number(this.#value));
    } else if (this.#calculated && cell.type !== 'str')
      this.#unstored.push(`${columnName(cell.column)}${this.#row.number}`);
    const colour = this.#workbook.styles.colours[cell.style];
    if (colour !== undefined) (this.#row.colours ??= new Map()).set(cell.column, colour);
    this.#cell = null;
  }

  #closeRow(): void {
    if (this.#row.words.size === 0) return;
    this.rows.push(this.#row);
    if (this.#hidden) this.#hiddenRows.push(this.#row.number);
    this.#workbook.onRow();
  }
}

/** Lays the colours of the sheet's rules over those of its cells, as Excel does. */
function paint(rows: readonly SheetRow[], { conditions }: SheetReader, { styles }: Workbook): void {
  const painter = conditions.painter(styles.conditional);
  if (painter === null) return;
  const width = rows.reduce((most, row) => Math.max(most, ...row.words.keys()), 0);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const valueAt: ValueAt = ({ row, column }) => {
    const found = byNumber.get(row);
    return found?.figures?.get(column) ?? found?.words.get(column) ?? '';
  };
  for (const row of rows)
    for (let column = 1; column <= Math.min(width, widestPadded); column += 1) {
      const colour = painter({ row: row.number, column }, valueAt);
      if (colour !== undefined) (row.colours ??= new Map()).set(column, colour);
    }
}

/** The rows of one sheet that hold words, hidden or not, with merged cells once each; and what its cells do not show. */
export async function readSheet(
  parts: Parts,
  part: string,
  workbook: Workbook,
): Promise<{ rows: GridRow[]; facts: SheetFacts }> {
  const reader = new SheetReader(workbook);
  await parseXml(parts.read(part), reader);
  paint(reader.rows, reader, workbook);
  return { rows: mergeCells(reader.rows, reader.merges), facts: reader.facts };
}
