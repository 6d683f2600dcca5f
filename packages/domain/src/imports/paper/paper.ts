import type { Sentence } from '@holdfast/words/sentence';

/**
 * A paper as read, before anything is understood: the same shape of whatever type it came.
 * The unit of account is a non-empty table cell, or a non-empty paragraph outside every table.
 */
export const paperTypes = ['docx', 'xlsx', 'odt', 'ods', 'xls', 'pdf', 'eml', 'csv', 'html', 'txt', 'md'] as const;
export type PaperType = (typeof paperTypes)[number];

/** By the ending of its name, of which type a paper is. Nothing else is read, and each of them can be chosen. */
export const paperEndings: Readonly<Record<string, PaperType>> = {
  ...Object.fromEntries(paperTypes.map((type) => [type, type])),
  tsv: 'csv',
  htm: 'html',
  markdown: 'md',
};

/** For whoever chooses a file: ".docx,.xlsx". */
export const papersToChoose = Object.keys(paperEndings)
  .map((ending) => `.${ending}`)
  .join(',');

export interface PaperFile {
  readonly name: string;
  readonly type: PaperType;
  readonly bytes: number;
  /** Hex, lower case. */
  readonly sha256: string;
}

/** 1-based throughout. `line` is set for text files, `sheet` for workbooks, `paragraph` outside tables. */
export interface Where {
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly paragraph?: number;
}

export interface PaperCell {
  /** 1-based grid column, after merged cells to the left are counted. */
  readonly column: number;
  /** The words, paragraphs joined by a newline; '' for an empty cell. A workbook's date cell reads as ISO. */
  readonly text: string;
  /** Grid columns that the cell spans; 1 when not merged. */
  readonly columns: number;
  /** Grid rows that the cell spans; 1 when not merged. The rows below hold no cell of their own at this column. */
  readonly rows: number;
  /** Line of a text file where the cell begins, when it is not the row's own line. */
  readonly line?: number;
  /** The colour behind the words, as six hex digits: 'ff0000' is red. Not there where the cell is white or plain. */
  readonly colour?: string;
  /** The words are only a number that Word counted out itself: nobody typed them. */
  readonly counted?: true;
  /** The cell holds only a colour, and its words are what the paper's own key says of it. */
  readonly keyed?: true;
}

export interface PaperRow {
  readonly where: Where;
  readonly cells: readonly PaperCell[];
  /** The file itself marks the row as a header that repeats (Word's "repeat header row", HTML's thead). */
  readonly header: boolean;
}

export interface PaperTable {
  readonly kind: 'table';
  readonly number: number;
  readonly sheet?: string;
  readonly rows: readonly PaperRow[];
}

export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly where: Where;
  readonly text: string;
  /** Heading level 1 to 6 where the file says so; 0 for ordinary text. */
  readonly heading: number;
  /** The list marker as it stands in the file ("1.", "(a)", "•"), without the words; null when not a list item. */
  readonly marker: string | null;
  /** Page headers, footers and page numbers, where the file tells them apart. */
  readonly furniture: boolean;
}

export type PaperBlock = PaperTable | PaperParagraph;

export type PaperRemarkCode =
  | 'comment_not_read'
  | 'unaccepted_change'
  | 'hidden_part'
  | 'formula_without_value'
  | 'placeholder'
  | 'colours_not_read';

/** What the file holds and a person who reads only its cells would not know. `where` is empty for the whole paper. */
export interface PaperRemark {
  readonly code: PaperRemarkCode;
  readonly where: Where;
  readonly message: Sentence;
}

export interface Paper {
  readonly file: PaperFile;
  readonly blocks: readonly PaperBlock[];
  readonly remarks?: readonly PaperRemark[];
}
