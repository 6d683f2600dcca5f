import type { CouncilRecords } from '@holdfast/database/council-database';
import type { DraftPortfolio } from '@holdfast/domain/portfolios/plan-reshuffle';

/** Today's portfolios as the beginning of a draft. The id serves as the key. */
export const todaysSet = async ({ portfolios }: CouncilRecords, today: string): Promise<DraftPortfolio[]> => {
  const rows = await portfolios.list(today);
  const standing = rows.filter(
    ({ startsOn, endedOn }) => (startsOn === null || startsOn <= today) && (endedOn === null || endedOn >= today),
  );
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
