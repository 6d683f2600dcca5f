import type { Role } from '../councils/role.ts';
import { refused, type Ruling } from '../rulings/ruling.ts';
import { may } from './may.ts';

/**
 * What those who answer for the work say of it: the executive's response, how it goes, where it stands, that it is done,
 * and that it needs more time. Whatever else changes a recommendation is done by those who keep the register.
 */
export const answerActs = ['respond', 'update', 'say_status', 'say_done', 'ask_time'] as const;
export type AnswerAct = (typeof answerActs)[number];

/** As what somebody answers for a recommendation: for it whole, only for an action that serves it, or not at all. */
export type Owes = 'item' | 'action' | 'nothing';

/** Who says something. */
export interface Speaker {
  readonly roles: readonly Role[];
  /** As what they answer for the recommendation on this day (`owesItem`). */
  readonly owes: Owes;
}

/**
 * What the lead of an action says of the recommendation that it serves: how it goes. That the action is done they say of
 * the action; the executive's response, the status and the time of the recommendation are not theirs.
 */
const ofActions: readonly AnswerAct[] = ['update'];

/** `recorded`: it is in the register at once. `proposed`: it waits until whoever keeps the register accepts it. */
export const waysTaken = ['recorded', 'proposed'] as const;
export type HowTaken = (typeof waysTaken)[number];

export type ActRefusal =
  'recommendations.act_of_answerers' | 'recommendations.act_of_others' | 'recommendations.act_of_items_lead';

/**
 * How what somebody says of a recommendation is taken, or why they may not say it. Those who keep the register record it.
 * Whoever only answers says it of what they owe, and it is a proposal, unless the council takes such an act at once; for
 * the executive answers who leads the recommendation or holds its portfolio, and not whoever leads an action of it.
 * Example: a responder's update on what is theirs is `proposed`; on what somebody else owes it is refused with
 * `recommendations.act_of_others`.
 */
export const decideAct = (
  act: AnswerAct,
  { roles, owes }: Speaker,
  takenAtOnce: readonly AnswerAct[],
): { readonly allowed: true; readonly how: HowTaken } | Extract<Ruling<ActRefusal>, { allowed: false }> => {
  if (may(roles, 'editRegister')) return { allowed: true, how: 'recorded' };
  if (!may(roles, 'answer')) return refused('recommendations.act_of_answerers');
  if (owes === 'nothing') return refused('recommendations.act_of_others');
  if (owes === 'action' && !ofActions.includes(act)) return refused('recommendations.act_of_items_lead');
  return { allowed: true, how: takenAtOnce.includes(act) ? 'recorded' : 'proposed' };
};
