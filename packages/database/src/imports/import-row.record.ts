import type { FieldChange } from '@holdfast/domain/imports/outcome/planned-changes';
import type { ImportOutcome } from '@holdfast/domain/imports/plan/row-outcome';
import type { Where } from '@holdfast/domain/imports/paper/paper';
import type { UnderstoodFields } from '@holdfast/domain/imports/paper/preview';
import { idOrNull, json, key, text, whole, wholeOrNull, yesNo } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

export interface ImportRowRecord {
  councilId: string;
  uploadId: string;
  /** Over the whole upload, from 0. */
  rowNumber: number;
  /** Which document of the paper, from 0. */
  document: number;
  /** Which row of that document, from 0. */
  documentRow: number;
  place: Where;
  fields: UnderstoodFields;
  guessed: boolean;
  outcome: ImportOutcome;
  changes: readonly FieldChange[];
  recommendationId: string | null;
  /** Of an area of a plan: the number of the row that it begins with. */
  area: number | null;
}

export const importRowEntity = entityFor<ImportRowRecord>('ImportRow', 'import_row', {
  councilId: key,
  uploadId: key,
  rowNumber: { ...whole, primary: true },
  document: whole,
  documentRow: whole,
  place: json,
  fields: json,
  guessed: yesNo,
  outcome: text,
  changes: json,
  recommendationId: idOrNull,
  area: wholeOrNull,
});
