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

/** For whom a link still opens something, until when, and as what they owe it. */
export interface LinkHolder {
  readonly name: string;
  readonly until: string;
  readonly owedAs: OwedAs;
}

/**
 * Whoever holds the link of a digest, as what they answer for it today, by the same rule: what has passed on is asked of
 * somebody else. null: the link has ended, or its reader has left or reads another address.
 */
export const holderOfLink = async (
  { today, answers, people }: Pick<CouncilRecords, 'today' | 'answers' | 'people'>,
  link: { readonly digestId: string; readonly expiresAt: string },
  now: Date,
): Promise<LinkHolder | null> => {
  const digest = await answers.openDigest(link, now);
  if (digest === null) return null;
  const reader = await people.answeringDigest(digest, today);
  if (reader === null) return null;
  const leads = await answers.leadsOfDigest(digest.digestId);
  return { name: digest.recipientName, until: digest.linkExpiresAt, owedAs: owedAs(leads, reader) };
};

/** How what somebody says is taken; refused as the table of acts says. */
export const howTaken = async (records: CouncilRecords, item: Item, act: AnswerAct, who: Acting): Promise<HowTaken> => {
  const owes = await answersFor(records, item, who);
  const { settings } = await records.councils.read(records.today);
  const ruling = decideAct(act, { roles: who.roles, owes }, settings.taken_at_once);
  if (!ruling.allowed) throw refusedByRule(ruling.sentence);
  return ruling.how;
};
