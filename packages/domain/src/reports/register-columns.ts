import { exportHeading, welshHeading } from '../recommendations/fields/field-names.ts';
import { type TrackerField, trackerFields } from '../recommendations/fields/fields.ts';
import { type Heading, headingOf } from './heading.ts';

/** With a heading that the import takes for this field and no other. */
interface RegisterColumn extends Heading {
  readonly field: TrackerField;
}

/** From what the rows came stands first, as in the trackers that councils keep. */
const first: readonly TrackerField[] = ['reference', 'part', 'committee', 'source_date', 'source_kind', 'source_title'];

/** The columns of an exported register, in its order. */
export const registerColumns: readonly RegisterColumn[] = [
  ...first,
  ...trackerFields.filter((field) => !first.includes(field)),
].map((field) => ({ field, ...headingOf(exportHeading(field), welshHeading(field)) }));
