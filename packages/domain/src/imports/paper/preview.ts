import type { Sentence } from '@holdfast/words/sentence';
import type { TrackerField } from '../../recommendations/fields/fields.ts';
import type { FieldValue } from '../../recommendations/fields/tracker-values.ts';
import type { PaperFile, Where } from './paper.ts';

/** Kinds of paper whose rows are recommendations. */
export const recommendationKinds = [
  'recommendation_tracker',
  'formal_response',
  'call_in_follow_up',
  'improvement_plan',
] as const;

/** One contract for the API, the web wizard, the command line and every acceptance check. */
export const documentKinds = [
  ...recommendationKinds,
  'audit_follow_up',
  'meeting_calendar',
  'judgement_table',
  'forward_plan',
  'work_programme',
  'minutes',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Fields that the register does not hold: the time first agreed, whose words `due` keeps, and those of other papers. */
export const otherFields = [
  'original_due',
  'closed_on',
  'existing_date',
  'proposed_date',
  'judgement',
  'self_assessment',
  'grade',
  'decision',
  'requested_by',
  'topic',
  'focus',
] as const;
/** Those of them that hold one day. */
export const otherDays = [
  'closed_on',
  'existing_date',
  'proposed_date',
] as const satisfies readonly (typeof otherFields)[number][];

export type PaperField = TrackerField | (typeof otherFields)[number];

export const guesses = [
  'carried_down',
  'parsed_date',
  'mapped_status',
  'joined_rows',
  'split_cell',
  'shifted_row',
  'header_synonym',
  'no_header',
  'section_row',
  'from_prose',
  'colour_key',
  'matched_name',
  'asked_once',
] as const;
export type Guess = (typeof guesses)[number];

export interface UnderstoodField {
  readonly value: FieldValue;
  /** The source cell's own words, '' where the cell was blank and the value was carried down. */
  readonly raw: string;
  readonly guess: Guess | null;
  readonly from: Where;
}

export type UnderstoodFields = Partial<Record<PaperField, UnderstoodField>>;

export interface UnderstoodRow {
  readonly where: Where;
  readonly fields: UnderstoodFields;
  /** The clerk dropped it: it stays listed, where it can be taken in again; cells and anomalies are told without it. */
  readonly dropped?: true;
  /** The clerk corrected a field of it: it stays among the rows to look at. */
  readonly corrected?: true;
}

export interface UnderstoodColumn {
  readonly header: string;
  /** null when the column's meaning is not known: its cells are kept as notes. */
  readonly field: PaperField | null;
  readonly guess: Guess | null;
}

export interface UnderstoodDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly columns: readonly UnderstoodColumn[];
  readonly rows: readonly UnderstoodRow[];
}

export interface LeftOut {
  readonly where: Where;
  readonly text: string;
  readonly why: Sentence;
}

export interface Anomaly {
  readonly code: string;
  readonly where: Where;
  /** A sentence for the clerk. */
  readonly message: Sentence;
}

export interface Refusal {
  readonly code: string;
  /** A sentence that tells the clerk what to do. */
  readonly message: Sentence;
}

export interface ImportPreview {
  readonly version: 1;
  readonly file: Omit<PaperFile, 'type'> & { readonly type: string };
  readonly outcome: 'rows' | 'refused';
  readonly refusal: Refusal | null;
  readonly documents: readonly UnderstoodDocument[];
  /** total = placed + noted + leftOut, always. */
  readonly cells: { readonly total: number; readonly placed: number; readonly noted: number; readonly leftOut: number };
  readonly leftOut: readonly LeftOut[];
  readonly anomalies: readonly Anomaly[];
}
