import { addPiece, newRow } from '../paper/draft.ts';
import type { DraftRow, Piece } from '../paper/draft.ts';
import { readLabelled } from './labelled-prose.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import type { PaperField } from '../paper/preview.ts';
import { countWords } from '../../text/words.ts';

/** Records that a file writes one under the other, each line a label and its words. */
export interface LabelBlocks {
  readonly rows: readonly DraftRow[];
  /** What stands before the first record: titles and prose. */
  readonly before: readonly PaperParagraph[];
}

const fewestFields = 3;

const pieceOf = (paragraph: PaperParagraph, text: string): Piece => ({
  unit: paragraph,
  text,
  raw: paragraph.text,
  where: paragraph.where,
  guess: 'from_prose',
});

/** "Ward: Mill End": a label that names no field; its words are kept as a note under it. */
const otherLabel = (text: string): { readonly label: string; readonly words: string } | null => {
  const [, label = '', words = ''] = /^([\p{Lu}][^:.!?\n]{2,38}):\s+(\S[\s\S]*)$/u.exec(text) ?? [];
  return label === '' || countWords(label) > 4 ? null : { label, words };
};

/**
 * Reads "Reference: CYP 7 / Recommendation: That … / Response: … / Status: …", one record after another. The label that
 * comes again begins the next record; a line without a label goes on from the one above it, unless it is a heading.
 * null where there are not two such records, each with its recommendation, or one of five labels and more.
 */
export function readLabelBlocks(paragraphs: readonly PaperParagraph[]): LabelBlocks | null {
  const labels = paragraphs.map((paragraph) => readLabelled(paragraph.text, 'record'));
  const all = labels.flatMap((label) => (label === null ? [] : [label.field]));
  // What a title block says of the whole paper ("Committee: …") stands before the label that comes again.
  const first = labels.findIndex(
    (label) => label !== null && (all.filter((field) => field === label.field).length > 1 || all.length < 8),
  );
  const opens = labels[first]?.field;
  if (opens === undefined) return null;
  const rows: DraftRow[] = [];
  let last: PaperField | null = null;
  let order: PaperField[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index < first || paragraph.furniture) continue;
    const label = labels[index] ?? null;
    const open = rows.at(-1);
    if (label === null) {
      const other = otherLabel(paragraph.text);
      if (paragraph.heading > 0) last = null;
      else if (open !== undefined && other !== null)
        open.notes.push({ ...pieceOf(paragraph, other.words), header: other.label });
      else if (open !== undefined && last !== null) addPiece(open.pieces, last, pieceOf(paragraph, paragraph.text));
      continue;
    }
    const again = order.includes(label.field) && (label.field === opens || label.field === 'recommendation');
    const row = open === undefined || again ? newRow(paragraph.where) : open;
    if (row !== open) {
      rows.push(row);
      order = [];
    }
    order.push(label.field);
    addPiece(row.pieces, label.field, pieceOf(paragraph, label.words));
    last = label.field;
  }
  const fields = rows.map(({ pieces }) => pieces.size);
  const enough = rows.length > 1 ? fields.every((count) => count >= fewestFields) : (fields[0] ?? 0) >= 5;
  return enough && rows.every(({ pieces }) => pieces.has('recommendation'))
    ? { rows, before: paragraphs.slice(0, first) }
    : null;
}
