import type { HistoryField } from '@holdfast/domain/recommendations/fields/action-fields';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { writeEvents } from '../../log/write-events.ts';

export interface NewEdit {
  readonly recommendationId: string;
  readonly field: HistoryField;
  readonly before: unknown;
  readonly after: unknown;
}

/** Tells the log of edits, one event for each recommendation; the columns themselves are the caller's to change. */
export const recordEdits = (
  transaction: CouncilTransaction,
  edits: readonly NewEdit[],
  { by }: { readonly by: string | null },
): Promise<void> =>
  writeEvents(
    transaction,
    [...Map.groupBy(edits, ({ recommendationId }) => recommendationId)].map(([nounId, own]) => ({
      noun: 'recommendation',
      nounId,
      kind: 'changed',
      by,
      before: valuesOf(own, 'before'),
      after: valuesOf(own, 'after'),
    })),
  );

const valuesOf = (edits: readonly NewEdit[], side: 'before' | 'after'): Record<string, unknown> =>
  Object.fromEntries(edits.map((edit) => [edit.field, edit[side] ?? null]));
