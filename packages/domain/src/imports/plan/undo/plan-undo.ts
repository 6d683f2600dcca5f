import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { WrittenRow } from '../apply-plan.ts';
import type { RegisterRow } from '../plan-field.ts';
import type { TrackerValues, FieldValue } from '../../../recommendations/fields/tracker-values.ts';
import { trackerFields } from '../../../recommendations/fields/fields.ts';
import type { TrackerField } from '../../../recommendations/fields/fields.ts';

/** What the log tells of a row after the import: of people, and of later papers that still count. */
export interface LaterWork {
  /** What of the row it told or changed; a later paper that only holds the row too changed none. */
  readonly fields: readonly string[];
  /** Who did it; null where the log does not know. */
  readonly name: string | null;
  /** When, as an instant. */
  readonly at: string;
  /** The later paper that holds the row too; null for what a person did. */
  readonly fileName: string | null;
  /**
   * Nobody worked on the row: it followed from something else that was changed (a portfolio that passed on, a period
   * that was set anew), or the worker did it. What it changed stays as it is; it keeps no row in the register.
   */
  readonly followed: boolean;
}

export interface UndoRow extends RegisterRow {
  /** Oldest first. */
  readonly since?: readonly LaterWork[];
}

export interface UndoPlan {
  /** Fields to put back to what they were; a null value empties the field. */
  readonly restore: readonly {
    readonly id: string;
    readonly values: TrackerValues;
    readonly imported: TrackerValues | null;
  }[];
  readonly remove: readonly string[];
  readonly kept: readonly {
    readonly id: string;
    /** null when the whole row is kept. */
    readonly field: TrackerField | null;
    readonly value: FieldValue;
    readonly sentence: Sentence;
  }[];
}

const wroteThen = (written: WrittenRow): readonly TrackerField[] =>
  trackerFields.filter((field) => field in written.after);

/** The day of a paper is told with its words: whoever moved the day has changed them. */
const dayOf: readonly TrackerField[] = ['due', 'timescale'];
const tells = ({ fields }: LaterWork, field: TrackerField): boolean =>
  fields.includes(field) || (dayOf.includes(field) && fields.includes('due_on'));

const keptRow = ({ name, at, fileName }: LaterWork): Sentence => {
  if (fileName !== null) return sentence('imports.kept_later_paper', { fileName, at });
  return name === null
    ? sentence('imports.kept_worked_on', { at })
    : sentence('imports.kept_worked_on_by', { name, at });
};

const keptField = (field: TrackerField, { name, at, fileName }: LaterWork): Sentence => {
  if (fileName !== null) return sentence('imports.kept_field_of_paper', { field, fileName, at });
  return name === null
    ? sentence('imports.kept_field', { field, at })
    : sentence('imports.kept_field_by', { field, name, at });
};

/**
 * How an import is taken back. What it wrote is put back, unless it was changed since; rows that it added are removed,
 * unless somebody has worked on them since or a later paper holds them too. The log alone says so: a value that reads
 * otherwise than in the paper (a committee that is called otherwise by now) is nobody's work. What stays is listed with
 * who did what, and when.
 * Example: an added row whose lead Ada Brook then changed is kept, and says so.
 */
export const planUndo = (written: readonly WrittenRow[], register: readonly UndoRow[]): UndoPlan => {
  const byId = new Map(register.map((row) => [row.id, row]));
  const restore: UndoPlan['restore'][number][] = [];
  const remove: string[] = [];
  const kept: UndoPlan['kept'][number][] = [];
  for (const entry of written) {
    const row = byId.get(entry.id);
    if (row === undefined) continue;
    const since = row.since ?? [];
    if (entry.added) {
      const works = since.filter(({ followed }) => !followed);
      const last = works.findLast(({ fileName }) => fileName === null) ?? works.at(-1);
      if (last === undefined) remove.push(row.id);
      else kept.push({ id: row.id, field: null, value: null, sentence: keptRow(last) });
      continue;
    }
    const values: TrackerValues = {};
    for (const field of wroteThen(entry)) {
      const last = since.findLast((work) => tells(work, field));
      if (last === undefined) values[field] = entry.before[field] ?? null;
      else kept.push({ id: row.id, field, value: row.current[field] ?? null, sentence: keptField(field, last) });
    }
    restore.push({ id: row.id, values, imported: entry.importedBefore });
  }
  return { restore, remove, kept };
};

/** Applies an undo to plain rows. */
export const applyUndo = (undo: UndoPlan, register: readonly RegisterRow[]): readonly RegisterRow[] => {
  const removed = new Set(undo.remove);
  const restored = new Map(undo.restore.map((row) => [row.id, row]));
  return register
    .filter(({ id }) => !removed.has(id))
    .map((row) => {
      const back = restored.get(row.id);
      return back === undefined
        ? row
        : { id: row.id, current: { ...row.current, ...back.values }, imported: back.imported };
    });
};
