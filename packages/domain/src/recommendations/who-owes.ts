import { type Sentence, sentence } from '@holdfast/words/sentence';
import { type OwedThing, owing, type OwingFacts } from './clocks/owing.ts';

const nameless = {
  executive: 'clocks.owed_by_executive',
  health_body: 'clocks.owed_by_health_body',
  crime_and_disorder_partner: 'clocks.owed_by_crime_partner',
  flood_authority: 'clocks.owed_by_flood_authority',
  other_partner: 'clocks.owed_by_partner',
  nobody: 'clocks.owed_by_nobody',
} as const;

/**
 * Who owes what is late, as papers and messages say it.
 * Example: a response to a recommendation to Housing: "Owed by Cllr A. Example, the portfolio holder for Housing."
 */
export const whoOwes = (what: OwedThing, facts: OwingFacts): Sentence => {
  const owed = owing(what, facts);
  switch (owed.by) {
    case 'named':
      return sentence('clocks.owed_by', { who: owed.who });
    case 'holder':
      return sentence('clocks.owed_by_holder', { portfolio: owed.portfolio, person: owed.person });
    case 'portfolio':
      return sentence('clocks.owed_by_portfolio', { portfolio: owed.portfolio });
    default:
      return sentence(nameless[owed.by]);
  }
};
