import type { CouncilRecords } from '@holdfast/database/council-records';
import type { ImportCorrections } from '@holdfast/domain/imports/paper/corrections';
import type { Acting } from '../acting.ts';
import { notFound } from '../refusal.ts';
import { insistDone } from './insist-done.ts';

/** A paper in the version that the person saw, with all that is corrected of it and a key for each correction. */
export interface CorrectedPaper {
  readonly uploadId: string;
  readonly revision: number;
  readonly corrections: ImportCorrections;
  /** The same correction has the same key at every saving, so that its first author stays its author. */
  readonly keys: readonly string[];
}

/** Keeps what a person corrected; the paper waits to be read again with it. */
export const correctPaper = async (
  { imports }: CouncilRecords,
  { uploadId, revision, corrections, keys }: CorrectedPaper,
  { membershipId }: Acting,
): Promise<void> => {
  insistDone(await imports.saveCorrections(uploadId, revision, corrections), 'corrected');
  await imports.markCorrections(uploadId, keys, membershipId);
};

/** Somebody has looked at a notice of a paper, or has not after all. */
export const lookAtNotice = async (
  { imports }: CouncilRecords,
  uploadId: string,
  { key, ticked }: { readonly key: string; readonly ticked: boolean },
  { membershipId }: Acting,
): Promise<void> => {
  if (!(await imports.markLookedAt(uploadId, { key, ticked, by: membershipId }))) throw notFound();
};
