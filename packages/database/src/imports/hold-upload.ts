import type { UploadState } from '@holdfast/domain/imports/paper/upload-state';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { ConfirmOutcome } from './confirming/confirmation.ts';

type Held = { readonly kind: 'held'; readonly revision: number } | Exclude<ConfirmOutcome, { kind: 'changed' }>;

/** Takes an upload for a change, if it is the version that the person saw and in a state that allows it. */
export async function holdUpload(
  transaction: CouncilTransaction,
  uploadId: string,
  revision: number | null,
  states: readonly UploadState[],
): Promise<Held> {
  const row = await transaction.row<{ state: UploadState; revision: number }>(
    'hold-upload',
    'select state, revision from upload where council_id = $1 and upload_id = $2 for no key update',
    [uploadId],
  );
  if (row === null) return { kind: 'not_found' };
  if (revision !== null && row.revision !== revision) return { kind: 'stale', revision: row.revision };
  return states.includes(row.state)
    ? { kind: 'held', revision: row.revision }
    : { kind: 'not_ready', state: row.state };
}
