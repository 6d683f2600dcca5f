import { exportHeading, welshHeading } from '../recommendations/fields/field-names.ts';
import { type TrackerField, trackerFields } from '../recommendations/fields/fields.ts';
import { waysToSay } from './paper-languages.ts';

interface RegisterColumn {
  readonly field: TrackerField;
  /** A heading that the import takes for this field and no other. */
  readonly header: string;
  readonly welsh: string;
  /** The same in the other languages of papers. */
  readonly also: readonly string[];
}

/** From what the rows came stands first, as in the trackers that councils keep. */
const first: readonly TrackerField[] = ['reference', 'part', 'committee', 'source_date', 'source_kind', 'source_title'];

/** The columns of an exported register, in its order. */
export const registerColumns: readonly RegisterColumn[] = [
  ...first,
  ...trackerFields.filter((field) => !first.includes(field)),
].map((field) => {
  const [header, welsh] = [exportHeading(field), welshHeading(field)];
  return { field, header, welsh, also: waysToSay(header, welsh) };
});
