import type { Sentence } from '@holdfast/words/sentence';
import type { Unit } from './grid.ts';
import type { Where } from './paper.ts';
import type { DocumentKind, Guess, PaperField, UnderstoodColumn } from './preview.ts';

/** Words on their way into a field, with the unit they came from. */
export interface Piece {
  readonly unit: Unit;
  readonly text: string;
  /** The unit's whole words, where `text` is only a part of them. */
  readonly raw?: string;
  readonly where: Where;
  readonly guess: Guess | null;
}

export interface NotePiece extends Piece {
  /** The heading of the column that was not understood, or the label before the words; '' for none. */
  readonly header: string;
}

/** A record whose words have been gathered by field and are not yet read as dates, names or statuses. */
export interface DraftRow {
  readonly where: Where;
  readonly pieces: Map<PaperField, Piece[]>;
  /** Taken from a row above, because the row's own cell is blank. */
  readonly carried: Map<PaperField, Piece[]>;
  readonly notes: NotePiece[];
  /** This product wrote the row: no label, part or second name is looked for in its words. */
  readonly literal?: true;
}

export interface SetAside {
  readonly unit: Unit;
  readonly why: Sentence;
}

export interface DraftDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: readonly DraftRow[];
  /** Titles and headings: units that are placed though no row shows them. */
  readonly heads: readonly Unit[];
  readonly aside: readonly SetAside[];
  /** The date of the paper or inspection that relative times are counted from, ISO, or null. */
  readonly base: string | null;
  /** The day on which the report that a plan answers was published, ISO; null or not there where none is said. */
  readonly published?: string | null;
}

/** What a group of tables was read as; `columns` is empty when it could not be read as rows. */
export interface ReadGroup {
  readonly document: DraftDocument;
  readonly read: boolean;
  /** The headings were there and the words of the recommendations were not. */
  readonly missing: boolean;
}

export const newRow = (where: Where): DraftRow => ({ where, pieces: new Map(), carried: new Map(), notes: [] });

export function addPiece(pieces: Map<PaperField, Piece[]>, field: PaperField, piece: Piece): void {
  pieces.set(field, [...(pieces.get(field) ?? []), piece]);
}
