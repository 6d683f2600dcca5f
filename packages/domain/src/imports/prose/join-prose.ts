import { addPiece } from '../paper/draft.ts';
import type { DraftDocument, DraftRow } from '../paper/draft.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { readSection } from './prose-sections.ts';
import type { ProseItem, ProseSection } from './prose-sections.ts';
import { findDate } from '../values/date-words.ts';
import { referenceKey } from '../values/reference-labels.ts';
import { countWords, wordKey } from '../../text/words.ts';

const wordsOf = (row: DraftRow, field: 'source_title' | 'reference' | 'source_date'): string =>
  (row.pieces.get(field) ?? row.carried.get(field) ?? []).map((piece) => piece.text).join(' ');

const needsWords = (document: DraftDocument): boolean =>
  document.rows.length > 0 &&
  document.rows.every((row) => !row.pieces.has('recommendation') && row.pieces.has('reference'));

/** Whether a paragraph is the title that rows of the table carry, perhaps with a date or more after it. */
function titles(paragraph: PaperParagraph, keys: readonly string[]): boolean {
  const key = wordKey(paragraph.text);
  if (key.length < 6 || countWords(paragraph.text) > 60) return false;
  return keys.some(
    (title) => title.length >= 6 && (key.startsWith(title) || (key.length >= 15 && title.startsWith(key))),
  );
}

function cutSections(loose: readonly PaperParagraph[], keys: readonly string[]): ProseSection[] {
  const said = loose.filter((paragraph) => !paragraph.furniture);
  const starts = said.flatMap((paragraph, index) => (titles(paragraph, keys) ? [index] : []));
  return starts.map((start, index) => readSection(said[start] ?? null, said.slice(start + 1, starts[index + 1])));
}

const withoutNumbers = (key: string): string => key.replace(/\d+/gu, '0');

/**
 * The section of a row: the one under its title, of two the one with its date. A title that differs only in a number
 * is taken when its date is the row's, because a fill handle may have counted it up.
 */
function sectionOf(row: DraftRow, sections: readonly ProseSection[]): ProseSection | undefined {
  const title = wordKey(wordsOf(row, 'source_title'));
  const date = findDate(wordsOf(row, 'source_date'))?.date ?? null;
  const heads = sections.map((section) => ({
    section,
    key: wordKey(section.title?.text ?? ''),
  }));
  const under = heads.filter(({ key }) => key.startsWith(title) || title.startsWith(key));
  const near = heads.filter(({ key }) => withoutNumbers(key).startsWith(withoutNumbers(title)));
  const dated = (list: typeof heads): ProseSection | undefined =>
    list.find(({ section }) => section.date !== null && section.date === date)?.section;
  return dated(under) ?? under.find(({ section }) => section.date === null || date === null)?.section ?? dated(near);
}

function joinItem(row: DraftRow, section: ProseSection, item: ProseItem): void {
  for (const [field, pieces] of [...item.pieces, ...section.common]) {
    if (row.pieces.has(field))
      row.notes.push(
        ...pieces.map((piece) => ({
          ...piece,
          text: piece.raw ?? piece.text,
          header: '',
        })),
      );
    else for (const piece of pieces) addPiece(row.pieces, field, piece);
  }
  row.notes.push(...section.notes, ...item.notes);
}

/**
 * Joins a summary table, whose rows only number their recommendations, to the prose below it by item and number. Rows
 * whose words are not there stay as they are.
 */
export function joinProse(documents: readonly DraftDocument[], loose: readonly PaperParagraph[]): DraftDocument[] {
  return documents.map((document) => {
    if (!needsWords(document)) return document;
    const keys = [...new Set(document.rows.map((row) => wordKey(wordsOf(row, 'source_title'))))].filter(
      (key) => key !== '',
    );
    const sections = keys.length > 0 ? cutSections(loose, keys) : [readSection(null, loose)];
    const heads = new Set(document.heads);
    for (const row of document.rows) {
      const section = keys.length > 0 ? sectionOf(row, sections) : sections[0];
      const reference = referenceKey(wordsOf(row, 'reference'));
      const item = section?.items.find((candidate) => referenceKey(candidate.reference.text) === reference);
      if (section === undefined || item === undefined) continue;
      joinItem(row, section, item);
      for (const head of [section.title, ...section.heads]) if (head !== null) heads.add(head);
    }
    return { ...document, heads: [...heads] };
  });
}
