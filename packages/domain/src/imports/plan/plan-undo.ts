import { type Sentence, sentence } from '@holdfast/words/sentence';
import type { WrittenRow } from './apply-plan.ts';
import type { RegisterRow } from './plan-field.ts';
import { filledFields, sameValue } from '../../recommendations/fields/tracker-values.ts';
import type { TrackerValues, FieldValue } from '../../recommendations/fields/tracker-values.ts';
import { trackerFields } from '../../recommendations/fields/fields.ts';
import type { TrackerField } from '../../recommendations/fields/fields.ts';

export interface UndoRow extends RegisterRow {
  /** A person has recorded something on the row since (a response, an update, a status), beyond its fields. */
  readonly workedOnSince?: boolean;
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

/** A row that the import added is a person's own as soon as a person has changed or used it. */
const isUntouched = (row: UndoRow, written: WrittenRow): boolean =>
  row.workedOnSince !== true &&
  [...new Set([...filledFields(row.current), ...wroteThen(written)])].every((field) =>
    sameValue(row.current[field], written.after[field]),
  );

/**
 * How an import is taken back. What it wrote is put back, unless it was edited since; rows that it added are removed,
 * unless somebody has worked on them since. What stays is listed with the reason.
 * Example: an added row whose lead was then changed by a person is kept.
 */
export const planUndo = (written: readonly WrittenRow[], register: readonly UndoRow[]): UndoPlan => {
  const byId = new Map(register.map((row) => [row.id, row]));
  const restore: UndoPlan['restore'][number][] = [];
  const remove: string[] = [];
  const kept: UndoPlan['kept'][number][] = [];
  for (const entry of written) {
    const row = byId.get(entry.id);
    if (row === undefined) continue;
    if (entry.added) {
      if (isUntouched(row, entry)) remove.push(row.id);
      else
        kept.push({
          id: row.id,
          field: null,
          value: null,
          sentence: sentence('imports.kept_worked_on'),
        });
      continue;
    }
    const values: TrackerValues = {};
    for (const field of wroteThen(entry)) {
      const now = row.current[field] ?? null;
      if (sameValue(now, entry.after[field])) values[field] = entry.before[field] ?? null;
      else kept.push({ id: row.id, field, value: now, sentence: sentence('imports.kept_edited') });
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
