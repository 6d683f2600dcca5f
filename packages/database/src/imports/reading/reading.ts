import type { UploadState } from '@holdfast/domain/imports/paper/upload-state';
import type { RowToKeep } from '@holdfast/domain/imports/outcome/plan-rows';
import type { StoredPreview } from '../upload.record.ts';

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

export interface Understanding {
  readonly preview: StoredPreview;
  /** In the order of the paper; their numbers follow from it. */
  readonly rows: readonly RowToKeep[];
}
