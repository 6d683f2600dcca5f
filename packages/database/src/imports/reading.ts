import type { ImportRowRecord } from './import-row.record.ts';
import type { StoredPreview, UploadState } from './upload.record.ts';

/** One reading of a paper. What it writes counts only while nobody else has taken the paper up since. */
export interface Reading {
  readonly uploadId: string;
  readonly revision: number;
  /** 1 for the first. */
  readonly attempt: number;
}

export type ClaimOutcome =
  | { readonly kind: 'claimed'; readonly reading: Reading; readonly fileName: string; readonly corrections: unknown }
  /** Read already, or being read by somebody who was heard of lately. */
  | { readonly kind: 'not_waiting'; readonly state: UploadState }
  | { readonly kind: 'not_found' };

export type NewImportRow = Omit<ImportRowRecord, 'councilId' | 'uploadId' | 'rowNumber' | 'guessed'>;

export interface Understanding {
  readonly preview: StoredPreview;
  /** In the order of the paper; their numbers follow from it. */
  readonly rows: readonly NewImportRow[];
}
