import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { may } from '@holdfast/domain/permissions/may';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid } from '../refusal.ts';
import { checkReferences } from './refers-to.ts';
import { take } from './take.ts';

/**
 * What only the owning committee decides needs one: where nobody had said which it is, it is said together with the
 * decision, and the recommendation is answered as it then stands. `committeeId`: null says nothing. Refused of whoever
 * does not keep the register, and where another committee owns it: that is an edit, and not a by-the-way.
 */
export const giveOwner = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  committeeId: string | null,
  { roles, membershipId }: Acting,
): Promise<HeldRecommendation> => {
  if (committeeId === null || committeeId === held.committeeId) return held;
  if (!may(roles, 'editRegister')) throw invalid('committeeId', sentence('recommendations.owner_by_officer'));
  if (held.committeeId !== null) throw invalid('committeeId', sentence('recommendations.owner_known'));
  await checkReferences(records, { committeeId });
  await records.recommendations.editMany([held], { committeeId }, membershipId);
  return take(records, held.recommendationId);
};
