import type { Placed } from '@holdfast/domain/settings/dated-parent';
import type { CouncilTransaction } from '../council-transaction.ts';

export interface PlacedPortfolio extends Placed {
  readonly name: string;
  readonly startsOn: string | null;
}

/** What a portfolio is part of and was part of before, held until the transaction ends. */
export const placeOf = (transaction: CouncilTransaction, portfolioId: string): Promise<PlacedPortfolio | null> =>
  transaction.row<PlacedPortfolio & Record<string, unknown>>(
    'place-of-portfolio',
    `select name, starts_on as "startsOn", parent_id as "parentId", former_parents as "formerParents" from portfolio
     where council_id = $1 and portfolio_id = $2 and removed_at is null for no key update`,
    [portfolioId],
  );
