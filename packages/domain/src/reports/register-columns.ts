import { exportHeading } from '../recommendations/fields/field-names.ts';
import { type TrackerField, trackerFields } from '../recommendations/fields/fields.ts';

interface RegisterColumn {
  readonly field: TrackerField;
  /** A heading that the import takes for this field and no other. */
  readonly header: string;
}

/** From what the rows came stands first, as in the trackers that councils keep. */
const first: readonly TrackerField[] = ['reference', 'part', 'committee', 'source_date', 'source_kind', 'source_title'];

/** The columns of an exported register, in its order. */
export const registerColumns: readonly RegisterColumn[] = [
  ...first,
  ...trackerFields.filter((field) => !first.includes(field)),
].map((field) => ({ field, header: exportHeading(field) }));
