import type { HistoryField } from '@holdfast/domain/recommendations/action-fields';
import type { CouncilTransaction } from '../council-transaction.ts';
import { insertRows } from '../insert-rows.ts';
import { newId } from '../new-id.ts';

export interface NewEdit {
  readonly recommendationId: string;
  readonly field: HistoryField;
  readonly before: unknown;
  readonly after: unknown;
}

/** Notes edits in history; the columns themselves are the caller's to change. */
export const recordEdits = (
  transaction: CouncilTransaction,
  edits: readonly NewEdit[],
  origin: { readonly by: string; readonly uploadId?: string },
): Promise<void> =>
  insertRows(
    transaction,
    'edit',
    {
      edit_id: 'uuid',
      recommendation_id: 'uuid',
      field: 'text',
      before: 'jsonb',
      after: 'jsonb',
      upload_id: 'uuid',
      recorded_by: 'uuid',
    },
    edits.map(({ recommendationId, field, before, after }) => ({
      edit_id: newId(),
      recommendation_id: recommendationId,
      field,
      before: before ?? null,
      after: after ?? null,
      upload_id: origin.uploadId ?? null,
      recorded_by: origin.by,
    })),
  );
