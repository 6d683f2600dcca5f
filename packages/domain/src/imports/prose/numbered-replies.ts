import { addPiece, newRow } from '../paper/draft.ts';
import type { DraftRow, Piece } from '../paper/draft.ts';
import { readLabelled } from './labelled-prose.ts';
import type { PaperParagraph } from '../paper/paper.ts';

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
