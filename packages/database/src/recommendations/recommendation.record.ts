import type { Exempt } from '@holdfast/domain/recommendations/exemption';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { type RecommendationValues } from '@holdfast/domain/recommendations/fields/fields';
import {
  dayOfInsert,
  idOrNull,
  instant,
  instantOfInsert,
  instantOrNull,
  json,
  key,
  whole,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { columnsFor } from '../columns/field-columns.ts';

/** A recommendation as it stands now; how it came to stand so is in the append-only tables. */
export interface RecommendationRecord extends RecommendationValues {
  councilId: string;
  recommendationId: string;
  extensions: number;
  /** By field that is exempt: what is read in place of its words. */
  exempt: Exempt;
  /** Those of them that are confidential. */
  confidential: Exempt;
  uploadId: string | null;
  recordedBy: string | null;
  revision: number;
  /** The day on which it came into the register; before it nobody knew of it here. */
  recordedOn: string;
  createdAt: string;
  changedAt: string;
  withdrawnAt: string | null;
}

export const recommendationEntity = entityFor<RecommendationRecord>('Recommendation', 'recommendation', {
  councilId: key,
  recommendationId: key,
  ...columnsFor(recommendationFields),
  extensions: whole,
  exempt: json,
  confidential: json,
  uploadId: idOrNull,
  recordedBy: idOrNull,
  revision: whole,
  recordedOn: dayOfInsert,
  createdAt: instantOfInsert,
  changedAt: { ...instant, default: () => 'now()' },
  withdrawnAt: instantOrNull,
});
