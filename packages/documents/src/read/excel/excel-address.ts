export interface CellAddress {
  readonly column: number;
  readonly row: number;
}

export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

/** `cellAddress('AB12')` is column 28, row 12; null when the words are no address. */
export function cellAddress(reference: string): CellAddress | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (found === null) return null;
  const column = Array.from(found[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(found[2]) };
}

/** `cellRange('A1:B3')`; null when the words are no range. */
export function cellRange(reference: string): CellRange | null {
  const [first = '', last = first] = reference.split(':');
  const from = cellAddress(first);
  const to = cellAddress(last);
  return from === null || to === null ? null : { from, to };
}

/** `columnName(28)` is 'AB'. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
