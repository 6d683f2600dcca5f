import { fieldName as welsh } from '@holdfast/words/cy/values/field-names';
import { fieldName } from '@holdfast/words/en/values/field-names';
import type { FieldName, TrackerField } from './fields.ts';

/** The heading that a field has unless another is given. */
export const fieldNames: Readonly<Record<FieldName, string>> = { ...fieldName };

const otherHeadings: Readonly<Partial<Record<TrackerField, string>>> = {
  source_kind: 'Source kind',
  action: 'Agreed action',
  lead: 'Lead officer',
  received_on: 'Report received on',
  note: 'Notes',
};

/** The heading of a field in an exported register: one that the import takes for this field and no other. */
export const exportHeading = (field: TrackerField): string => otherHeadings[field] ?? fieldNames[field];

const otherWelshHeadings: Readonly<Partial<Record<TrackerField, string>>> = {
  source_kind: 'Math o ffynhonnell',
  action: 'Cam gweithredu y cytunwyd arno',
  lead: 'Swyddog arweiniol',
  received_on: 'Derbyniwyd yr adroddiad ar',
  note: 'Nodiadau',
};

/** The same in Welsh. */
export const welshHeading = (field: TrackerField): string => otherWelshHeadings[field] ?? welsh[field];
