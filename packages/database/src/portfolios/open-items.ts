import type { OpenItem } from '@holdfast/domain/portfolios/inheritance';
import type { CouncilTransaction } from '../council-transaction.ts';
import { statusNotIn } from '../recommendations/status.sql.ts';

/** `r` is open: somebody answers for it still. Written as the index recommendation_open_in has it. */
export const openStatuses = `r.withdrawn_at is null and ${statusNotIn('settled')}`;

/** An open recommendation with what a person needs to know it again. */
export interface OpenItemRow extends OpenItem {
  readonly reference: string;
  readonly part: string;
}

const sql = `
select r.recommendation_id as "recommendationId", r.portfolio_id as "portfolioId", r.committee_id as "committeeId",
  r.lead, r.source_title as title, r.words, r.reference, r.part
from recommendation r
where r.council_id = $1 and r.portfolio_id = any($2::uuid[]) and ${openStatuses}
order by r.reference_key, r.recommendation_id`;

/** What is open in these portfolios; what is in others is not looked at. */
export const openItemsIn = (transaction: CouncilTransaction, portfolioIds: readonly string[]): Promise<OpenItemRow[]> =>
  transaction.rows<OpenItemRow & Record<string, unknown>>('open-items-in', sql, [portfolioIds]);
