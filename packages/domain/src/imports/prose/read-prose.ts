import { committeesIn, onlyCommittee } from '../values/committee-names.ts';
import type { ColumnMeaning } from '../headings/column-meaning.ts';
import { addPiece, newRow } from '../paper/draft.ts';
import type { DraftDocument, DraftRow } from '../paper/draft.ts';
import { kindOfTracker } from '../headings/document-kinds.ts';
import { readLabelBlocks } from './label-blocks.ts';
import { readListedReplies, readNumberedReplies } from './numbered-replies.ts';
import { paperDate } from '../values/paper-date.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import type { PaperField } from '../paper/preview.ts';
import { readDecision } from '../values/decisions/response-words.ts';
import { readSection } from './prose-sections.ts';
import type { ProseSection } from './prose-sections.ts';
import { isTitle, namesSubject } from './titles.ts';
import { countWords, inOrder } from '../../text/words.ts';

const answers: readonly PaperField[] = ['response', 'response_decision', 'response_date', 'action', 'progress', 'lead'];

const announces = (paragraph: PaperParagraph): boolean =>
  countWords(paragraph.text) <= 12 &&
  inOrder(paragraph.text, /\brecommendations?\b/iu, /\b(?:and|with)\b/iu, /\bresponses?\b/iu);

const isNumbered = (paragraph: PaperParagraph): boolean => /^recommendation\s+\d{1,3}\b/iu.test(paragraph.text);

/** A response must be labelled, announced, or say what was decided: prose that merely follows a numbered paragraph answers nothing. */
function answered(section: ProseSection, announced: boolean): boolean {
  const withAnswer = section.items.filter((item) =>
    answers.some(
      (field) =>
        item.pieces
          .get(field)
          ?.some(
            (piece) => announced || (piece.raw ?? piece.text) !== piece.text || readDecision(piece.text) !== null,
          ) === true,
    ),
  );
  return section.items.length > 0 && withAnswer.length >= section.items.length / 2;
}

const column = (field: PaperField, at: number): ColumnMeaning => ({
  header: '',
  from: at,
  to: at,
  field,
  guess: 'from_prose',
  cells: [],
});

function draftRows(section: ProseSection): DraftRow[] {
  return section.items.map((item) => {
    const row = newRow(item.reference.where);
    addPiece(row.pieces, 'reference', item.reference);
    for (const [field, pieces] of [...section.common, ...item.pieces])
      for (const piece of pieces) addPiece(row.pieces, field, piece);
    row.notes.push(...item.notes);
    return row;
  });
}

/**
 * Understands recommendations and their responses that are written as prose only: records of labels and words, or
 * numbered items, each with a labelled or announced response. Nothing is read where the prose does not say that it answers recommendations.
 */
export function readProse(loose: readonly PaperParagraph[]): DraftDocument[] {
  const blocks = readNumberedReplies(loose) ?? readListedReplies(loose) ?? readLabelBlocks(loose);
  if (blocks !== null) {
    const title = [...blocks.before].reverse().find((paragraph) => isTitle(paragraph)) ?? null;
    return [documentOf(blocks.rows, title, blocks.before, [], loose)];
  }
  const announced = loose.findIndex(announces);
  const first = announced >= 0 ? announced : loose.findIndex(isNumbered);
  if (first < 0) return [];
  const title = [...loose.slice(0, first)].reverse().find((paragraph) => isTitle(paragraph)) ?? null;
  const section = readSection(title, loose.slice(first));
  if (!answered(section, announced >= 0)) return [];
  const before = loose.slice(0, first);
  return [documentOf(draftRows(section), title, before, section.heads, loose)];
}

/** Rows with what the titles before them say of all: what was looked into, and which committee it was. */
function documentOf(
  rows: readonly DraftRow[],
  title: PaperParagraph | null,
  before: readonly PaperParagraph[],
  heads: readonly PaperParagraph[],
  loose: readonly PaperParagraph[],
): DraftDocument {
  const subject = title !== null && namesSubject(title.text) ? title : null;
  if (subject !== null)
    for (const row of rows.filter(({ pieces }) => !pieces.has('source_title')))
      addPiece(row.pieces, 'source_title', {
        unit: subject,
        text: subject.text,
        where: subject.where,
        guess: 'from_prose',
      });
  const titles = before.filter(isTitle);
  const committee = onlyCommittee(titles.flatMap(({ text }) => committeesIn(text)));
  const namedBy = titles.find(({ text }) => committee !== null && committeesIn(text).includes(committee));
  if (committee !== null && namedBy !== undefined)
    for (const row of rows.filter(({ pieces }) => !pieces.has('committee')))
      addPiece(row.pieces, 'committee', {
        unit: namedBy,
        text: committee,
        raw: namedBy.text,
        where: namedBy.where,
        guess: 'from_prose',
      });
  const fields = [...new Set(rows.flatMap((row) => [...row.pieces.keys()]))];
  const near = [
    title?.text ?? '',
    ...loose.slice(Math.max(0, before.length - 4), before.length + 1).map((paragraph) => paragraph.text),
  ].join('\n');
  const prose = loose.map((paragraph) => paragraph.text).join('\n');
  return {
    kind: kindOfTracker({ fields, near, prose }),
    title: title?.text ?? '',
    columns: fields.map((field, index) => column(field, index + 1)),
    rows,
    heads: [...(title === null ? [] : [title]), ...heads],
    aside: [],
    base: paperDate(loose),
  };
}
