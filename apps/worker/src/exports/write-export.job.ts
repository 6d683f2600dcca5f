import type { CouncilDatabase } from '@holdfast/database/council-database';
import type { Writing } from '@holdfast/database/exports/exports';
import { isUnavailable } from '@holdfast/database/unavailable';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import type { JobHandlers, JobRun } from '@holdfast/jobs/dispatch';
import { faultOf } from '@holdfast/runtime/fault';
import type { Log } from '@holdfast/runtime/log';
import { type AskedFile, askedFile } from '@holdfast/services/exports/asked-file';
import { ruleInTheWay } from '@holdfast/services/refusal';
import { sentence, type Words } from '@holdfast/words/sentence';
import { Job } from '../platform/jobs/job.ts';

/*
 * Purpose: a file of many rows that somebody asked for is written, and kept for them for a day.
 * Payload: the ids of council, file and membership. The row says the rest: what was asked, and as whom it is read.
 * Added: when it is asked for, and by find-lost-exports when a nudge was lost.
 * Retry: by the queue after a failure; by another worker when this one is killed. The row counts attempts.
 * Twice: a second run finds it written, or being written, and does nothing. A writing that was overtaken by another
 *   finds that its pieces no longer count, and stops.
 */

const mostAttempts = 3;

/** A writer that has said nothing for this long is gone: it speaks with each piece, many times a second. */
const silentForSeconds = 60;

/** One piece of a file as it is kept. */
const pieceBytes = 256 * 1024;

const gaveUp = sentence('exports.gave_up');
const othersNow = sentence('exports.read_as_others');

interface Whose {
  readonly councilId: string;
  readonly database: CouncilDatabase;
}

/** Pieces of one size, and what is left at the end. */
async function* inPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    waiting.push(part);
    size += part.length;
    if (size < pieceBytes) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  yield Buffer.concat(waiting);
}

/** Writes it; a sentence says why it cannot be, null that nothing stands in the way. */
const write = async (
  { councilId, database }: Whose,
  writing: Writing,
  asked: AskedFile,
  asker: string,
): Promise<Words | null> => {
  const file = await database.readCouncil(councilId, async (records) => {
    const members = await records.people.memberships();
    const member = members.find(
      ({ membershipId, endedAt }) => membershipId === writing.membershipId && endedAt === null,
    );
    if (member === undefined || audienceOf(member.roles) !== asker) return null;
    return askedFile(records, member, asked);
  });
  if (file === null) return othersNow;
  if (!(await database.inCouncil(councilId, ({ exports }) => exports.begun(writing, file.rows)))) return null;
  let [number, rowsDone] = [0, 0];
  const told = (rows: number): void => {
    rowsDone = Math.min(rows, file.rows);
  };
  for await (const content of inPieces(file.pieces(told))) {
    const piece = { number, content, rowsDone };
    if (!(await database.inCouncil(councilId, ({ exports }) => exports.add(writing, piece)))) return null;
    number += 1;
  }
  await database.inCouncil(councilId, ({ exports }) => exports.finish(writing, file));
  return null;
};

export const writeExport =
  (database: CouncilDatabase, log: Log): JobHandlers['write-export'] =>
  async ({ councilId, membershipId, exportId }, run: JobRun) => {
    // When an earlier run of this job broke off, its writer is gone for certain.
    const silence = run.again ? 0 : silentForSeconds;
    const claimed = await database.inCouncil(councilId, ({ exports }) =>
      exports.claim({ exportId, membershipId }, silence),
    );
    if (claimed === null) return;
    const { writing, asked, asker } = claimed;
    const end = (why: Words) => database.inCouncil(councilId, ({ exports }) => exports.fail(writing, why));
    if (writing.attempt > mostAttempts) {
      log.error('A file was given up', { councilId, exportId });
      await end(gaveUp);
      return;
    }
    try {
      // What stands in the row was checked when it was asked for.
      const why = await write({ councilId, database }, writing, asked as AskedFile, asker);
      if (why !== null) await end(why);
      log.info('A file was written', { councilId, exportId, attempt: writing.attempt });
    } catch (error) {
      const rule = ruleInTheWay(error);
      if (rule !== null) {
        await end(rule);
        return;
      }
      log.error('The writing of a file broke off', { councilId, exportId, ...faultOf(error) });
      if (run.last && !isUnavailable(error)) await end(gaveUp);
      else throw error;
    }
  };

export const job = new Job('write-export', ({ database, log }) => writeExport(database, log));
