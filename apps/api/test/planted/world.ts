import type { Withholding } from '@holdfast/domain/audiences/audience';

/** A council in which all that can be marked bears this mark, and every paper that was brought in stands so. */
export interface World {
  readonly mark: Withholding | null;
  readonly paper: 'confirmed' | 'unconfirmed';
}

export const worlds: readonly World[] = [
  { mark: null, paper: 'confirmed' },
  { mark: 'exempt', paper: 'confirmed' },
  { mark: 'confidential', paper: 'confirmed' },
  { mark: null, paper: 'unconfirmed' },
];
