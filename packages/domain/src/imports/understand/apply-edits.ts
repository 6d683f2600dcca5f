import type { ImportCorrections } from '../paper/corrections.ts';
import type { Where } from '../paper/paper.ts';
import type { PaperField, UnderstoodDocument, UnderstoodFields, UnderstoodRow } from '../paper/preview.ts';
import { readField } from '../values/read-field.ts';
import { addStatuses } from '../values/read-statuses.ts';
import { placeKey, placesOfRows, whereKey } from '../paper/row-place.ts';

export interface Edited {
  /** Every row; those that the clerk dropped say so. */
  readonly documents: readonly UnderstoodDocument[];
  /** Whether every row that was read there has been dropped. */
  readonly dropped: (where: Where) => boolean;
  /** Whether the clerk took this field of the row away. */
  readonly removed: (where: Where, field: PaperField) => boolean;
}

const places = (rows: readonly UnderstoodRow[]): string[] => placesOfRows(rows).map(placeKey);

const withoutCount = (key: string): string => key.slice(0, key.lastIndexOf('#'));

function editRow(
  row: UnderstoodRow,
  key: string,
  kind: UnderstoodDocument['kind'],
  corrections: ImportCorrections,
): UnderstoodRow {
  const edits = corrections.fields?.filter((edit) => placeKey(edit.row) === key) ?? [];
  if (edits.length === 0) return row;
  const base = typeof row.fields.source_date?.value === 'string' ? row.fields.source_date.value : null;
  let fields: UnderstoodFields = { ...row.fields };
  for (const { field, words } of edits) {
    const { [field]: before, ...others } = fields;
    if (words === null) {
      fields = others;
      continue;
    }
    const from = before?.from ?? row.where;
    const value = field === 'core_status' ? words : readField(field, words, base, from).value;
    fields = { ...fields, [field]: { value, raw: before?.raw ?? '', guess: null, from } };
  }
  const told = edits.some(({ field }) => field === 'status') && !edits.some(({ field }) => field === 'core_status');
  if (told) delete fields.core_status;
  return { ...row, fields: told ? addStatuses(fields, corrections, kind) : fields };
}

/** Lays the clerk's edits of single fields over what was read, and marks the rows that were dropped. */
export function applyEdits(documents: readonly UnderstoodDocument[], corrections: ImportCorrections): Edited {
  const drops = new Set(corrections.drops?.map(placeKey));
  const keys = places(documents.flatMap((document) => document.rows));
  let at = 0;
  const edited = documents.map((document) => {
    const rows = document.rows.map((row) => {
      const key = keys[at] ?? '';
      at += 1;
      const edited = editRow(row, key, document.kind, corrections);
      return drops.has(key) ? { ...edited, dropped: true as const } : edited;
    });
    return { ...document, rows };
  });
  const kept = new Set(keys.filter((key) => !drops.has(key)).map(withoutCount));
  const known = new Set(keys.map(withoutCount));
  const gone = (where: Where): boolean => known.has(whereKey(where)) && !kept.has(whereKey(where));
  const taken = new Set(
    corrections.fields?.flatMap((edit) => (edit.words === null ? [`${whereKey(edit.row.where)}:${edit.field}`] : [])),
  );
  return { documents: edited, dropped: gone, removed: (where, field) => taken.has(`${whereKey(where)}:${field}`) };
}
