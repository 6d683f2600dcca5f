import { CouncilDatabase } from '@holdfast/database/council-database';
import { plannedChanges } from '@holdfast/database/imports/planned-changes';
import type { NewImportRow } from '@holdfast/database/imports/reading';
import { previewPaper } from '@holdfast/documents/read/preview-paper';
import { planImport } from '@holdfast/domain/imports/plan/plan-import';
import { valuesOf } from '@holdfast/domain/imports/plan/plan-values';
import type { ImportCorrections } from '@holdfast/domain/imports/paper/corrections';
import type { RunningApi } from './running-api.ts';

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
    const { documents } = read.preview;
    const stored = {
      ...read.preview,
      tables: read.tables,
      documents: documents.map(({ rows, ...rest }) => ({ ...rest, rowCount: rows.length })),
    };
    if (read.preview.refusal !== null) {
      await imports.refused(claim.reading, read.preview.refusal, stored);
      return;
    }
    const rows = documents.flatMap((document, index) =>
      document.rows.map((row, documentRow) => ({ row, document: index, documentRow })),
    );
    const taken = rows.filter(({ row }) => row.dropped !== true);
    const plan = planImport(
      taken.map(({ row }) => valuesOf(row)),
      await imports.registerForPlan(),
    );
    const understood = rows.map((item): NewImportRow => {
      const { row, document, documentRow } = item;
      const planned = plan.rows[taken.indexOf(item)];
      const base = { document, documentRow, place: row.where, fields: row.fields };
      if (planned === undefined) return { ...base, outcome: 'left_out', changes: [], recommendationId: null };
      return { ...base, outcome: planned.outcome, changes: plannedChanges(planned), recommendationId: planned.id };
    });
    await imports.understood(claim.reading, { preview: stored, rows: understood });
  });
};
