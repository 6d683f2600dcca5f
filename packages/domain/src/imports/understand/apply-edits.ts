import type { ImportCorrections } from '../paper/corrections.ts';
import type { Where } from '../paper/paper.ts';
import type {
  PaperField,
  UnderstoodDocument,
  UnderstoodField,
  UnderstoodFields,
  UnderstoodRow,
} from '../paper/preview.ts';
import { type RecommendationField, recommendationFields } from '../../recommendations/fields/field-rows.ts';
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

const rowsOf: Readonly<Partial<Record<PaperField, RecommendationField>>> = recommendationFields;

/** One of the values of a field that has a fixed set of them, as a choice on a screen sends it. */
const isCode = (field: PaperField, words: string): boolean => rowsOf[field]?.codes?.includes(words) === true;

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
    const value = isCode(field, words) ? words : readField(field, words, base, from).value;
    fields = { ...fields, [field]: { value, raw: before?.raw ?? '', guess: null, from } };
  }
  const told = edits.some(({ field }) => field === 'status') && !edits.some(({ field }) => field === 'core_status');
  if (told) delete fields.core_status;
  return { ...row, fields: told ? addStatuses(fields, corrections, kind) : fields, corrected: true };
}

const cellKey = (field: PaperField, from: Where): string => `${field} ${whereKey(from)} ${from.column ?? ''}`;

/** What was corrected, by the cell that it was read from: other rows may have been given the same cell. */
const correctedCells = (
  before: readonly UnderstoodRow[],
  after: readonly UnderstoodRow[],
  keys: readonly string[],
  corrections: ImportCorrections,
): ReadonlyMap<string, UnderstoodField | null> => {
  const rows = new Map(keys.map((key, at) => [key, at]));
  const found = new Map<string, UnderstoodField | null>();
  for (const { row, field } of corrections.fields ?? []) {
    const at = rows.get(placeKey(row)) ?? -1;
    const [old, now] = [before[at]?.fields[field], after[at]?.fields[field]];
    // A cell that is blank here was itself carried down: what stands above it is not what was corrected.
    if (old !== undefined && old.guess !== 'carried_down') found.set(cellKey(field, old.from), now ?? null);
  }
  return found;
};

/** A blank that was taken from a cell above says what that cell says, corrected or not, unless it was corrected itself. */
const carryCorrected = (row: UnderstoodRow, cells: ReadonlyMap<string, UnderstoodField | null>): UnderstoodRow => {
  if (cells.size === 0) return row;
  const fields = Object.entries(row.fields).flatMap(([name, field]) => {
    const above = field.guess === 'carried_down' ? cells.get(cellKey(name as PaperField, field.from)) : undefined;
    if (above === null) return [];
    return [[name, above === undefined ? field : { ...field, value: above.value }] as const];
  });
  return { ...row, fields: Object.fromEntries(fields) };
};

/** Lays the clerk's edits of single fields over what was read, and marks the rows that were dropped. */
export function applyEdits(documents: readonly UnderstoodDocument[], corrections: ImportCorrections): Edited {
  const drops = new Set(corrections.drops?.map(placeKey));
  const all = documents.flatMap((document) => document.rows);
  const keys = places(all);
  const kinds = documents.flatMap((document) => document.rows.map(() => document.kind));
  const laid = all.map((row, index) => editRow(row, keys[index] ?? '', kinds[index] ?? 'other', corrections));
  const cells = correctedCells(all, laid, keys, corrections);
  let at = 0;
  const edited = documents.map((document) => {
    const rows = document.rows.map((row) => {
      const key = keys[at] ?? '';
      const edited = carryCorrected(laid[at] ?? row, cells);
      at += 1;
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
