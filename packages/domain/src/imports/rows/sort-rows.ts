import { type Sentence, sentence } from '@holdfast/words/sentence';
import { isUnticked } from '../headings/tick-columns.ts';
import { parseDate, parseProseDate } from '../../dates/prose/prose-date.ts';
import { columnOf } from '../headings/column-meaning.ts';
import type { ColumnMeaning } from '../headings/column-meaning.ts';
import { carryDown } from '../values/carry-down.ts';
import type { Above } from '../values/carry-down.ts';
import type { ColumnEvidence } from '../values/column-evidence.ts';
import type { CombinedFields } from '../headings/combined-columns.ts';
import { splitCombined } from '../headings/combined-columns.ts';
import { joinsAbove, mendRecommendation } from './continuation.ts';
import { addPiece, newRow } from '../paper/draft.ts';
import type { DraftRow, NotePiece, Piece, SetAside } from '../paper/draft.ts';
import { filled } from '../paper/grid.ts';
import type { GridCell, GridRow } from '../paper/grid.ts';
import type { Group, Member } from './group.ts';
import type { Guess, PaperField } from '../paper/preview.ts';
import { ownRows } from '../own/own-rows.ts';
import { firstNumber, shiftOf } from './realign-row.ts';
import { readSection, readTitle } from './section-rows.ts';
import type { SectionWord } from './section-rows.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { statedAbove } from '../prose/stated-recommendation.ts';
import { isFurniture } from '../prose/titles.ts';

export interface SortedRows {
  readonly rows: DraftRow[];
  readonly aside: SetAside[];
}

/** The long column that prose in the middle of a table goes on with. */
const wideFields: readonly PaperField[] = ['action', 'response', 'progress', 'recommendation', 'note'];

const isTotals = (cells: readonly GridCell[]): boolean => {
  const [first, ...rest] = cells;
  return (
    first !== undefined &&
    /^(?:grand |sub-? ?|overall )?totals?\b/iu.test(first.text.trim()) &&
    rest.every((cell) => /^[\d\s(),.£%:/-]+$/u.test(cell.text) || /^(?:grand |sub-? ?)?totals?\b/iu.test(cell.text))
  );
};

/** "1 | 2 | 3", "(a) | (b) | (c)" under the headings only number the columns. */
const isColumnNumbers = (cells: readonly GridCell[]): boolean =>
  cells.length >= 3 &&
  cells.every((cell, index) =>
    [`${index + 1}`, 'abcdefghijkl'[index]].includes(cell.text.replace(/[().\s]|column/giu, '').toLowerCase()),
  );

const pieceOf = (cell: GridCell, guess: Guess | null): Piece => ({
  unit: cell.unit,
  text: cell.text,
  where: cell.where,
  guess: 'keyed' in cell.unit ? 'colour_key' : guess,
});

/** A cell of a column that holds two fields. */
function readBoth(draft: DraftRow, cell: GridCell, combined: CombinedFields): void {
  const [main, other] = splitCombined(cell.text, combined);
  const piece = (text: string): Piece => ({ ...pieceOf(cell, 'split_cell'), text, raw: cell.text });
  if (main !== null) addPiece(draft.pieces, combined.main, piece(main));
  if (other !== null) addPiece(draft.pieces, combined.other, piece(other));
}

/** "TBC" or a dash; but 31 June was meant as a day, and is reported as none. */
const extendsNothing = (words: string): boolean =>
  parseProseDate(words).precision === 'unknown' && parseDate(words).kind !== 'impossible';

/**
 * A time that was extended: the revised one counts where it tells a day or a stretch of days, and the original is kept
 * as a note under its heading. "TBC" extends nothing and is a note itself.
 */
function extend(
  draft: DraftRow,
  field: 'due' | 'timescale',
  { header, ...revision }: NotePiece,
  columns: readonly ColumnMeaning[],
): void {
  const original = draft.pieces.get(field) ?? [];
  if (original.length > 0 && extendsNothing(revision.text)) {
    draft.notes.push({ ...revision, header });
    return;
  }
  const own = columns.find((column) => column.field === field && column.revises === undefined)?.header ?? '';
  draft.notes.push(
    ...original.map((piece): NotePiece => ({ ...piece, header: /original/iu.test(own) ? own : `${own} (original)` })),
  );
  if (original.length > 0) draft.pieces.set('original_due', original);
  draft.pieces.set(field, [revision]);
}

/** A council that begins its recommendations in small letters ("that the …") gives no sign where one runs on. */
function startsSmall(group: Group, columns: readonly ColumnMeaning[]): boolean {
  const texts = group.members
    .flatMap(({ fragment }) => fragment.rows.flatMap(filled))
    .filter((cell) => columnOf(columns, cell.column)?.field === 'recommendation')
    .map((cell) => cell.text.trim());
  return texts.filter((text) => /^\p{Ll}/u.test(text)).length > texts.length * 0.35;
}

/** One pass down a group's rows: which are records, which go on with the one above, which head the ones below. */
export function sortRows(
  group: Group,
  columns: readonly ColumnMeaning[],
  evidence: readonly ColumnEvidence[],
): SortedRows {
  const rows: DraftRow[] = [];
  const aside: SetAside[] = [];
  const above: Above = new Map();
  const sections: Above = new Map();
  let sectionNotes: NotePiece[] = [];
  let number: number | null = null;
  const order = columns.flatMap((column) => (column.field === null ? [] : [column.field]));
  const width = columns.at(-1)?.to ?? 0;
  const smallLetters = startsSmall(group, columns);
  const leave = (cells: readonly GridCell[], why: Sentence): void => {
    aside.push(...cells.map((cell) => ({ unit: cell.unit, why })));
  };

  const openSection = (words: readonly SectionWord[]): void => {
    const fresh = words.filter(({ field }) => field === 'note');
    if (fresh.length > 0) sectionNotes = fresh.map(({ cell }) => ({ ...pieceOf(cell, 'section_row'), header: '' }));
    for (const { field, text, cell } of words) {
      if (field === 'note') continue;
      const piece = { ...pieceOf(cell, 'section_row'), text, raw: cell.text };
      if (order.includes(field)) above.set(field, [piece]);
      else sections.set(field, [piece]);
    }
  };

  const readRow = (row: GridRow, cells: readonly GridCell[], guess: Guess | null): DraftRow => {
    const draft = newRow(row.where);
    const revisions: (NotePiece & { readonly field: 'due' | 'timescale' })[] = [];
    const prompts = cells.filter(({ text }) => isPlaceholder(text));
    leave(prompts, sentence('imports.left_prompt'));
    for (const cell of cells) {
      if (prompts.includes(cell)) continue;
      const column = columnOf(columns, cell.column);
      const field = column?.field ?? null;
      const { combined } = column ?? {};
      if (field === null) draft.notes.push({ ...pieceOf(cell, guess), header: column?.header ?? '' });
      else if (column?.revises !== undefined && column.revises === field)
        revisions.push({ ...pieceOf(cell, guess), header: column.header, field: column.revises });
      else if (column?.ticked !== undefined && isUnticked(cell.text))
        aside.push({ unit: cell.unit, why: sentence('imports.left_unticked') });
      else if (column?.ticked !== undefined)
        addPiece(draft.pieces, field, { ...pieceOf(cell, 'mapped_status'), text: column.ticked, raw: cell.text });
      else if (field === 'closed_on') {
        addPiece(draft.pieces, field, pieceOf(cell, guess));
        draft.notes.push({ ...pieceOf(cell, guess), header: column?.header ?? '' });
      } else if (combined === undefined)
        addPiece(draft.pieces, field, pieceOf(cell, draft.pieces.has(field) ? 'split_cell' : guess));
      else readBoth(draft, cell, combined);
    }
    for (const { field, ...revision } of revisions) extend(draft, field, revision, columns);
    for (const [column, cell] of row.covered) {
      const field = columnOf(columns, column)?.field ?? null;
      if (field !== null && !draft.pieces.has(field)) draft.carried.set(field, [pieceOf(cell, null)]);
    }
    return draft;
  };

  const readMember = ({ fragment, columns: laying, prose, section: title }: Member): void => {
    if (fragment.own !== undefined) {
      const workedOut = columns.filter(({ field }, index) => field === null && fragment.own?.[index] === null);
      const isWorkedOut = ({ where }: GridCell) => columnOf(workedOut, where.column ?? 0) !== undefined;
      leave(fragment.rows.flatMap(filled).filter(isWorkedOut), sentence('imports.left_worked_out'));
      rows.push(...ownRows(fragment.rows, columns, workedOut));
      return;
    }
    if (title !== null) openSection(readTitle(title, columns));
    const stated = order.includes('recommendation') ? null : statedAbove(fragment.before);
    if (stated !== null) {
      sections.set('reference', [stated.reference]);
      sections.set('recommendation', [...stated.recommendation]);
    }
    const last = rows.at(-1);
    if (last !== undefined) goOnWith(last, prose, order);
    const bodies = fragment.rows.map((row) => ({ row, cells: filled(row) })).filter(({ cells }) => cells.length > 0);
    for (const [index, { row, cells }] of bodies.entries()) {
      const only = cells.length === 1 ? cells[0] : undefined;
      if (only !== undefined && isFurniture(only.text)) leave(cells, sentence('imports.left_furniture'));
      else if (isTotals(cells)) leave(cells, sentence('imports.left_totals'));
      else if (index === 0 && isColumnNumbers(cells)) leave(cells, sentence('imports.left_numbers'));
      else {
        const section = laying === null ? readSection(row, bodies[index + 1]?.row, columns, width) : null;
        if (section !== null) {
          openSection(section);
          continue;
        }
        const laid =
          laying === null ? cells : cells.map((cell) => ({ ...cell, column: laying.get(cell.column) ?? cell.column }));
        const shift = laying === null ? shiftOf(laid, evidence, number) : 0;
        const moved = shift === 0 ? laid : laid.map((cell) => ({ ...cell, column: cell.column + shift }));
        const first = moved[0];
        if (first?.column === 1) number = firstNumber(first.text) ?? number;
        place(readRow(row, moved, shift === 0 ? null : 'shifted_row'), laying !== null, index === 0);
      }
    }
  };

  const place = (draft: DraftRow, narrow: boolean, breaks: boolean): void => {
    const last = rows.at(-1);
    if (last !== undefined && !smallLetters) mendRecommendation(draft, last, breaks);
    if (draft.pieces.size === 0 && draft.notes.length === 0) return;
    const how = last === undefined ? 'new' : joinsAbove(draft, last, order, narrow);
    if (last !== undefined && how === 'join') {
      for (const [field, pieces] of draft.pieces)
        for (const piece of pieces) addPiece(last.pieces, field, { ...piece, guess: 'joined_rows' });
      last.notes.push(...draft.notes.map((note): NotePiece => ({ ...note, guess: 'joined_rows' })));
      return;
    }
    if (last !== undefined && how === 'another') {
      for (const field of ['reference', 'recommendation'] as const) {
        const pieces = last.pieces.get(field) ?? last.carried.get(field);
        if (pieces !== undefined && !draft.pieces.has(field)) draft.carried.set(field, pieces);
      }
    }
    carryDown(draft, above, order);
    for (const [field, pieces] of sections) if (!draft.pieces.has(field)) draft.pieces.set(field, pieces);
    draft.notes.push(...sectionNotes);
    rows.push(draft);
  };

  group.members.forEach(readMember);
  return { rows, aside };
}

/** Prose between two pieces of a table is the rest of the row above: its long column, in order. */
function goOnWith(last: DraftRow, prose: readonly Piece[], order: readonly PaperField[]): void {
  const field =
    wideFields.find((wide) => order.includes(wide) && last.pieces.has(wide)) ??
    wideFields.find((wide) => order.includes(wide));
  if (field !== undefined) for (const piece of prose) addPiece(last.pieces, field, piece);
}
