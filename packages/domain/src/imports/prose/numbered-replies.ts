import { addPiece, newRow } from '../paper/draft.ts';
import type { DraftRow, Piece } from '../paper/draft.ts';
import { readLabelled } from './labelled-prose.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import { tellsTime } from '../values/date-words.ts';
import { referenceKey, splitReference } from '../values/reference-labels.ts';

const opens = /^(?<reference>\d{1,3}[a-z]?)[.:)]?\s+(?:[\p{L}’]+ )?recommendation\s*:\s*(?<words>\S[\s\S]*)$/iu;
const concludes = /^\d{1,3}[a-z]?[.:)]?\s+(?:[\p{L}’]+ )?conclusion\s*:/iu;
const numbered = /^\d{1,3}(?:\.\d{1,3})+\.?\s+/u;

const pieceOf = (paragraph: PaperParagraph, text: string): Piece => ({
  unit: paragraph,
  text,
  raw: paragraph.text,
  where: paragraph.where,
  guess: 'from_prose',
});

export interface NumberedReplies {
  readonly rows: readonly DraftRow[];
  /** What stands before the first recommendation. */
  readonly before: readonly PaperParagraph[];
}

/**
 * Reads "1a: Recommendation: …", and below it the numbered paragraphs of the reply ("1.1 The Department agrees …") and
 * its labelled lines ("Target date: …"), as governments answer committees. null where there are not two such items.
 */
export function readNumberedReplies(paragraphs: readonly PaperParagraph[]): NumberedReplies | null {
  const first = paragraphs.findIndex(({ text }) => opens.test(text));
  const rows: DraftRow[] = [];
  let closed = true;
  for (const paragraph of paragraphs.slice(Math.max(first, 0))) {
    const { reference, words } = opens.exec(paragraph.text)?.groups ?? {};
    const row = rows.at(-1);
    if (reference !== undefined && words !== undefined) {
      const opened = newRow(paragraph.where);
      addPiece(opened.pieces, 'reference', { ...pieceOf(paragraph, reference), raw: reference });
      addPiece(opened.pieces, 'recommendation', pieceOf(paragraph, words));
      rows.push(opened);
      closed = false;
    } else if (concludes.test(paragraph.text) || paragraph.heading > 0) closed = true;
    else if (row !== undefined && !closed && !paragraph.furniture) {
      const label = readLabelled(paragraph.text);
      if (label === null) addPiece(row.pieces, 'response', pieceOf(paragraph, paragraph.text.replace(numbered, '')));
      else addPiece(row.pieces, label.field, pieceOf(paragraph, label.words));
    }
  }
  return rows.length >= 2 ? { rows, before: paragraphs.slice(0, first) } : null;
}

const answers =
  /^(?:\d{1,2}[.)]\s+)?(?:cabinet |executive |council )?(?:response|reply|answer)\s+to\s+(?:recommendation\s+)?(?<reference>[A-Z]{0,2}\s?\d{1,2}[a-z]?)\s*[:.–—-]\s*(?<words>\S[\s\S]*)$/iu;
const byWhen = /^by(?: when)?\s*:\s*(?<words>\S[\s\S]*)$/iu;

/**
 * Reads recommendations that are listed first ("R1 That …") and answered below, each answer by their number ("Response to
 * R1: Agreed. …") with its labelled lines. null where fewer than two are answered.
 */
export function readListedReplies(paragraphs: readonly PaperParagraph[]): NumberedReplies | null {
  const first = paragraphs.findIndex(({ text }) => answers.test(text));
  const listed = paragraphs.slice(0, Math.max(first, 0)).flatMap((paragraph) => {
    const { text, marker } = paragraph;
    const found = splitReference(marker === null ? text : `${marker} ${text}`);
    return found === null || paragraph.furniture ? [] : [{ paragraph, ...found }];
  });
  const rows: DraftRow[] = [];
  const taken = new Set<PaperParagraph>();
  let open: DraftRow | null = null;
  for (const paragraph of paragraphs.slice(Math.max(first, 0))) {
    const { reference, words } = answers.exec(paragraph.text)?.groups ?? {};
    if (reference !== undefined && words !== undefined) {
      // "R1" is itself before it is the first of a numbered list.
      const asked =
        listed.find((one) => one.reference.toLowerCase() === reference.toLowerCase()) ??
        listed.find((one) => referenceKey(one.reference) === referenceKey(reference));
      open = asked === undefined || taken.has(asked.paragraph) ? null : newRow(asked.paragraph.where);
      if (open === null || asked === undefined) continue;
      taken.add(asked.paragraph);
      addPiece(open.pieces, 'reference', { ...pieceOf(asked.paragraph, asked.reference), raw: asked.reference });
      addPiece(open.pieces, 'recommendation', pieceOf(asked.paragraph, asked.words));
      addPiece(open.pieces, 'response', pieceOf(paragraph, words));
      rows.push(open);
    } else if (paragraph.heading > 0 || open === null) open = null;
    else if (!paragraph.furniture) {
      const label = readLabelled(paragraph.text);
      const due = byWhen.exec(paragraph.text)?.groups?.['words'];
      if (label !== null) addPiece(open.pieces, label.field, pieceOf(paragraph, label.words));
      else if (due !== undefined && tellsTime(due)) addPiece(open.pieces, 'due', pieceOf(paragraph, due));
      else addPiece(open.pieces, 'response', pieceOf(paragraph, paragraph.text));
    }
  }
  const begins = paragraphs.findIndex((paragraph) => taken.has(paragraph));
  return rows.length >= 2 ? { rows, before: paragraphs.slice(0, begins) } : null;
}
