import { isColour } from '../values/column-evidence.ts';
import type { ColumnEvidence } from '../values/column-evidence.ts';
import { findDate } from '../values/date-words.ts';
import type { GridCell } from '../paper/grid.ts';
import { isReference } from '../values/reference-labels.ts';
import { readsAsStatus } from '../values/status-evidence.ts';
import { countWords } from '../../text/words.ts';

type Test = (text: string) => boolean;

/** The test that nearly all the other cells of a column pass, where they have one in common. */
function testOf(evidence: ColumnEvidence): Test | null {
  if (evidence.filled < 3) return null;
  if (evidence.dates >= 0.75) return (text) => findDate(text) !== null;
  if (evidence.colours >= 0.75) return isColour;
  if (evidence.references >= 0.75) return isReference;
  if (evidence.statuses >= 0.75) return (text) => countWords(text) <= 6 && readsAsStatus(text);
  return null;
}

const leadingNumber = (text: string): number | null => {
  const found = /^(?:\w+\s)?(\d{1,3})[.):]\s/u.exec(text.trim())?.[1];
  return found === undefined ? null : Number(found);
};

function passes(cells: readonly GridCell[], by: number, tests: readonly (Test | null)[]): number {
  return cells.filter((cell) => tests[cell.column + by - 1]?.(cell.text) === true).length;
}

/**
 * How many columns a row's cells stand off their own: 0 for nearly every row. They are shifted when no cell fits the
 * kind of its column and one column to the side at least two do, or when the next number in the first column's count
 * stands in the second. `last` is the last number seen in the first column.
 */
export function shiftOf(
  cells: readonly GridCell[],
  evidence: readonly ColumnEvidence[],
  last: number | null,
): -1 | 0 | 1 {
  const first = cells[0];
  if (first === undefined) return 0;
  const number = leadingNumber(first.text);
  if (first.column === 2 && last !== null && number === last + 1 && cells.length >= 3) return -1;
  const tests = evidence.map(testOf);
  const strong = tests.filter((test) => test !== null).length;
  if (strong < 2 || cells.length < 3 || passes(cells, 0, tests) > 0) return 0;
  for (const by of [-1, 1] as const) {
    const inside = cells.every((cell) => cell.column + by >= 1 && cell.column + by <= evidence.length);
    if (inside && passes(cells, by, tests) >= Math.max(2, strong - 1)) return by;
  }
  return 0;
}

export const firstNumber = leadingNumber;
