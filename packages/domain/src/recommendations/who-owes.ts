import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type AskedBody, bodyAsked, type ClockFacts } from './clocks/clock-facts.ts';
import type { Overdue } from './overdue.ts';

/** Whose a recommendation is, on the day that is asked about. */
export interface OwingFacts extends Pick<ClockFacts, 'askedOf' | 'partnerBody'> {
  readonly portfolio: { readonly name: string; readonly postHolder: string | null } | null;
  /** Whoever leads the action that is owed; where nobody is named for it, whoever leads the recommendation. */
  readonly lead: readonly string[];
}

/** The council itself: its executive, or whoever answers for it. */
type CouncilBody = 'executive' | 'council_on_crime';

const namelessBodies = {
  health_body: 'clocks.owed_by_health_body',
  crime_and_disorder_partner: 'clocks.owed_by_crime_partner',
  flood_authority: 'clocks.owed_by_flood_authority',
  other_partner: 'clocks.owed_by_partner',
} as const satisfies Readonly<Record<Exclude<AskedBody, CouncilBody>, string>>;

/** The holder of the portfolio, by name where somebody held it; null where no portfolio is recorded. */
const holder = ({ portfolio }: OwingFacts): Sentence | null => {
  if (portfolio === null) return null;
  const { name, postHolder } = portfolio;
  return postHolder === null
    ? sentence('clocks.owed_by_portfolio', { portfolio: name })
    : sentence('clocks.owed_by_holder', { portfolio: name, person: postHolder });
};

const responseOwedBy = (facts: OwingFacts): Sentence => {
  const body = bodyAsked(facts);
  const named = (facts.partnerBody ?? '').trim();
  if (body === 'executive' || body === 'council_on_crime') return holder(facts) ?? sentence('clocks.owed_by_executive');
  if (named !== '') return sentence('clocks.owed_by', { who: [named] });
  return body === null ? sentence('clocks.owed_by_nobody') : sentence(namelessBodies[body]);
};

const workOwedBy = (facts: OwingFacts): Sentence => {
  const named = facts.lead.filter((name) => name.trim() !== '');
  if (named.length > 0) return sentence('clocks.owed_by', { who: named });
  return holder(facts) ?? sentence('clocks.owed_by_nobody');
};

/**
 * Who owes what is late: a response, the holder of the portfolio, because the executive answers by them, or the partner
 * body that was asked; work and news of it, whoever leads it, else the holder of the portfolio.
 * Example: a response to a recommendation to Housing: "Owed by Cllr A. Example, the portfolio holder for Housing."
 */
export const whoOwes = (what: Overdue['what'], facts: OwingFacts): Sentence =>
  what === 'response' ? responseOwedBy(facts) : workOwedBy(facts);
