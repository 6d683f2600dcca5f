import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { confirmImport } from './confirming/confirm-import.ts';
import { prepareConfirm } from './confirming/prepare-confirm.ts';
import { prepareUndo } from './confirming/prepare-undo.ts';
import { registerForPlan } from './confirming/register-for-plan.ts';
import { undoImport } from './confirming/undo-import.ts';
import { knownNames } from './known-names.ts';
import { findUpload, listUploads, readContent, uploadsInHand } from './listing/find-upload.ts';
import { importRows } from './listing/import-rows.ts';
import { markCorrections, markLookedAt, uploadMarks } from './listing/upload-marks.ts';
import { claimReading, failReading, refusePaper, reportProgress } from './reading/read-upload.ts';
import { receiveUpload, saveCorrections } from './reading/receive-upload.ts';
import { saveUnderstanding } from './reading/save-understanding.ts';

/**
 * The papers of one council and what was understood of them. States: received → reading → understood → confirmed →
 * undone; or refused (the paper cannot be read as rows) or failed (the reading broke off). Of what is found and listed,
 * what an audience does not read is not there. What a reading writes is false, and not written, when it is no longer the
 * one that counts.
 */
export const importsOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    list: listUploads,
    inHand: uploadsInHand,
    find: findUpload,
    content: readContent,
    rows: importRows,
    receive: receiveUpload,
    claim: claimReading,
    progress: reportProgress,
    understood: saveUnderstanding,
    refused: refusePaper,
    failed: failReading,
    saveCorrections,
    marks: uploadMarks,
    markCorrections,
    markLookedAt,
    registerForPlan,
    knownNames,
    prepareConfirm,
    confirm: confirmImport,
    prepareUndo,
    undo: undoImport,
  });

export type Imports = ReturnType<typeof importsOf>;
