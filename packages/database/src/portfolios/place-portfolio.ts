import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { type Placed, placeUnder } from '@holdfast/domain/settings/dated-parent';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse, type SettingRefusal } from '../kept-records/kept-outcome.ts';

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

/** The values that make it part of another from a day on; none where it is part of that one already. */
export async function placeFrom(
  transaction: CouncilTransaction,
  portfolioId: string,
  parentId: string | null,
  from: IsoDate,
): Promise<Partial<Placed> | { readonly kind: 'refused'; readonly refusal: SettingRefusal }> {
  const place = await placeOf(transaction, portfolioId);
  if (place === null || place.parentId === parentId) return {};
  const placed = placeUnder(place, parentId, from, from);
  if (!placed.allowed) return { kind: 'refused', refusal: refuse(placed.code, null, placed.sentence) };
  return { parentId, formerParents: placed.formerParents };
}
