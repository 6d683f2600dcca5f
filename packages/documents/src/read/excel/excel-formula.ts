import { cellAddress } from './excel-address.ts';
import type { CellAddress } from './excel-address.ts';

/** What a cell holds: its number where it is one, else its words; '' for nothing. */
export type CellValue = string | number | boolean;
export type ValueAt = (at: CellAddress) => CellValue;
/** A formula as it stands for one cell of a range. */
export type Formula = (at: CellAddress, valueAt: ValueAt) => CellValue;

const folded = (value: CellValue): CellValue => (typeof value === 'string' ? value.toLowerCase() : value);

/** Excel orders numbers before words, and reads nothing as nought beside a number and as no words beside words. */
export function compare(left: CellValue, operator: string, right: CellValue): boolean {
  const a = folded(left === '' && typeof right === 'number' ? 0 : left);
  const b = folded(right === '' && typeof left === 'number' ? 0 : right);
  const alike = typeof a === typeof b;
  switch (operator) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return alike ? a < b : typeof a === 'number';
    case '>':
      return alike ? a > b : typeof b === 'number';
    case '<=':
      return compare(left, '<', right) || a === b;
    default:
      return compare(left, '>', right) || a === b;
  }
}

function term(words: string, corner: CellAddress): Formula | null {
  const trimmed = words.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(trimmed)?.[1];
  if (quoted !== undefined) return () => quoted.replaceAll('""', '"');
  if (/^-?\d+(?:\.\d+)?%?$/.test(trimmed)) {
    const number = parseFloat(trimmed) / (trimmed.endsWith('%') ? 100 : 1);
    return () => number;
  }
  if (/^(?:TRUE|FALSE)(?:\(\))?$/i.test(trimmed)) return () => /^true/i.test(trimmed);
  const address = cellAddress(trimmed);
  if (address === null) return null;
  const [, column = '', row = ''] = /^(\$?)[A-Z]+(\$?)/.exec(trimmed) ?? [];
  return (at, valueAt) =>
    valueAt({
      column: column === '$' ? address.column : address.column + at.column - corner.column,
      row: row === '$' ? address.row : address.row + at.row - corner.row,
    });
}

/**
 * A formula of conditional formatting that is one value or compares two: `$F2="Complete"`, written for the top left
 * cell of its range. null for anything that reckons, looks up or asks for today.
 */
export function simpleFormula(words: string, corner: CellAddress): Formula | null {
  const bare = words.trim().replace(/^=/, '');
  const found = /^((?:"[^"]*"|[^"<>=])+)(<=|>=|<>|=|<|>)((?:"[^"]*"|[^"<>=])+)$/.exec(bare);
  if (found === null) return term(bare, corner);
  const left = term(found[1] ?? '', corner);
  const right = term(found[3] ?? '', corner);
  const operator = found[2] ?? '=';
  if (left === null || right === null) return null;
  return (at, valueAt) => compare(left(at, valueAt), operator, right(at, valueAt));
}
