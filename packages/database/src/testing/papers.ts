import type { RowToKeep } from '@holdfast/domain/imports/outcome/plan-rows';
import { unknownBodies } from '@holdfast/domain/imports/names/known-names';
import { planImport } from '@holdfast/domain/imports/plan/plan-import';
import { planUndo } from '@holdfast/domain/imports/plan/undo/plan-undo';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { UnderstoodFields } from '@holdfast/domain/imports/paper/preview';
import type { CouncilRecords } from '../council-database.ts';
import type { ConfirmOutcome } from '../imports/confirming/confirmation.ts';
import { plannedChanges } from '@holdfast/domain/imports/outcome/planned-changes';
import type { StoredPreview } from '../imports/upload.record.ts';

const preview: StoredPreview = {
  version: 1,
  file: { name: 'tracker.csv', type: 'csv', bytes: 1, sha256: '0' },
  outcome: 'rows',
  refusal: null,
  documents: [{ kind: 'recommendation_tracker', title: 'Tracker', columns: [], rowCount: 0 }],
  cells: { total: 0, placed: 0, noted: 0, leftOut: 0 },
  leftOut: [],
  anomalies: [],
};

/** The values as cells of a paper: the nth row of its first table. */
export const understoodFields = (values: TrackerValues, row: number): UnderstoodFields =>
  Object.fromEntries(
    Object.entries(values).map(([field, value], column) => [
      field,
      { value, raw: JSON.stringify(value), guess: null, from: { table: 1, row, column } },
    ]),
  );

/** Brings a paper in as far as its preview: received, read and understood. */
export async function understandPaper(
  { imports }: CouncilRecords,
  papers: readonly TrackerValues[],
  by: string,
  fileName = 'tracker.csv',
): Promise<string> {
  const content = Buffer.from(`${fileName} ${JSON.stringify(papers)}`);
  const { uploadId } = await imports.receive({ fileName, content, uploadedBy: by });
  const claim = await imports.claim(uploadId, 60);
  if (claim.kind !== 'claimed') throw new Error(`Not claimed: ${claim.kind}`);
  const plan = planImport(papers, await imports.registerForPlan());
  const rows = plan.rows.map((planned, index): RowToKeep => ({
    document: 0,
    documentRow: index,
    place: { table: 1, row: index + 2 },
    fields: understoodFields(papers[index] ?? {}, index + 2),
    outcome: planned.outcome,
    changes: plannedChanges(planned),
    recommendationId: planned.id,
    area: null,
    guessed: false,
  }));
  await imports.understood(claim.reading, { preview, rows });
  return uploadId;
}

export async function confirmPaper(
  { imports }: CouncilRecords,
  uploadId: string,
  by: string,
  committeeId: string | null = null,
): Promise<ConfirmOutcome> {
  const facts = await imports.prepareConfirm(uploadId);
  if (facts === null) return { kind: 'not_found' };
  const plan = planImport(facts.incoming, facts.register);
  const make = unknownBodies(facts.incoming, await imports.knownNames());
  return imports.confirm({ uploadId, revision: null, plan, facts, make, committeeId, today: '2012-08-16', by });
}

export async function undoPaper({ imports }: CouncilRecords, uploadId: string, by: string) {
  const facts = await imports.prepareUndo(uploadId);
  if (facts === null) throw new Error('No such upload');
  const plan = planUndo(facts.written, facts.register);
  const outcome = await imports.undo({ uploadId, revision: null, plan, facts, today: '2012-08-17', by });
  return { outcome, plan };
}
