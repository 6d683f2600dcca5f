import type { CouncilTransaction } from '../council-transaction.ts';

/** Every lead that is written in the register, of a recommendation or of an action, each once. */
export const everyLead = async (transaction: CouncilTransaction): Promise<string[]> =>
  (
    await transaction.rows<{ lead: string }>(
      'every-lead',
      `select unnest(r.lead) as lead from recommendation r where r.council_id = $1 and r.withdrawn_at is null
       union select unnest(a.lead) from action a where a.council_id = $1 and a.withdrawn_at is null`,
    )
  ).map(({ lead }) => lead);

/** That `r` is owed under one of these leads, its own or of one of its actions, or in one of these portfolios. */
export const isOwedAs = (leads: string, portfolioIds: string): string => `(r.lead && ${leads}::text[]
    or r.portfolio_id = any(${portfolioIds}::uuid[])
    or r.recommendation_id in (select l.recommendation_id from action a
      join action_recommendation l on l.council_id = $1 and l.action_id = a.action_id
      where a.council_id = $1 and a.withdrawn_at is null and a.lead && ${leads}::text[]))`;
