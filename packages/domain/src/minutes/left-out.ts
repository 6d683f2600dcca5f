import { sentence, type Sentence } from '@holdfast/words/sentence';

/** A resolution as it stands in its minute, and the reference under which it stands in the register. */
export interface StandingResolution {
  readonly mark: string;
  readonly reference: string | null;
}

/**
 * Why a minute cannot come to hold only its first so many resolutions: one of the others stands in the register. null
 * where it can. A resolution keeps its place, so those that are left out are the last.
 */
export const leftOutFault = (standing: readonly StandingResolution[], wanted: number): Sentence | null => {
  const orphan = standing.slice(wanted).find(({ reference }) => reference !== null);
  if (orphan === undefined || orphan.reference === null) return null;
  return sentence('minutes.resolution_left_out', { mark: orphan.mark, reference: orphan.reference });
};
