import type { Owes } from '../permissions/acts.ts';
import { meantBy, type Named } from './lead-names.ts';

/** Whose a recommendation is: its leads, those of its actions, and its portfolio. */
export interface OwedBy {
  readonly leads: readonly string[];
  readonly actionLeads: readonly string[];
  readonly portfolioId: string | null;
}

/** Somebody who has signed in, by all the names under which they answer. */
export interface Answerer {
  /** Themselves, as their account and the directory call them, and whomever they stand in for. */
  readonly names: readonly Omit<Named, 'personId'>[];
  /** The portfolios that these hold on the day. */
  readonly portfolioIds: readonly string[];
}

const isMeant = (lead: string, { names }: Pick<Answerer, 'names'>): boolean =>
  names.some((named) => meantBy(lead, named) !== null);

/**
 * As what somebody answers for a recommendation: for it whole where they lead it, by name or by post, hold its portfolio
 * on that day, or stand in for somebody who does; for an action where they lead that alone. A post or a team that answers
 * has its own entry.
 * Example: "Head of Housing" owes what is led by "Head of Housing", and nothing that is led by "Head of Streets".
 */
export const owesItem = ({ leads, actionLeads, portfolioId }: OwedBy, answerer: Answerer): Owes => {
  if (portfolioId !== null && answerer.portfolioIds.includes(portfolioId)) return 'item';
  if (leads.some((lead) => isMeant(lead, answerer))) return 'item';
  return actionLeads.some((lead) => isMeant(lead, answerer)) ? 'action' : 'nothing';
};

/** As what somebody owes: the leads that mean them, as they are written in the register, and their portfolios. */
export interface OwedAs {
  readonly leads: readonly string[];
  readonly portfolioIds: readonly string[];
}

/**
 * The same rule turned round: what of all the leads that are written in a register somebody is. They owe an item of which
 * one of these is a lead, its own or of one of its actions, or whose portfolio is one of these.
 */
export const owedAs = (leads: readonly string[], answerer: Answerer): OwedAs => ({
  leads: leads.filter((lead) => isMeant(lead, answerer)),
  portfolioIds: answerer.portfolioIds,
});
