import { likenesses } from '@holdfast/domain/imports/names/suggest-names';
import { factFields, nameActs, nameKinds } from '@holdfast/domain/imports/paper/corrections';
import { importOutcomes } from '@holdfast/domain/imports/plan/row-outcome';
import { documentKinds, guesses } from '@holdfast/domain/imports/paper/preview';
import { uploadStates } from '@holdfast/domain/imports/paper/upload-state';
import { z } from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { by, date, id, instant, said, whole, yesOrNo } from '../values.ts';

export const where = z.object({
  table: whole.optional(),
  row: whole.optional(),
  column: whole.optional(),
  line: whole.optional(),
  sheet: z.string().max(1_000).optional(),
  paragraph: whole.optional(),
});

export const importSummary = z.object({
  add: z.number().int(),
  change: z.number().int(),
  unchanged: z.number().int(),
  conflict: z.number().int(),
  leftOut: z.number().int(),
});

/** One upload in the list of imports. */
export const uploadRow = z.object({
  uploadId: id,
  fileName: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  state: z.enum(uploadStates),
  /** Set when the paper was refused or could not be read: what to do, in a sentence. */
  problem: z.object({ code: z.string(), message: said }).nullable(),
  rowsFound: z.number().int(),
  rowsDone: z.number().int(),
  summary: importSummary,
  uploadedBy: by,
  uploadedAt: instant,
  confirmedBy: by,
  confirmedAt: instant.nullable(),
  undoneBy: by,
  undoneAt: instant.nullable(),
  revision: z.number().int(),
});
export type UploadRow = z.infer<typeof uploadRow>;
export const uploadPage = pageOf(uploadRow);

const field = z.object({ value: z.unknown(), raw: z.string(), guess: z.enum(guesses).nullable(), from: where });
const column = z.object({ header: z.string(), field: z.string().nullable(), guess: z.enum(guesses).nullable() });
const anomaly = z.object({ code: z.string(), where, message: said });
const leftOut = z.object({ where, text: z.string(), why: said });

/**
 * Which row of the preview. `document` and `row` count from 0 in the preview that is shown; `row` is -1 for one that
 * it does not show any more, because it was dropped. `place` is where the row stands in the paper: it comes with what
 * the server sends, goes back as it came, and counts before the numbers, which corrections may move.
 */
const rowOf = {
  document: whole.min(0),
  row: whole.min(-1),
  place: z.object({ where, nth: whole.min(1) }).optional(),
};

/** What the clerk changed of what was understood; kept with the upload and applied anew at each reading. */
export const importCorrections = z.object({
  /** The rows of a table (both from 1, as in `where`) that hold its headings; an empty list: it has none. */
  headings: z
    .array(z.object({ table: whole.min(1), rows: z.array(whole.min(1)).max(20) }))
    .max(100)
    .default([]),
  /** For a document (0-based) and a column (0-based): the field it means; null means "keep as a note". */
  columns: z
    .array(z.object({ document: whole.min(0), column: whole.min(0), field: z.string().max(200).nullable() }))
    .max(500)
    .default([]),
  /** For a row: a field's value in words; null empties it. */
  values: z
    .array(z.object({ ...rowOf, field: z.string().max(200), value: z.string().max(20_000).nullable() }))
    .max(20_000)
    .default([]),
  /** Rows not to be brought in. */
  dropped: z.array(z.object(rowOf)).max(20_000).default([]),
  /** The council's word and the core status it means. */
  statuses: z
    .array(z.object({ word: z.string().max(500), coreStatus: z.string().max(200) }))
    .max(500)
    .default([]),
  /** What is said once for the whole paper; `meeting_day` for a day of receipt that is taken to be the day of the meeting. */
  facts: z
    .array(z.object({ field: z.enum(factFields), value: z.string().max(40) }))
    .max(factFields.length)
    .default([]),
  /** What is done about a name that the council does not have; `name` is the council's own, for `match`. */
  names: z
    .array(
      z.object({
        kind: z.enum(nameKinds),
        words: z.string().max(1_000),
        choice: z.enum(nameActs),
        name: z.string().max(1_000).nullable(),
      }),
    )
    .max(5_000)
    .default([]),
});
export type ImportCorrections = z.infer<typeof importCorrections>;

/** Who did it and when; null for what was kept before Holdfast kept that. */
const made = z.object({ by, at: instant });
const authors = z.array(made.nullable());

/** The numbers are those that a correction of the headings names. */
const tableTop = z.object({
  table: z.number().int(),
  sheet: z.string().nullable(),
  rowCount: z.number().int(),
  rows: z.array(z.object({ row: z.number().int(), cells: z.array(z.string()) })),
});

/** A name that the council does not have, what it may be, and what somebody chose. `mayMake`: not of a person. */
const newName = z.object({
  kind: z.enum(nameKinds),
  words: z.string(),
  rows: z.number().int(),
  mayMake: z.boolean(),
  suggestions: z.array(
    z.object({
      name: z.string(),
      why: z.enum(likenesses),
      term: z.object({ name: z.string(), startsOn: date.nullable(), endsOn: date.nullable() }).nullable(),
    }),
  ),
  chosen: z.object({ choice: z.enum(nameActs), name: z.string().nullable() }).nullable(),
});

/** What an undo took away, put back and kept, with who worked on what stays. */
const undo = z.object({
  removed: z.number().int(),
  restored: z.number().int(),
  namesRemoved: z.array(z.string()),
  kept: z.array(z.object({ recommendationId: id, reference: z.string(), sentence: said })),
  namesKept: z.array(z.object({ name: z.string(), sentence: said })),
});

/** One upload in full, without its rows (they come in pages). */
export const upload = uploadRow.extend({
  committeeId: id.nullable(),
  corrections: importCorrections,
  /** Who made each correction, list by list in the order of `corrections`. */
  correctedBy: z.object({
    headings: authors,
    columns: authors,
    values: authors,
    dropped: authors,
    statuses: authors,
    names: authors,
    facts: authors,
  }),
  /** The notices and left-outs that somebody ticked off, by the key that the screen gave them. */
  lookedAt: z.array(made.extend({ key: z.string() })),
  documents: z.array(
    z.object({ kind: z.enum(documentKinds), title: z.string(), columns: z.array(column), rowCount: z.number().int() }),
  ),
  /** The paper's own first rows, table by table, to choose the headings from. */
  tables: z.array(tableTop),
  /** The names of the paper that the council does not have; nothing is made of one unless somebody says so. */
  names: z.array(newName),
  cells: z
    .object({ total: z.number().int(), placed: z.number().int(), noted: z.number().int(), leftOut: z.number().int() })
    .nullable(),
  leftOut: z.array(leftOut),
  anomalies: z.array(anomaly),
  /** null until it is undone, and for what was undone before Holdfast kept it. */
  undo: undo.nullable(),
});
export type Upload = z.infer<typeof upload>;

/** The answer to an upload: the same file may have come before, which is no fault and changes nothing twice. */
export const receivedUpload = upload.extend({
  sameAs: z.object({ uploadId: id, fileName: z.string(), uploadedAt: instant, state: z.enum(uploadStates) }).nullable(),
});
export type ReceivedUpload = z.infer<typeof receivedUpload>;

/** The preview as JSON for programs, the same that the command line prints: `ImportPreview` of the domain, in English. */
export const importPreview = z.object({
  version: z.literal(1),
  file: z.object({ name: z.string(), type: z.string(), bytes: z.number().int(), sha256: z.string() }),
  outcome: z.enum(['rows', 'refused']),
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
  documents: z.array(
    z.object({
      kind: z.enum(documentKinds),
      title: z.string(),
      columns: z.array(column),
      rows: z.array(z.object({ where, fields: z.record(z.string(), field) })),
    }),
  ),
  cells: z.object({
    total: z.number().int(),
    placed: z.number().int(),
    noted: z.number().int(),
    leftOut: z.number().int(),
  }),
  leftOut: z.array(leftOut.extend({ why: z.string() })),
  anomalies: z.array(anomaly.extend({ message: z.string() })),
});

/** What the import does to one field: the register's value before, the paper's value, and what is kept. */
export const fieldChange = z.object({
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  decision: z.enum(['set', 'change', 'kept', 'conflict']),
});
export const importRow = z.object({
  /** Counts from 0 through the whole paper; people are shown it from 1. */
  rowNumber: z.number().int(),
  document: z.number().int(),
  /** 0-based index of the row in its document: what corrections name. */
  row: z.number().int(),
  place: where,
  fields: z.record(z.string(), field),
  outcome: z.enum(importOutcomes),
  changes: z.array(fieldChange),
  recommendationId: id.nullable(),
});
export type ImportRow = z.infer<typeof importRow>;
export const importRowsQuery = pageQuery.extend({
  outcome: z.enum(importOutcomes).optional(),
  guessed: yesOrNo.optional(),
});
export const importRowPage = pageOf(importRow);

/** `key` tells one notice or left-out of the paper from the others; the screen makes it. */
export const lookAtNotice = z.object({ key: z.string().min(1).max(500), ticked: z.boolean() });
export type LookAtNotice = z.infer<typeof lookAtNotice>;

/** Settles where the rows go when the paper does not say which committee asked. */
export const confirmImport = z.object({ committeeId: id.nullable().default(null) });
export const undoResult = z.object({
  upload: uploadRow,
  /** Rows that were edited since and so were kept. */
  kept: z.array(z.object({ recommendationId: id, reference: z.string(), sentence: said })),
});
export type ImportRowsQuery = z.infer<typeof importRowsQuery>;
export type ConfirmImport = z.infer<typeof confirmImport>;
export type UndoResult = z.infer<typeof undoResult>;
