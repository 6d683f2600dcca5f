import { dayOrNull, id, idOrNull, instantOfInsert, instantOrNull, key, text, whole } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

/** A portfolio in somebody's hands for a time. */
export interface PortfolioHolderRecord {
  councilId: string;
  portfolioHolderId: string;
  portfolioId: string;
  personId: string;
  /** As the holder was called then. */
  name: string;
  startsOn: string | null;
  /** The last day. */
  endsOn: string | null;
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
}

export const portfolioHolderEntity = entityFor<PortfolioHolderRecord>('PortfolioHolder', 'portfolio_holder', {
  councilId: key,
  portfolioHolderId: key,
  portfolioId: id,
  personId: id,
  name: text,
  startsOn: dayOrNull,
  endsOn: dayOrNull,
  revision: whole,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  removedAt: instantOrNull,
});
