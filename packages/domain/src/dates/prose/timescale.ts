/** How exactly a prose date is known. */
export const precisions = ['day', 'month', 'quarter', 'season', 'year', 'relative', 'unknown'] as const;
export type Precision = (typeof precisions)[number];

/**
 * A date as the council wrote it and as it was understood: "Autumn 2011" is 1 September to 30 November 2011 by
 * season. ISO dates, both ends included. "tbc" has no dates and precision `unknown`: it is not today.
 */
export interface Timescale {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision;
}
