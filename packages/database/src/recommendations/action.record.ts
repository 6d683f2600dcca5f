import { actionFields, type ActionValues } from '@holdfast/domain/recommendations/fields/action-fields';
import { idOrNull, instantOfInsert, instantOrNull, key, whole } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { columnsFor } from '../columns/field-columns.ts';

/** One action; it may serve several recommendations. */
export interface ActionRecord extends ActionValues {
  councilId: string;
  actionId: string;
  uploadId: string | null;
  recordedBy: string | null;
  recordedAt: string;
  revision: number;
  withdrawnAt: string | null;
}

export const actionEntity = entityFor<ActionRecord>('Action', 'action', {
  councilId: key,
  actionId: key,
  ...columnsFor(actionFields),
  uploadId: idOrNull,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  revision: whole,
  withdrawnAt: instantOrNull,
});

export interface ActionRecommendationRecord {
  councilId: string;
  actionId: string;
  recommendationId: string;
}

export const actionRecommendationEntity = entityFor<ActionRecommendationRecord>(
  'ActionRecommendation',
  'action_recommendation',
  { councilId: key, recommendationId: key, actionId: key },
);
