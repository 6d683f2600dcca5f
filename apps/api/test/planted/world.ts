import type { Withholding } from '@holdfast/domain/audiences/audience';
import { type ExemptField, exemptFields } from '@holdfast/domain/recommendations/fields/fields';

/** A council in which these fields bear this mark, and every paper that was brought in stands so. */
export interface World {
  readonly mark: Withholding | null;
  /** `all`: whatever can be marked, the items of agendas as well. */
  readonly fields: 'all' | readonly ExemptField[];
  readonly paper: 'confirmed' | 'unconfirmed';
}

export const worlds: readonly World[] = [
  { mark: null, fields: [], paper: 'confirmed' },
  { mark: 'exempt', fields: 'all', paper: 'confirmed' },
  { mark: 'confidential', fields: 'all', paper: 'confirmed' },
  { mark: null, fields: [], paper: 'unconfirmed' },
];

/** Each field marked by itself: what is said of it elsewhere has no other mark to follow. */
export const oneByOne: readonly World[] = exemptFields.map((field) => ({
  mark: 'exempt',
  fields: [field],
  paper: 'confirmed',
}));
