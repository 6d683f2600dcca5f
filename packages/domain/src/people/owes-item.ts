import { meantBy, type Named } from './lead-names.ts';

/** Whose a recommendation is: its leads and those of its actions, and its portfolio. */
export interface OwedBy {
  readonly leads: readonly string[];
  readonly portfolioId: string | null;
}

/** Somebody who has signed in, by all the names under which they answer. */
export interface Answerer {
  /** Themselves, as their account and the directory call them, and whomever they stand in for. */
  readonly names: readonly Omit<Named, 'personId'>[];
  /** The portfolios that these hold on the day. */
  readonly portfolioIds: readonly string[];
}

/**
 * Whether somebody answers for a recommendation: they lead it, or one of its actions, by name or by post; they hold its
 * portfolio on that day; or they stand in for somebody who does. A post or a team that answers has its own entry.
 * Example: "Head of Housing" owes what is led by "Head of Housing", and nothing that is led by "Head of Streets".
 */
export const owesItem = ({ leads, portfolioId }: OwedBy, { names, portfolioIds }: Answerer): boolean =>
  (portfolioId !== null && portfolioIds.includes(portfolioId)) ||
  leads.some((lead) => names.some((named) => meantBy(lead, { ...named, personId: '' }) !== null));
