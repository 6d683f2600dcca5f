import type { UploadState } from '@holdfast/domain/imports/paper/upload-state';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { jsonText } from '../../columns/json-text.ts';
import type { ClaimOutcome, Reading } from './reading.ts';
import type { StoredPreview, UploadProblem } from '../upload.record.ts';

const claimSql = `
update upload set state = 'reading', attempts = attempts + 1, rows_done = 0, touched_at = now()
where council_id = $1 and upload_id = $2
  and (state = 'received' or (state = 'reading' and touched_at <= now() - make_interval(secs => $3)))
returning revision, attempts as attempt, file_name as "fileName", corrections`;

/** Safe twice: of two who claim at once one waits for the other, and then finds nothing to claim. */
export async function claimReading(
  transaction: CouncilTransaction,
  uploadId: string,
  silentForSeconds: number,
): Promise<ClaimOutcome> {
  const claimed = await transaction.row<{ revision: number; attempt: number; fileName: string; corrections: unknown }>(
    'claim-upload',
    claimSql,
    [uploadId, silentForSeconds],
  );
  if (claimed !== null) {
    const { revision, attempt, fileName, corrections } = claimed;
    return { kind: 'claimed', reading: { uploadId, revision, attempt }, fileName, corrections };
  }
  const found = await transaction.row<{ state: UploadState }>(
    'upload-state',
    'select state from upload where council_id = $1 and upload_id = $2',
    [uploadId],
  );
  return found === null ? { kind: 'not_found' } : { kind: 'not_waiting', state: found.state };
}

/** Writes only while this reading is the one that counts: $2 to $4. */
export const whileReading = `council_id = $1 and upload_id = $2 and revision = $3 and attempts = $4 and state = 'reading'`;
export const readingValues = ({ uploadId, revision, attempt }: Reading) => [uploadId, revision, attempt];

export const reportProgress = async (
  transaction: CouncilTransaction,
  reading: Reading,
  rowsDone: number,
  rowsFound: number,
): Promise<boolean> =>
  (await transaction.change(
    `update upload set rows_done = $5, rows_found = $6, touched_at = now() where ${whileReading}`,
    [...readingValues(reading), rowsDone, rowsFound],
  )) === 1;

const endSql = `
update upload set state = $5, problem = $6, preview = $7, rows_found = 0, rows_done = 0,
  summary = default, touched_at = now() where ${whileReading}`;

const end = async (
  transaction: CouncilTransaction,
  reading: Reading,
  state: UploadState,
  problem: UploadProblem,
  preview: StoredPreview | null,
): Promise<boolean> => {
  const values = [...readingValues(reading), state, problem, preview === null ? null : jsonText(preview)];
  if ((await transaction.change(endSql, values)) === 0) return false;
  await transaction.change('delete from import_row where council_id = $1 and upload_id = $2', [reading.uploadId]);
  return true;
};

export const refusePaper = (
  transaction: CouncilTransaction,
  reading: Reading,
  problem: UploadProblem,
  preview: StoredPreview | null,
): Promise<boolean> => end(transaction, reading, 'refused', problem, preview);

export const failReading = (
  transaction: CouncilTransaction,
  reading: Reading,
  problem: UploadProblem,
): Promise<boolean> => end(transaction, reading, 'failed', problem, null);
