import { runsOn } from '../dates/term.ts';
import type { DraftPortfolio } from './plan-reshuffle.ts';

/** A portfolio as it stands on a day. */
export interface StandingPortfolio {
  readonly portfolioId: string;
  readonly name: string;
  readonly scope: DraftPortfolio['scope'];
  readonly directorate: DraftPortfolio['directorate'];
  readonly parentId: string | null;
  readonly startsOn: string | null;
  readonly endedOn: string | null;
  readonly postHolder: string | null;
}

/** A day's portfolios as the beginning of a draft. The id serves as the key; what is part of one that has ended stands alone. */
export const setOfDay = (all: readonly StandingPortfolio[], day: string): DraftPortfolio[] => {
  const standing = all.filter(({ startsOn, endedOn }) => runsOn({ startsOn, endsOn: endedOn }, day));
  const ids = new Set(standing.map(({ portfolioId }) => portfolioId));
  return standing.map(({ portfolioId, name, scope, directorate, parentId, postHolder }) => ({
    key: portfolioId,
    name,
    scope,
    directorate,
    parentKey: parentId !== null && ids.has(parentId) ? parentId : null,
    holder: postHolder,
  }));
};
