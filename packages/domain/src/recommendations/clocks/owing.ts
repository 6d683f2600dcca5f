import { type AskedBody, bodyAsked, type ClockFacts } from './clock-facts.ts';

/** What may be owed on a recommendation. */
export const owedThings = ['response', 'action', 'update'] as const;
export type OwedThing = (typeof owedThings)[number];

/** Whose a recommendation is, on the day that is asked about. */
export interface OwingFacts extends Pick<ClockFacts, 'askedOf' | 'partnerBody'> {
  readonly portfolio: { readonly name: string; readonly postHolder: string | null } | null;
  /** Whoever leads the action that is owed; where nobody is named for it, whoever leads the recommendation. */
  readonly lead: readonly string[];
}

/** Who owes what is late: by name, by a post, or a kind of body of which nobody has recorded the name. */
export type Owing =
  | { readonly by: 'named'; readonly who: readonly string[] }
  | { readonly by: 'holder'; readonly person: string; readonly portfolio: string }
  | { readonly by: 'portfolio'; readonly portfolio: string }
  | { readonly by: Exclude<AskedBody, 'council_on_crime'> | 'nobody' };

/** The holder of the portfolio, by name where somebody held it; null where no portfolio is recorded. */
const holder = ({ portfolio }: OwingFacts): Owing | null => {
  if (portfolio === null) return null;
  const { name, postHolder } = portfolio;
  return postHolder === null
    ? { by: 'portfolio', portfolio: name }
    : { by: 'holder', person: postHolder, portfolio: name };
};

const owingResponse = (facts: OwingFacts): Owing => {
  const body = bodyAsked(facts);
  const named = (facts.partnerBody ?? '').trim();
  if (body === 'executive' || body === 'council_on_crime') return holder(facts) ?? { by: 'executive' };
  return named === '' ? { by: body ?? 'nobody' } : { by: 'named', who: [named] };
};

const owingWork = (facts: OwingFacts): Owing => {
  const who = facts.lead.filter((name) => name.trim() !== '');
  return who.length > 0 ? { by: 'named', who } : (holder(facts) ?? { by: 'nobody' });
};

/**
 * Who owes what is late: a response, the holder of the portfolio, because the executive answers by them, or the partner
 * body that was asked; work and news of it, whoever leads it, else the holder of the portfolio.
 */
export const owing = (what: OwedThing, facts: OwingFacts): Owing =>
  what === 'response' ? owingResponse(facts) : owingWork(facts);
