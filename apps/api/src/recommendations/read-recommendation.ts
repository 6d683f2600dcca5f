import type { Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import { audienceOf } from '@holdfast/domain/audiences/audience';
import { may } from '@holdfast/domain/permissions/may';
import { answersFor } from '@holdfast/services/answers/speaker';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { notFound } from '../platform/http/problem.ts';
import { readOverdueClock } from '@holdfast/services/register/overdue-clock';
import { recommendationView } from './recommendation-view.ts';

/** The whole of a recommendation as it now stands, within the transaction that may have changed it. */
export const readRecommendation = async (
  records: CouncilRecords,
  recommendationId: string,
  who: CurrentMember,
): Promise<Recommendation> => {
  const audience = audienceOf(who.roles);
  const page = await records.recommendations.read(recommendationId, records.today, audience, who.membershipId);
  if (page === null) throw notFound();
  const portfolioId = page.portfolio?.portfolioId ?? null;
  const owes = await answersFor(records, { recommendationId, lead: page.lead, portfolioId }, who);
  // What nobody has accepted is between whoever answers for it and those who keep the register.
  const waiting =
    owes !== 'nothing' || may(who.roles, 'editRegister')
      ? await records.answers.proposals(recommendationId, audience)
      : [];
  return recommendationView(page, { who, owes, waiting }, await readOverdueClock(records, records.today));
};
