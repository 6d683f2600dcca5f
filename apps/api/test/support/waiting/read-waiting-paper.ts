import { CouncilDatabase } from '@holdfast/database/council-database';
import { previewPaper } from '@holdfast/documents/read/preview-paper';
import type { ImportCorrections } from '@holdfast/domain/imports/paper/corrections';
import { understandingOf } from '@holdfast/services/imports/understanding';
import type { RunningApi } from '../running-api.ts';

/** What the worker does with a paper that waits, without the queue between: the API's tests begin where it ends. */
export const readWaitingPaper = async (api: RunningApi, councilId: string, uploadId: string): Promise<void> => {
  const database = api.app.get(CouncilDatabase);
  await database.inCouncil(councilId, async ({ imports }) => {
    const claim = await imports.claim(uploadId, 60);
    const file = await imports.content(uploadId, 'register_editor');
    if (claim.kind !== 'claimed' || file === null) throw new Error(`The paper cannot be read: ${claim.kind}`);
    // The API writes them and the worker reads them: the same shape, kept as JSON.
    const corrections = claim.corrections as ImportCorrections;
    const read = await previewPaper({ name: file.fileName, bytes: file.content }, { corrections });
    if (!read.ok) {
      await imports.refused(claim.reading, { code: read.code, message: read.message }, null);
      return;
    }
    const kept = await understandingOf({ imports }, { preview: read.preview, tables: read.tables, corrections });
    if (read.preview.refusal === null) await imports.understood(claim.reading, kept);
    else await imports.refused(claim.reading, read.preview.refusal, kept.preview);
  });
};
