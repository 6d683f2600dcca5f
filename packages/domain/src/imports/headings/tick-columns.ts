import { readStatusWords } from '../../recommendations/status/status-words.ts';
import type { PaperField } from '../paper/preview.ts';
import { readDecision } from '../values/decisions/response-words.ts';
import { isBlank } from '../../text/words.ts';

const tick = /^(?:[✓✔☑√✅●•*x]|y|yes)$/iu;

/** A box of a form that nobody has ticked says as little as an empty cell. */
export const isUnticked = (text: string): boolean => isBlank(text) || /^[☐□]$/u.test(text.trim());

const onlyTicks = (cells: readonly string[]): boolean =>
  cells.every((text) => isUnticked(text) || tick.test(text.trim()));

/**
 * Columns that are ticked instead of written in: "Completed | In progress | Not started" with a mark under one of
 * them. The heading over the mark is then the value. At least two side by side say so, and one of them is ticked.
 */
export function findTickColumns(
  headers: readonly string[],
  cells: readonly (readonly string[])[],
): ReadonlyMap<number, PaperField> {
  const ticked = headers.flatMap((header, index) => {
    const own = cells[index] ?? [];
    return onlyTicks(own) && !isBlank(header) ? [{ header, index, marked: own.some((text) => !isUnticked(text)) }] : [];
  });
  const found = new Map<number, PaperField>();
  const take = (field: PaperField, reads: (header: string) => boolean): void => {
    const columns = ticked.filter(({ header, index }) => !found.has(index) && reads(header));
    if (columns.length >= 2 && columns.some(({ marked }) => marked))
      for (const { index } of columns) found.set(index, field);
  };
  take('response_decision', (header) => readDecision(header) !== null);
  take('status', (header) => readStatusWords(header) !== null);
  return found;
}
