import { id, idOrNull, instantOfInsert, key, text, texts, whole } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import type { ExemptField } from '@holdfast/domain/recommendations/fields/fields';

/** A mark: these fields are exempt. Never changed; lifted by a row of its own. */
export interface ExemptionRecord {
  councilId: string;
  exemptionId: string;
  recommendationId: string;
  fields: ExemptField[];
  /** null: confidential. */
  paragraph: number | null;
  /** What stands in place of the words. */
  inPlace: string;
  reason: string;
  /** The item of an agenda whose mark it took over. */
  agendaItemId: string | null;
  recordedBy: string;
  recordedAt: string;
}
export const exemptionEntity = entityFor<ExemptionRecord>('Exemption', 'exemption', {
  councilId: key,
  exemptionId: key,
  recommendationId: id,
  fields: texts,
  paragraph: { ...whole, nullable: true },
  inPlace: text,
  reason: text,
  agendaItemId: idOrNull,
  recordedBy: id,
  recordedAt: instantOfInsert,
});

export interface ExemptionLiftedRecord {
  councilId: string;
  exemptionId: string;
  reason: string;
  recordedBy: string;
  recordedAt: string;
}
export const exemptionLiftedEntity = entityFor<ExemptionLiftedRecord>('ExemptionLifted', 'exemption_lifted', {
  councilId: key,
  exemptionId: key,
  reason: text,
  recordedBy: id,
  recordedAt: instantOfInsert,
});
