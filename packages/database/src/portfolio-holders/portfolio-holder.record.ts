import { dayOrNull, id, key, text } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

/** A portfolio in somebody's hands for a time. */
export interface PortfolioHolderRecord extends Kept {
  councilId: string;
  portfolioHolderId: string;
  portfolioId: string;
  personId: string;
  /** As the holder was called then. */
  name: string;
  startsOn: string | null;
  /** The last day. */
  endsOn: string | null;
}

export const portfolioHolderEntity = entityFor<PortfolioHolderRecord>('PortfolioHolder', 'portfolio_holder', {
  councilId: key,
  portfolioHolderId: key,
  portfolioId: id,
  personId: id,
  name: text,
  startsOn: dayOrNull,
  endsOn: dayOrNull,
  ...keptColumns,
});
