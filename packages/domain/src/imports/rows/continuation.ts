import type { DraftRow, Piece } from '../paper/draft.ts';
import type { PaperField } from '../paper/preview.ts';
import { isDash } from '../../text/words.ts';

/** `new` record, one more row of the `another` kind for the recommendation above, or `join` to the row above. */
export type RowRole = 'new' | 'another' | 'join';

const single: readonly PaperField[] = [
  'lead',
  'timescale',
  'due',
  'cost',
  'status',
  'rag',
  'response_decision',
  'response_date',
];
const texts: readonly PaperField[] = ['action', 'response', 'progress', 'outcome_measure'];
/** What a further action has of its own; a later response or update alone goes on with the record above. */
const ownWork: readonly PaperField[] = ['action', 'outcome_measure', 'lead'];
/** What a row says of the matter as a whole, and what may stand above its table instead. */
export const contextFields: readonly PaperField[] = ['source_date', 'source_title', 'portfolio', 'committee'];

const wordsOf = (pieces: readonly Piece[] | undefined): string =>
  (pieces ?? []).map((piece) => piece.text.trim()).join('\n');

const runsOn = (before: string, after: string): boolean =>
  before !== '' &&
  !/[.!?:;]["”’)]?\s*$/u.test(before) &&
  /^\p{Ll}/u.test(after) &&
  !/^(?:that|to|the|cabinet|ask|request|a\)|i\))\b/u.test(after);

/**
 * A recommendation broken by the end of a page: its rest stands in the next row, in small letters, perhaps beside a new
 * action. The rest goes back to its recommendation, also for the actions that share it. `breaks` says that a page or table ended right above.
 */
export function mendRecommendation(row: DraftRow, above: DraftRow, breaks: boolean): void {
  const rest = row.pieces.get('recommendation');
  const whole = above.pieces.get('recommendation') ?? above.carried.get('recommendation');
  if (
    rest === undefined ||
    whole === undefined ||
    row.pieces.has('reference') ||
    contextFields.some((key) => row.pieces.has(key))
  )
    return;
  if (!runsOn(wordsOf(whole), wordsOf(rest))) return;
  if (!breaks && single.some((field) => row.pieces.has(field))) return;
  whole.push(...rest.map((piece): Piece => ({ ...piece, guess: 'joined_rows' })));
  row.pieces.delete('recommendation');
}

/**
 * Tells a row that goes on with the one above from a record of its own. A row with its own reference or recommendation
 * is a record. Without either, it is a further action when it has work or a lead of its own and repeats what a record
 * has once (a lead, a date, a status), and else the rest of the row above.
 */
export function joinsAbove(row: DraftRow, above: DraftRow, order: readonly PaperField[], narrow: boolean): RowRole {
  const has = (field: PaperField): boolean => row.pieces.get(field)?.some((piece) => !isDash(piece.text)) === true;
  if (narrow && !has('recommendation') && !has('reference')) return 'join';
  if (has('reference')) return 'new';
  if (has('recommendation')) return 'new';
  if (!order.includes('recommendation'))
    return order.includes('reference') && !contextFields.some(has) ? 'join' : 'new';
  if (contextFields.some((key) => has(key) && !runsOn(wordsOf(above.pieces.get(key)), wordsOf(row.pieces.get(key)))))
    return 'new';
  const conflicts = single.some((field) => has(field) && above.pieces.has(field));
  const tells = texts.some(
    (field) => has(field) && !runsOn(wordsOf(above.pieces.get(field)), wordsOf(row.pieces.get(field))),
  );
  if (row.carried.has('recommendation')) return tells ? 'another' : 'join';
  return tells && conflicts && ownWork.some(has) ? 'another' : 'join';
}
