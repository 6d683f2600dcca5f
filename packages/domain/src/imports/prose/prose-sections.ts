import { findDate } from '../values/date-words.ts';
import { addPiece } from '../paper/draft.ts';
import type { NotePiece, Piece } from '../paper/draft.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import type { PaperField } from '../paper/preview.ts';
import { readBareLabel, readLabelled } from './labelled-prose.ts';
import { splitReference } from '../values/reference-labels.ts';
import { countWords } from '../../text/words.ts';

export interface ProseItem {
  readonly reference: Piece;
  readonly pieces: Map<PaperField, Piece[]>;
  readonly notes: NotePiece[];
}

/** What the prose says under one title: things true of the whole item, and its numbered recommendations. */
export interface ProseSection {
  readonly title: PaperParagraph | null;
  /** Sub-headings that only say that recommendations follow. */
  readonly heads: PaperParagraph[];
  readonly date: string | null;
  readonly common: Map<PaperField, Piece[]>;
  readonly notes: NotePiece[];
  readonly items: ProseItem[];
}

const proseText = (paragraph: PaperParagraph): string =>
  paragraph.marker === null || paragraph.marker === '•' ? paragraph.text : `${paragraph.marker} ${paragraph.text}`;

const pieceOf = (paragraph: PaperParagraph, text: string): Piece => ({
  unit: paragraph,
  text,
  raw: proseText(paragraph),
  where: paragraph.where,
  guess: 'from_prose',
});

interface Opening {
  readonly reference: string;
  readonly words: string;
}

/** "3." before the words, as the file's own list number or written in front of them; "Recommendation 3" in full. */
function opensItem(paragraph: PaperParagraph, next: number): Opening | null {
  const number = /^\(?(\d{1,3})[.)]*$/u.exec(paragraph.marker ?? '')?.[1];
  const inWords = /^recommendation\s+(\d{1,3})\b[\s:.–-]*((?:[^\s:.–-][\s\S]*)?)$/iu.exec(paragraph.text);
  if (
    inWords?.[1] !== undefined &&
    (paragraph.heading > 0 || countWords(paragraph.text) <= 3 || /^[A-Z]/u.test(inWords[2] ?? ''))
  )
    return { reference: inWords[1], words: inWords[2] ?? '' };
  const split = number === undefined ? splitReference(paragraph.text) : null;
  const reference = number ?? (split !== null && /^\d{1,3}$/u.test(split.reference) ? split.reference : null);
  if (reference === null) return null;
  const follows = Number(reference) === next || next === 0;
  return follows ? { reference, words: split?.words ?? paragraph.text } : null;
}

const isSubheading = (text: string): boolean =>
  countWords(text) <= 12 &&
  !/^recommendation\s+\d/iu.test(text) &&
  /\b(?:(?:recommendation|resolution|response)s?|argymhell(?:iad|ion)|ymateb(?:ion)?)\b/iu.test(text) &&
  !/[.]$/u.test(text) &&
  !/:\s*\S/u.test(text);

const headsInEach = /^(?:recommendations?(?: and (?:the )?responses?)?|argymhellion(?: ac? (?:yr )?ymatebion)?)$/iu;

/** "Recommendations and responses:" and nothing else, in English, in Welsh, or in both with a slash between them. */
const isHead = (text: string): boolean =>
  text
    .replace(/:$/u, '')
    .split(' / ')
    .every((half) => headsInEach.test(half.trim()));

/**
 * Reads the prose under one title. Items are counted from a sub-heading that speaks of recommendations, where there is
 * one; what follows an item is its response until the next number; a line that ends in ":" right before an item says
 * something of the items below it.
 */
export function readSection(title: PaperParagraph | null, paragraphs: readonly PaperParagraph[]): ProseSection {
  const section: ProseSection = {
    title,
    heads: [],
    date: title === null ? null : (findDate(title.text)?.date ?? null),
    common: new Map(),
    notes: [],
    items: [],
  };
  const start = paragraphs.findIndex((paragraph) => isSubheading(paragraph.text));
  let lead: NotePiece[] = [];
  // A label on a line of its own says what the lines below it are, until the next label or item.
  let under: PaperField = 'response';
  for (const [index, paragraph] of paragraphs.entries()) {
    const item = section.items.at(-1);
    const next = item === undefined ? 0 : Number(item.reference.text) + 1;
    const opening = index > start ? opensItem(paragraph, next) : null;
    const known = readLabelled(paragraph.text);
    const following = paragraphs[index + 1];
    const label = item === undefined ? null : readBareLabel(paragraph.text);
    if (opening !== null) {
      under = 'response';
      const opened: ProseItem = {
        reference: pieceOf(paragraph, opening.reference),
        pieces: new Map(),
        notes: [...lead],
      };
      if (opening.words !== '') addPiece(opened.pieces, 'recommendation', pieceOf(paragraph, opening.words));
      section.items.push(opened);
    } else if (known !== null) addPiece(item?.pieces ?? section.common, known.field, pieceOf(paragraph, known.words));
    else if (label !== null) {
      under = label;
      section.heads.push(paragraph);
    } else if (isHead(paragraph.text)) section.heads.push(paragraph);
    else if (isSubheading(paragraph.text) && paragraph.marker === null)
      lead = [...lead, { ...pieceOf(paragraph, paragraph.text), header: '' }];
    else if (/:$/u.test(paragraph.text) && following !== undefined && opensItem(following, next) !== null)
      lead = [...lead, { ...pieceOf(paragraph, paragraph.text), header: '' }];
    else if (item === undefined) section.notes.push({ ...pieceOf(paragraph, proseText(paragraph)), header: '' });
    else if (!item.pieces.has('recommendation'))
      addPiece(item.pieces, 'recommendation', pieceOf(paragraph, paragraph.text));
    else addPiece(item.pieces, under, pieceOf(paragraph, proseText(paragraph)));
  }
  return section;
}
