import { flowText } from '../flow/flow.ts';
import type { FlowItem, FlowRow } from '../flow/flow.ts';

const marker = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|\d{1,2}|[•▪●○–-])$/iu;

/**
 * Numbered paragraphs stand on a page as a table of two columns does, their numbers apart from their words. Where every
 * row begins with a number, a letter or a bullet they are the paragraphs of a list; null where it is a table.
 */
export function listItems(rows: readonly FlowRow[]): FlowItem[] | null {
  const cells = rows.map((row) => row.cells.map((cell) => flowText(cell.items).trim()));
  if (!cells.every((row) => row.length === 2 && marker.test(row[0] ?? '') && row[1] !== '')) return null;
  return cells.map(([mark = '', text = '']) => ({
    kind: 'paragraph',
    text,
    heading: 0,
    marker: mark,
    furniture: false,
  }));
}
