import type { CouncilDatabase } from '@holdfast/database/council-database';
import type { ClaimOutcome } from '@holdfast/database/imports/reading/reading';
import { isUnavailable } from '@holdfast/database/unavailable';
import { type previewPaper, previewPapers } from '@holdfast/documents/read/preview-paper';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import type { JobHandlers, JobRun } from '@holdfast/jobs/dispatch';
import { helpReading } from '@holdfast/services/imports/help-reading';
import { understandingOf } from '@holdfast/services/imports/understanding';
import { sentence } from '@holdfast/words/sentence';
import { faultOf } from '@holdfast/runtime/fault';
import type { Log } from '@holdfast/runtime/log';
import { reportProgress } from './report-progress.ts';
import { storedCorrections } from './stored-corrections.ts';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: a paper that a clerk uploaded becomes a preview: what was understood of it, row by row, and what
 *   confirming would do to the register. Nothing here writes to the register.
 * Payload: the ids of council and upload. The row says the rest: the file, the corrections, the revision.
 * Added: when a file is received, when its corrections are saved, and by find-lost-uploads when a nudge was lost.
 * Retry: by the queue after a failure, at once; by another worker when this one is killed. The row counts attempts,
 *   so a paper that brings the worker down each time ends as failed, with a sentence, and not in a loop.
 * Twice: a second run finds the paper read, or being read, and does nothing. A reading that was overtaken, by another
 *   worker or by new corrections, finds that what it writes no longer counts.
 */

/** Readings that may begin before the paper is given up: kill -9 and a database that went away count too. */
const mostAttempts = 4;

/** A reader that has said nothing for this long is gone: it speaks every five seconds. */
const silentForSeconds = 20;

const gaveUp = { code: 'gave_up', message: sentence('files.gave_up') };

export interface ProcessUploadWorld {
  readonly database: CouncilDatabase;
  readonly today: () => IsoDate;
  readonly log: Log;
  /** Reads papers, each in a process of its own. */
  readonly preview: typeof previewPaper;
}

type Claimed = Extract<ClaimOutcome, { kind: 'claimed' }>;

const read = async (world: ProcessUploadWorld, councilId: string, { reading, fileName, corrections }: Claimed) => {
  const { database, today, log, preview: previewOf } = world;
  const { uploadId } = reading;
  const file = await database.readCouncil(councilId, ({ imports }) => imports.content(uploadId, 'register_editor'));
  if (file === null) throw new Error('The upload has no content.');
  const progress = reportProgress((done, found) =>
    database.inCouncil(councilId, ({ imports }) => imports.progress(reading, done, found)),
  );
  try {
    const input = { name: fileName, bytes: file.content };
    const help = await database.readCouncil(councilId, (records) =>
      helpReading(records, storedCorrections(corrections), today()),
    );
    const onProgress = ({ rowsFound }: { rowsFound: number }) => progress.set(0, rowsFound);
    const outcome = await previewOf(input, { corrections: help, onProgress });
    if (!outcome.ok) {
      const { code, message, detail } = outcome;
      if (detail !== undefined) log.warn('A paper could not be read', { uploadId, code, detail });
      return await database.inCouncil(councilId, ({ imports }) => imports.refused(reading, { code, message }, null));
    }
    const { documents, refusal } = outcome.preview;
    const rowsFound = documents.reduce((sum, { rows }) => sum + rows.length, 0);
    progress.set(0, rowsFound);
    const { preview, tables } = outcome;
    const kept = await database.readCouncil(councilId, (records) =>
      understandingOf(records, { preview, tables, corrections: help }),
    );
    progress.set(rowsFound, rowsFound);
    await progress.stop();
    return await database.inCouncil(councilId, ({ imports }) =>
      refusal === null ? imports.understood(reading, kept) : imports.refused(reading, refusal, kept.preview),
    );
  } finally {
    await progress.stop();
  }
};

export const processUpload =
  (world: ProcessUploadWorld): JobHandlers['process-upload'] =>
  async ({ councilId, uploadId }, run: JobRun) => {
    const { database, log } = world;
    // When an earlier run of this job broke off, its reader is gone for certain.
    const silence = run.again ? 0 : silentForSeconds;
    const claim = await database.inCouncil(councilId, ({ imports }) => imports.claim(uploadId, silence));
    if (claim.kind !== 'claimed') return;
    const { reading } = claim;
    const giveUp = () => database.inCouncil(councilId, ({ imports }) => imports.failed(reading, gaveUp));
    if (reading.attempt > mostAttempts) {
      log.error('A paper was given up', { councilId, uploadId });
      await giveUp();
      return;
    }
    try {
      const counted = await read(world, councilId, claim);
      log.info(counted ? 'A paper was read' : 'A reading was overtaken', {
        councilId,
        uploadId,
        attempt: reading.attempt,
      });
    } catch (error) {
      log.error('The reading of a paper broke off', { councilId, uploadId, ...faultOf(error) });
      if (run.last && !isUnavailable(error)) await giveUp();
      else throw error;
    }
  };

export const job = new Job('process-upload', ({ database, clock, log }) =>
  processUpload({ database, today: () => clock.today(), log, preview: previewPapers() }),
);
