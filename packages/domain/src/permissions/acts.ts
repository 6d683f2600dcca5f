import type { Role } from '../councils/role.ts';
import { refused, type Ruling } from '../rulings/ruling.ts';
import { may } from './may.ts';

/**
 * What those who answer for the work say of it: the executive's response, how it goes, where it stands, that it is done,
 * and that it needs more time. Whatever else changes a recommendation is done by those who keep the register.
 */
export const answerActs = ['respond', 'update', 'say_status', 'say_done', 'ask_time'] as const;
export type AnswerAct = (typeof answerActs)[number];

/** Who says something. */
export interface Speaker {
  readonly roles: readonly Role[];
  /** Whether the recommendation is theirs to answer for, on this day (`owesItem`). */
  readonly owes: boolean;
}

/** `recorded`: it is in the register at once. `proposed`: it waits until whoever keeps the register accepts it. */
export type HowTaken = 'recorded' | 'proposed';

export type ActRefusal = 'recommendations.act_of_answerers' | 'recommendations.act_of_others';

/**
 * How what somebody says of a recommendation is taken, or why they may not say it. Those who keep the register record it.
 * Whoever only answers says it of what they owe, and it is a proposal, unless the council takes such an act at once.
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
  if (!owes) return refused('recommendations.act_of_others');
  return { allowed: true, how: takenAtOnce.includes(act) ? 'recorded' : 'proposed' };
};
