import type { UploadState } from '@holdfast/domain/imports/paper/upload-state';
import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';
import type { NewName } from '@holdfast/domain/imports/names/new-names';
import type { TableTop } from '@holdfast/domain/imports/paper/table-tops';
import type { Words } from '@holdfast/words/sentence';
import {
  file,
  id,
  idOrNull,
  instant,
  instantOfInsert,
  instantOrNull,
  json,
  jsonOrNull,
  key,
  text,
  whole,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

/** What an import does to the register, counted by row. */
export interface ImportSummary {
  add: number;
  change: number;
  unchanged: number;
  conflict: number;
  leftOut: number;
}

/** What undoing an import did, as it is shown ever after. */
export interface UndoSummary {
  /** How many rows that it had added were taken away. */
  readonly removed: number;
  /** How many rows that it had changed were put back, whole or in part. */
  readonly restored: number;
  /** Committees and portfolios that it had made and that were taken away again. */
  readonly namesRemoved: readonly string[];
  /** What stays, with who worked on it: whole rows, and fields of rows. */
  readonly kept: readonly { readonly recommendationId: string; readonly reference: string; readonly sentence: Words }[];
  readonly namesKept: readonly { readonly name: string; readonly sentence: Words }[];
}

export interface UploadProblem {
  code: string;
  /** Earlier releases kept a text. */
  message: Words;
}

/** What was understood of the paper, without its rows: they are rows of `import_row`, and come in pages. */
export type StoredPreview = Omit<ImportPreview, 'documents' | 'refusal' | 'anomalies' | 'leftOut'> & {
  readonly refusal: UploadProblem | null;
  readonly anomalies: readonly (Omit<ImportPreview['anomalies'][number], 'message'> & UploadProblem)[];
  /** Why a text was left out was a text in earlier releases. */
  readonly leftOut: readonly (Omit<ImportPreview['leftOut'][number], 'why'> & { readonly why: Words })[];
  readonly documents: readonly (Omit<ImportPreview['documents'][number], 'rows'> & { readonly rowCount: number })[];
  /** The paper's own first rows; not there in what an earlier release read. */
  readonly tables?: readonly TableTop[];
  /** The names that the council does not have; not there in what an earlier release read. */
  readonly names?: readonly NewName[];
};

export interface UploadRecord {
  councilId: string;
  uploadId: string;
  fileName: string;
  bytes: number;
  /** Hex, lower case. */
  sha256: string;
  state: UploadState;
  problem: UploadProblem | null;
  preview: StoredPreview | null;
  /** As the contract shapes them: this package keeps them and reads nothing in them. */
  corrections: unknown;
  summary: ImportSummary;
  committeeId: string | null;
  rowsFound: number;
  rowsDone: number;
  attempts: number;
  revision: number;
  uploadedBy: string;
  uploadedAt: string;
  touchedAt: string;
  confirmedBy: string | null;
  confirmedAt: string | null;
  undoneBy: string | null;
  undoneAt: string | null;
  undo: UndoSummary | null;
}

export const uploadEntity = entityFor<UploadRecord>('Upload', 'upload', {
  councilId: key,
  uploadId: key,
  fileName: text,
  bytes: whole,
  sha256: text,
  state: text,
  problem: jsonOrNull,
  preview: jsonOrNull,
  corrections: json,
  summary: json,
  committeeId: idOrNull,
  rowsFound: whole,
  rowsDone: whole,
  attempts: whole,
  revision: whole,
  uploadedBy: id,
  uploadedAt: instantOfInsert,
  touchedAt: { ...instant, default: () => 'now()' },
  confirmedBy: idOrNull,
  confirmedAt: instantOrNull,
  undoneBy: idOrNull,
  undoneAt: instantOrNull,
  undo: jsonOrNull,
});

export interface UploadContentRecord {
  councilId: string;
  uploadId: string;
  content: Buffer;
}
export const uploadContentEntity = entityFor<UploadContentRecord>('UploadContent', 'upload_content', {
  councilId: key,
  uploadId: key,
  content: file,
});
