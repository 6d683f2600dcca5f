import type { RecommendationValues } from './fields/fields.ts';
import { stopsTheClock } from './response.ts';

/** What an act makes of the fields in which the register shows the present; what it does not name stays as it is. */
export type Shown = Partial<RecommendationValues>;

interface SaidInResponse {
  readonly decision: NonNullable<RecommendationValues['responseDecision']>;
  readonly words: string;
  readonly respondedOn: string;
}

/**
 * What the register shows after a response. A holding reply is kept and shown, but is no answer: no day of response is
 * set by it, and where it comes after an answer it does not take the answer's place.
 */
export const shownByResponse = (
  { responseDecision }: Pick<RecommendationValues, 'responseDecision'>,
  { decision, words, respondedOn }: SaidInResponse,
): Shown => {
  const answers = stopsTheClock(decision);
  if (!answers && responseDecision !== null && stopsTheClock(responseDecision)) return {};
  return { responseWords: words, responseDecision: decision, respondedOn: answers ? respondedOn : null };
};

/** History keeps every update; the register shows the one that speaks to the latest day. Days are YYYY-MM-DD. */
export const shownByProgress = (
  { progressedOn }: Pick<RecommendationValues, 'progressedOn'>,
  { words, asOf }: { readonly words: string; readonly asOf: string },
): Shown => (progressedOn === null || asOf >= progressedOn ? { progressWords: words, progressedOn: asOf } : {});

interface Stepped extends Pick<RecommendationValues, 'coreStatus' | 'statusWords'> {
  readonly changedOn: string;
}

/** Claimed and verified are two facts: verifying keeps the day of the claim, and going back to work clears both. */
export const shownByStatus = (
  { claimedCompleteOn }: Pick<RecommendationValues, 'claimedCompleteOn'>,
  { coreStatus, statusWords, changedOn }: Stepped,
): Shown => ({
  coreStatus,
  statusWords,
  claimedCompleteOn:
    coreStatus === 'claimed_complete' ? changedOn : coreStatus === 'verified_complete' ? claimedCompleteOn : null,
  verifiedCompleteOn: coreStatus === 'verified_complete' ? changedOn : null,
});
