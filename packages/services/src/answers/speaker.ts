import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { type Answerer, type OwedAs, owedAs, owesItem } from '@holdfast/domain/people/owes-item';
import { type AnswerAct, decideAct, type HowTaken, type Owes } from '@holdfast/domain/permissions/acts';
import { may } from '@holdfast/domain/permissions/may';
import type { Acting } from '../acting.ts';
import { refusedByRule } from '../refusal.ts';

/** Whose a recommendation is asked of; as it is held, or as its page shows it. */
type Item = Pick<HeldRecommendation, 'recommendationId' | 'lead' | 'portfolioId'>;

/**
 * As what somebody who has signed in answers for a recommendation today: it is theirs, by name, post, portfolio or as a
 * stand-in, or an action of it is. Those are whom the council's reminders ask; that somebody was once asked or told makes nothing theirs. Whoever
 * keeps the register is not asked whether they owe it. `actionId`: of its actions, this one alone counts.
 */
export const answersFor = async (
  records: CouncilRecords,
  { recommendationId, lead, portfolioId }: Item,
  { membershipId, roles }: Acting,
  actionId: string | null = null,
): Promise<Owes> => {
  if (may(roles, 'editRegister') || !may(roles, 'answer')) return 'nothing';
  const { today, people, recommendations } = records;
  const self: Answerer = await people.answering(membershipId, today);
  const actionLeads = await recommendations.actionLeads(recommendationId, actionId);
  return owesItem({ leads: lead, actionLeads, portfolioId }, self);
};

/** As what somebody answers for items of the register today, by the same rule; whatever roles they have. */
export const whatIsTheirs = async (
  { today, people, recommendations }: Pick<CouncilRecords, 'today' | 'people' | 'recommendations'>,
  membershipId: string,
): Promise<OwedAs> => owedAs(await recommendations.everyLead(), await people.answering(membershipId, today));

/** How what somebody says is taken; refused as the table of acts says. */
export const howTaken = async (records: CouncilRecords, item: Item, act: AnswerAct, who: Acting): Promise<HowTaken> => {
  const owes = await answersFor(records, item, who);
  const { settings } = await records.councils.read(records.today);
  const ruling = decideAct(act, { roles: who.roles, owes }, settings.taken_at_once);
  if (!ruling.allowed) throw refusedByRule(ruling.sentence);
  return ruling.how;
};
