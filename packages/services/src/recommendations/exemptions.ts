import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { decideExemption, type ProposedExemption, withheldWords } from '@holdfast/domain/recommendations/exemption';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { conflict, invalid, notFound } from '../refusal.ts';

/** What of a recommendation is exempt: marked with its paragraph and reason. History keeps that it was. */
export const markExempt = async (
  { today, councils, recommendations }: CouncilRecords,
  held: HeldRecommendation,
  proposed: ProposedExemption,
  { membershipId }: Acting,
): Promise<HeldRecommendation> => {
  const marks = await recommendations.exemptions(held.recommendationId, 'register_editor');
  const { nation } = await councils.read(today);
  const standing = marks.filter(({ lifted }) => lifted === null);
  const decision = decideExemption(proposed, { nation, standing });
  if (!decision.allowed) throw invalid(decision.field, decision.sentence);
  const mark = { ...proposed, inPlace: withheldWords(nation, proposed), agendaItemId: null };
  return recommendations.markExempt(held, mark, membershipId);
};

/** Lifted again, with why it may be read now. */
export const liftExemption = async (
  { recommendations }: CouncilRecords,
  held: HeldRecommendation,
  exemptionId: string,
  reason: string,
  { membershipId }: Acting,
): Promise<HeldRecommendation> => {
  const marks = await recommendations.exemptions(held.recommendationId, 'register_editor');
  const mark = marks.find((one) => one.exemptionId === exemptionId);
  if (mark === undefined) throw notFound();
  if (mark.lifted !== null) throw conflict(sentence('recommendations.mark_lifted'));
  return recommendations.liftExemption(held, { exemptionId, marks }, reason, membershipId);
};
