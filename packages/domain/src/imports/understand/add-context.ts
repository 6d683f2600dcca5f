import { contextFields } from '../rows/continuation.ts';
import { committeesIn, onlyCommittee } from '../values/committee-names.ts';
import { addPiece } from '../paper/draft.ts';
import type { DraftDocument, Piece } from '../paper/draft.ts';
import { filled } from '../paper/grid.ts';
import type { Group } from '../rows/group.ts';
import { readLabelled } from '../prose/labelled-prose.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import type { PaperField } from '../paper/preview.ts';
import { isTitle, namesSubject } from '../prose/titles.ts';

/** "Committee: …", "Meeting date: …" above a table. A bare "Date:" is the paper's own date, and no row's. */
function labelled(paragraph: PaperParagraph): { field: PaperField; piece: Piece } | null {
  const read = readLabelled(paragraph.text);
  if (read === null || !contextFields.includes(read.field) || /^(?:report )?date\s*:/iu.test(paragraph.text))
    return null;
  return {
    field: read.field,
    piece: { unit: paragraph, text: read.words, raw: paragraph.text, where: paragraph.where, guess: 'from_prose' },
  };
}

const subjectOf = (before: readonly PaperParagraph[]): Piece | null => {
  const subject = before.findLast((paragraph) => isTitle(paragraph) && namesSubject(paragraph.text));
  return subject === undefined
    ? null
    : { unit: subject, text: subject.text, where: subject.where, guess: 'from_prose' };
};

/** A title over a table: a paragraph of its own, or a cell of the table over its headings. */
interface Named extends Pick<Piece, 'unit' | 'text' | 'where'> {
  readonly names: readonly string[];
}

const namedIn = (titles: readonly Pick<Piece, 'unit' | 'text' | 'where'>[]): Named[] =>
  titles
    .map(({ unit, text, where }) => ({ unit, text, where, names: committeesIn(text) }))
    .filter(({ names }) => names.length > 0);

const inParagraphs = (before: readonly PaperParagraph[]): Named[] =>
  namedIn(before.filter(isTitle).map((unit) => ({ unit, text: unit.text, where: unit.where })));

/**
 * The one committee that the titles over a table name, or, where they name none, the titles of the whole paper so far.
 * Where two are named, neither is every row's.
 */
function committeeOf(group: Group, before: readonly PaperParagraph[]): Piece[] {
  const above = group.members[0]?.fragment.above.flatMap(filled) ?? [];
  const own = [...inParagraphs(group.before), ...namedIn(above)];
  const named = own.length > 0 ? own : inParagraphs(before);
  const name = onlyCommittee(named.flatMap(({ names }) => names));
  if (name === null) return [];
  return named
    .filter(({ names }) => names.includes(name))
    .slice(0, 1)
    .map(({ unit, text, where }) => ({ unit, text: name, raw: text, where, guess: 'from_prose' }));
}

/**
 * What stands above a table and is true of all its rows, for fields that no column and no section gives: the review
 * that a title names, labelled lines such as "Committee: …", and the committee whose paper it is. `before` is all the
 * prose above, from the top of the paper.
 */
export function addContext(document: DraftDocument, group: Group, before: readonly PaperParagraph[]): DraftDocument {
  const known = (field: PaperField): boolean =>
    document.columns.some((column) => column.field === field) || document.rows.some((row) => row.pieces.has(field));
  if (!document.rows.some((row) => row.pieces.has('recommendation') || row.carried.has('recommendation')))
    return document;
  const found = new Map<PaperField, Piece>();
  for (const paragraph of group.before) {
    const read = labelled(paragraph);
    if (read !== null && !known(read.field)) found.set(read.field, read.piece);
  }
  const subject = subjectOf(group.before);
  if (subject !== null && !known('source_title')) found.set('source_title', subject);
  const [committee] = known('committee') || found.has('committee') ? [] : committeeOf(group, before);
  if (committee !== undefined) found.set('committee', committee);
  for (const row of document.rows) for (const [field, piece] of found) addPiece(row.pieces, field, piece);
  return document;
}
