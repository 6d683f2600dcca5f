import type { CouncilRecords } from '@holdfast/database/council-records';
import type { KeptEdit } from '@holdfast/database/kept-records/kept-record';
import type { PortfolioValues } from '@holdfast/database/portfolios/kept-portfolio';
import type { Acting } from '../acting.ts';
import { placedUnder } from '../placed-under.ts';
import { kept, notFound } from '../refusal.ts';

/** Only what is named changes. `underFrom`: the first day under its new parent; null corrects a mistake. */
type PortfolioChange = Omit<KeptEdit<PortfolioValues>, 'formerParents'> & {
  readonly underFrom?: string | null | undefined;
};

export const changePortfolio = async (
  { today, portfolios }: CouncilRecords,
  portfolioId: string,
  revision: number,
  change: PortfolioChange,
  { membershipId }: Acting,
): Promise<void> => {
  const place = await portfolios.placeOf(portfolioId);
  if (place === null) throw notFound();
  kept(await portfolios.change(portfolioId, revision, placedUnder(place, change, today), membershipId));
};
