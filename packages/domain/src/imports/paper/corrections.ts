import type { StoredStatus } from '../../recommendations/status/core-status.ts';
import type { ReportColumn } from '../../settings/setting-values.ts';
import type { Where } from './paper.ts';
import type { PaperField } from './preview.ts';

/** A row of the preview: its own `where`, and which of the rows with that `where` (1 when not said). */
export interface RowPlace {
  readonly where: Where;
  readonly nth?: number;
}

/** What is asked once for a whole paper of its rows, in the order in which it is laid over them. */
export const rowFacts = ['source_kind', 'source_date', 'received_on'] as const;
/** And whether its rows that have no words of a recommendation come in too. */
export const factFields = [...rowFacts, 'without_words'] as const;
/** As to rows without words: they come in with what the paper says of them, and somebody adds the words. */
export const addWordsLater = 'add_later';
/** As a day of receipt: it is taken to be the day of the meeting, and marked as assumed. */
export const assumedDay = 'meeting_day';

/**
 * Something that is true of all rows of a paper that do not say otherwise: an origin, a day as YYYY-MM-DD, or what becomes of
 * rows without words.
 */
export interface PaperFact {
  readonly field: (typeof factFields)[number];
  readonly value: string;
}

/** The names of a paper about which somebody is asked where the council does not have them. */
export const nameKinds = ['committee', 'portfolio', 'lead', 'status'] as const;
export const nameActs = ['make', 'match', 'leave'] as const;

/** What is done about a name of a paper that the council does not have. */
export interface NameChoice {
  readonly kind: (typeof nameKinds)[number];
  /** As the paper writes it. */
  readonly words: string;
  readonly choice: (typeof nameActs)[number];
  /** The one of the council that it is, for `match`; null otherwise. */
  readonly name: string | null;
}

/**
 * What the clerk corrects before anything is written, as plain JSON. It is laid over the paper again, so that the
 * corrected preview is as honest as the first: every cell still ends up somewhere.
 */
export interface ImportCorrections {
  /** The table's rows that hold its headings; an empty list says that the table has none. 1-based, as in `where`. */
  readonly headings?: readonly { readonly table: number; readonly rows: readonly number[] }[];
  /** What a column means. `document` and `column` are 1-based places in the preview; null keeps its cells as notes. */
  readonly columns?: readonly {
    readonly document: number;
    readonly column: number;
    readonly field: PaperField | null;
  }[];
  /** The council's own status words and the core status they stand for, without regard to case. */
  readonly statuses?: readonly { readonly words: string; readonly core: StoredStatus }[];
  /** New words for one field of one row; they are read as the field reads its cell. null takes the field away. */
  readonly fields?: readonly { readonly row: RowPlace; readonly field: PaperField; readonly words: string | null }[];
  readonly drops?: readonly RowPlace[];
  readonly names?: readonly NameChoice[];
  readonly facts?: readonly PaperFact[];
}

/** What the council says of itself: with it, its own papers are read as it wrote them. */
export interface CouncilWays {
  /** The columns of its reports, each set that held from some day on, the newest first. */
  readonly reportColumns?: readonly (readonly ReportColumn[])[];
}

/** What a reading is told beyond the paper. */
export interface ReadingHelp extends ImportCorrections, CouncilWays {}
