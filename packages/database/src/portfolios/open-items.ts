import type { OpenItem } from '@holdfast/domain/portfolios/inheritance';
import type { Keeper } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../council-transaction.ts';
import { statusNotIn } from '../recommendations/status.sql.ts';
import { wordsOf } from '../recommendations/words.sql.ts';

/** `r` is open: somebody answers for it still. Written as the index recommendation_open_in has it. */
export const openStatuses = `r.withdrawn_at is null and ${statusNotIn('settled')}`;

/** An open recommendation with what a person needs to know it again. */
export interface OpenItemRow extends OpenItem {
  readonly reference: string;
  readonly part: string;
}

const sql = (audience: Keeper): string => `
select r.recommendation_id as "recommendationId", r.portfolio_id as "portfolioId", r.committee_id as "committeeId",
  r.lead, ${wordsOf(audience, 'source_title', 'r.source_title')} as title, ${wordsOf(audience, 'recommendation', 'r.words')} as words,
  r.reference, r.part
from recommendation r
where r.council_id = $1 and r.portfolio_id = any($2::uuid[]) and ${openStatuses}
order by r.reference_key, r.recommendation_id`;

/** What is open in these portfolios; what is in others is not looked at. For those who keep the register. */
export const openItemsIn = (
  transaction: CouncilTransaction,
  portfolioIds: readonly string[],
  audience: Keeper,
): Promise<OpenItemRow[]> =>
  transaction.rows<OpenItemRow & Record<string, unknown>>('open-items-in', sql(audience), [portfolioIds]);
