import { allowed, refused, type Ruling } from '../rulings/ruling.ts';
import { overlaps, type Term } from './terms.ts';

export interface Holder extends Term {
  readonly name: string;
}

export type HolderRefusal =
  | 'portfolios.term_ends_before_it_begins'
  | 'portfolios.terms_overlap'
  | 'portfolios.held_throughout'
  | 'portfolios.before_portfolio_begins'
  | 'portfolios.after_portfolio_ends';

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
    return refused('portfolios.term_ends_before_it_begins', { endsOn: holder.to });
  const begins = holder.from ?? portfolio.from;
  if (portfolio.from !== null && begins !== null && begins < portfolio.from)
    return refused('portfolios.before_portfolio_begins', { portfolio: portfolio.name, startsOn: portfolio.from });
  if (portfolio.to !== null && holder.to !== null && holder.to > portfolio.to)
    return refused('portfolios.after_portfolio_ends', { portfolio: portfolio.name, endsOn: portfolio.to });
  const rival = others.find((other) => overlaps(other, holder));
  if (rival !== undefined && rival.from === null && rival.to === null)
    return refused('portfolios.held_throughout', { rival: rival.name, portfolio: portfolio.name });
  if (rival !== undefined)
    return refused('portfolios.terms_overlap', {
      rival: rival.name,
      portfolio: portfolio.name,
      term: { startsOn: rival.from, endsOn: rival.to },
    });
  return allowed;
};
