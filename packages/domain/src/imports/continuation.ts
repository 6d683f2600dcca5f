import type { DraftRow, Piece } from './draft.ts';
import type { PaperField } from './preview.ts';

/** `new` record, one more row of the `another` kind for the recommendation above, or `join` to the row above. */
export type RowRole = 'new' | 'another' | 'join';

const single: readonly PaperField[] = ['lead', 'timescale', 'due', 'cost', 'status', 'rag', 'response_decision', 'response_date'];
const texts: readonly PaperField[] = ['action', 'response', 'progress', 'outcome_measure'];
const keys: readonly PaperField[] = ['source_date', 'source_title', 'portfolio', 'committee'];

const wordsOf = (pieces: readonly Piece[] | undefined): string => (pieces ?? []).map((piece) => piece.text.trim()).join('\n');

const runsOn = (before: string, after: string): boolean =>
  before !== '' && !/[.!?:;]["”’)]?\s*$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(?:that|to|the|cabinet|ask|request|a\)|i\))\b/u.test(after);

/** Whether any cell of the row runs on in small letters from the cell above it, and none starts a sentence there. */
function runsOnAbove(row: DraftRow, above: DraftRow): boolean {
  let on = 0;
  for (const [field, pieces] of row.pieces) {
    const before = wordsOf(above.pieces.get(field));
    if (runsOn(before, wordsOf(pieces))) on += 1;
    else if (field === 'recommendation' || single.includes(field)) return false;
  }
  return on > 0;
}

/**
 * Tells a row that goes on with the one above from a record of its own. A row with its own reference or recommendation
 * is a record, unless its words run on in the middle of a sentence. Without either, it is a further action when it
 * repeats what a record has once (a lead, a date, a status), and else the rest of the row above.
 */
export function joinsAbove(row: DraftRow, above: DraftRow, order: readonly PaperField[], narrow: boolean): RowRole {
  const has = (field: PaperField): boolean => row.pieces.has(field);
  if (narrow && !has('recommendation') && !has('reference')) return 'join';
  if (has('reference')) return 'new';
  if (has('recommendation')) return !keys.some(has) && runsOnAbove(row, above) ? 'join' : 'new';
  if (!order.includes('recommendation')) return order.includes('reference') && !keys.some(has) ? 'join' : 'new';
  if (keys.some((key) => has(key) && !runsOn(wordsOf(above.pieces.get(key)), wordsOf(row.pieces.get(key))))) return 'new';
  const conflicts = single.some((field) => has(field) && above.pieces.has(field));
  const tells = texts.some((field) => has(field) && !runsOn(wordsOf(above.pieces.get(field)), wordsOf(row.pieces.get(field))));
  if (row.carried.has('recommendation')) return tells ? 'another' : 'join';
  return tells && conflicts ? 'another' : 'join';
}
