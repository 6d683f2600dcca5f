import { createHash } from 'node:crypto';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { jsonText } from '../../columns/json-text.ts';
import { newId } from '../../new-id.ts';
import type { ConfirmOutcome } from '../confirming/confirmation.ts';
import { holdUpload } from '../hold-upload.ts';
import { uploadContentEntity, uploadEntity } from '../upload.record.ts';

/** Keeps the file to the last byte, for ever: every field of the register can be traced to its cell. */
export async function receiveUpload(
  { councilId, manager }: CouncilTransaction,
  {
    fileName,
    content,
    uploadedBy,
  }: { readonly fileName: string; readonly content: Buffer; readonly uploadedBy: string },
): Promise<{ uploadId: string; sha256: string; revision: number }> {
  const uploadId = newId();
  const sha256 = createHash('sha256').update(content).digest('hex');
  await manager.insert(uploadEntity, {
    councilId,
    uploadId,
    fileName,
    bytes: content.length,
    sha256,
    state: 'received',
    uploadedBy,
  });
  await manager.insert(uploadContentEntity, { councilId, uploadId, content });
  return { uploadId, sha256, revision: 1 };
}

/** The paper is read again with them, so it waits once more; whoever reads it now reads in vain. */
export async function saveCorrections(
  transaction: CouncilTransaction,
  uploadId: string,
  revision: number | null,
  corrections: unknown,
): Promise<ConfirmOutcome> {
  const held = await holdUpload(transaction, uploadId, revision, [
    'received',
    'reading',
    'understood',
    'refused',
    'failed',
  ]);
  if (held.kind !== 'held') return held;
  await transaction.change(
    `update upload set corrections = $3, state = 'received', attempts = 0, rows_done = 0, problem = null,
       revision = revision + 1, touched_at = now()
     where council_id = $1 and upload_id = $2`,
    [uploadId, jsonText(corrections)],
  );
  return { kind: 'changed', revision: held.revision + 1 };
}
