import type { Term } from '../dates/term.ts';
import type { Nation } from '../councils/nation.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';
import type { CommitteeKind } from './committee-kind.ts';
import { executiveClash, type OtherPlace } from './executive-apart.ts';

/** Somebody's seat on a committee, and where else they have a place. */
export interface SeatWithPlaces extends Term {
  readonly name: string | null;
  readonly elsewhere: readonly OtherPlace[];
}

/**
 * Whether a committee may become of this kind with those who sit on it: none of the executive where it would scrutinise
 * the executive, and nobody who scrutinises where it would be the executive. See `decideMember` for a seat by itself.
 * Example: a working group on which Cllr Brook sits, who holds the portfolio Homes, does not become a panel.
 */
export const decideKind = (
  kind: CommitteeKind,
  seats: readonly SeatWithPlaces[],
  nation: Nation,
): Ruling<'committees.kind_scrutinises_executive'> => {
  for (const seat of seats) {
    const clash = executiveClash(nation, kind, seat, seat.elsewhere);
    if (clash !== null) return refused('committees.kind_scrutinises_executive', { ...clash });
  }
  return allowed;
};
