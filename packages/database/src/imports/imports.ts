import type { Keeper, WordReader } from '@holdfast/domain/audiences/audience';
import type { RegisterRow } from '@holdfast/domain/imports/plan/plan-field';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { PageOutcome } from '../outcomes.ts';
import { confirmImport } from './confirming/confirm-import.ts';
import type { ConfirmFacts, Confirmation, ConfirmOutcome, UndoFacts, Undoing } from './confirming/confirmation.ts';
import { findUpload, listUploads, readContent, uploadsInHand } from './listing/find-upload.ts';
import { importRows, type ImportRowFilters, type ImportRowView } from './listing/import-rows.ts';
import { prepareConfirm } from './confirming/prepare-confirm.ts';
import { prepareUndo } from './confirming/prepare-undo.ts';
import { claimReading, failReading, refusePaper, reportProgress } from './reading/read-upload.ts';
import type { ClaimOutcome, Reading, Understanding } from './reading/reading.ts';
import { receiveUpload, saveCorrections } from './reading/receive-upload.ts';
import { registerForPlan } from './confirming/register-for-plan.ts';
import { saveUnderstanding } from './reading/save-understanding.ts';
import { undoImport } from './confirming/undo-import.ts';
import { markCorrections, markLookedAt, type UploadMark, uploadMarks } from './listing/upload-marks.ts';
import type { UploadDetail, UploadRow } from './listing/upload-row.ts';
import type { StoredPreview, UploadProblem } from './upload.record.ts';

/**
 * The papers of one council and what was understood of them. States: received → reading → understood → confirmed →
 * undone; or refused (the paper cannot be read as rows) or failed (the reading broke off).
 */
export interface Imports {
  receive(file: {
    readonly fileName: string;
    readonly content: Buffer;
    readonly uploadedBy: string;
  }): Promise<{ readonly uploadId: string; readonly sha256: string; readonly revision: number }>;
  list(
    page: { readonly cursor?: string | undefined; readonly limit: number },
    audience: WordReader,
  ): Promise<PageOutcome<UploadRow>>;
  /** Not confirmed, not undone, not given up: what waits for the clerk, newest first, at most twenty. */
  inHand(audience: Keeper): Promise<UploadRow[]>;
  /** Of this and of what follows, what an audience does not read is not there. */
  find(uploadId: string, audience: WordReader): Promise<UploadDetail | null>;
  content(
    uploadId: string,
    audience: WordReader,
  ): Promise<{ readonly fileName: string; readonly sha256: string; readonly content: Buffer } | null>;
  rows(uploadId: string, audience: WordReader, filters: ImportRowFilters): Promise<PageOutcome<ImportRowView>>;
  /** Takes a paper to read: one that waits, or one whose reader was not heard of for so long. */
  claim(uploadId: string, silentForSeconds: number): Promise<ClaimOutcome>;
  /** Each of these four is false, and nothing is written, when the reading is no longer the one that counts. */
  progress(reading: Reading, rowsDone: number, rowsFound: number): Promise<boolean>;
  understood(reading: Reading, understanding: Understanding): Promise<boolean>;
  refused(reading: Reading, problem: UploadProblem, preview: StoredPreview | null): Promise<boolean>;
  failed(reading: Reading, problem: UploadProblem): Promise<boolean>;
  /** Keeps the clerk's corrections; the paper waits to be read again with them. */
  saveCorrections(uploadId: string, revision: number | null, corrections: unknown): Promise<ConfirmOutcome>;
  /** Who corrected what, and who looked at which notice, the earliest first. */
  marks(uploadId: string, audience: WordReader): Promise<UploadMark[]>;
  /** After the corrections were saved: a key for each that is kept now. */
  markCorrections(uploadId: string, keys: readonly string[], by: string): Promise<void>;
  /** False when there is no such upload. */
  markLookedAt(
    uploadId: string,
    mark: { readonly key: string; readonly ticked: boolean; readonly by: string },
  ): Promise<boolean>;
  /** The register for the preview's plan, of one moment. */
  registerForPlan(): Promise<RegisterRow[]>;
  /**
   * The same for confirming, with the paper's rows: from here to the end of the transaction nobody else changes the
   * register, so that what is planned is what is written. null when there is no such upload.
   */
  prepareConfirm(uploadId: string): Promise<ConfirmFacts | null>;
  /** Writes the plan made of `prepareConfirm`'s facts, in the same transaction. */
  confirm(confirmation: Confirmation): Promise<ConfirmOutcome>;
  /** What the import wrote, and the rows that it wrote to, kept from others until the transaction ends. */
  prepareUndo(uploadId: string): Promise<UndoFacts | null>;
  undo(undoing: Undoing): Promise<ConfirmOutcome>;
}

export const importsOf = (transaction: CouncilTransaction): Imports => ({
  receive: (file) => receiveUpload(transaction, file),
  list: (page, audience) => listUploads(transaction, page, audience),
  inHand: (audience) => uploadsInHand(transaction, audience),
  find: (uploadId, audience) => findUpload(transaction, uploadId, audience),
  content: (uploadId, audience) => readContent(transaction, uploadId, audience),
  rows: (uploadId, audience, filters) => importRows(transaction, uploadId, audience, filters),
  claim: (uploadId, silentForSeconds) => claimReading(transaction, uploadId, silentForSeconds),
  progress: (reading, rowsDone, rowsFound) => reportProgress(transaction, reading, rowsDone, rowsFound),
  understood: (reading, understanding) => saveUnderstanding(transaction, reading, understanding),
  refused: (reading, problem, preview) => refusePaper(transaction, reading, problem, preview),
  failed: (reading, problem) => failReading(transaction, reading, problem),
  saveCorrections: (uploadId, revision, corrections) => saveCorrections(transaction, uploadId, revision, corrections),
  marks: (uploadId, audience) => uploadMarks(transaction, uploadId, audience),
  markCorrections: (uploadId, keys, by) => markCorrections(transaction, uploadId, keys, by),
  markLookedAt: (uploadId, mark) => markLookedAt(transaction, uploadId, mark),
  registerForPlan: () => registerForPlan(transaction),
  prepareConfirm: (uploadId) => prepareConfirm(transaction, uploadId),
  confirm: (confirmation) => confirmImport(transaction, confirmation),
  prepareUndo: (uploadId) => prepareUndo(transaction, uploadId),
  undo: (undoing) => undoImport(transaction, undoing),
});
