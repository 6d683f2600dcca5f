import { formatDate } from '../dates/date-names.ts';
import { allowed, type Ruling, refusedInEnglish } from '../rulings/ruling.ts';
import { overlaps, type Term, termInWords } from './terms.ts';

export interface Holder extends Term {
  readonly name: string;
}

export type HolderRefusal = 'term_ends_before_it_begins' | 'terms_overlap' | 'outside_portfolio';

/**
 * Whether somebody may hold a portfolio for a time: one holder at a time, and only while there is the portfolio. A
 * holder whose beginning is not known holds it from its beginning on.
 * Example: beside "Cllr Brook since 16 May 2012" nobody can hold it from 1 June 2013 until that term has an end.
 */
export const decideHolder = (
  holder: Holder,
  others: readonly Holder[],
  portfolio: Term & { readonly name: string },
): Ruling<HolderRefusal> => {
  if (holder.from !== null && holder.to !== null && holder.to < holder.from)
    return refusedInEnglish(
      'term_ends_before_it_begins',
      `The term ends on ${formatDate(holder.to)}, before it begins.`,
    );
  const begins = holder.from ?? portfolio.from;
  if (portfolio.from !== null && begins !== null && begins < portfolio.from)
    return refusedInEnglish(
      'outside_portfolio',
      `There is no portfolio ${portfolio.name} before ${formatDate(portfolio.from)}.`,
    );
  if (portfolio.to !== null && holder.to !== null && holder.to > portfolio.to)
    return refusedInEnglish(
      'outside_portfolio',
      `The portfolio ${portfolio.name} ends on ${formatDate(portfolio.to)}.`,
    );
  const rival = others.find((other) => overlaps(other, holder));
  if (rival !== undefined)
    return refusedInEnglish(
      'terms_overlap',
      `${rival.name} holds ${portfolio.name} ${termInWords(rival)}. End that term first, or choose other days.`,
    );
  return allowed;
};
