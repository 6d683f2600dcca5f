import type { BulkKind, BulkPart } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { dayOfInsert, id, idOrNull, instantOfInsert, json, key, text, textOrNull } from '../../columns/column-types.ts';
import { entityFor } from '../../columns/entity.ts';

/** A change of many, or the undoing of one (`undoes`), with why. Only added. */
export interface BulkChangeRecord {
  councilId: string;
  bulkChangeId: string;
  kind: BulkKind;
  undoes: string | null;
  reason: string | null;
  recordedBy: string;
  recordedAt: string;
  recordedOn: string;
}

export const bulkChangeEntity = entityFor<BulkChangeRecord>('BulkChange', 'bulk_change', {
  councilId: key,
  bulkChangeId: key,
  kind: text,
  undoes: idOrNull,
  reason: textOrNull,
  recordedBy: id,
  recordedAt: instantOfInsert,
  recordedOn: dayOfInsert,
});

/** What one of them said before it, and what it wrote; of a status, the step that it took. Only added. */
export interface BulkChangeItemRecord {
  councilId: string;
  bulkChangeId: string;
  recommendationId: string;
  before: BulkPart;
  after: BulkPart;
  factId: string | null;
}

export const bulkChangeItemEntity = entityFor<BulkChangeItemRecord>('BulkChangeItem', 'bulk_change_item', {
  councilId: key,
  bulkChangeId: key,
  recommendationId: key,
  before: json,
  after: json,
  factId: idOrNull,
});
