import type { Correctable } from '@holdfast/domain/recommendations/corrections/correctable';

/** The last correction of a fact, as `c`; of what was never corrected there is none. */
export const lastCorrection = (kind: Correctable, factId: string): string => `
left join lateral (select c.* from correction c
  where c.council_id = $1 and c.fact_kind = '${kind}' and c.fact_id = ${factId} order by c.written_at desc limit 1) c on true`;

/** That a fact has not been withdrawn. */
export const stands = (kind: Correctable, factId: string): string => `not exists (select from correction w
  where w.council_id = $1 and w.fact_kind = '${kind}' and w.fact_id = ${factId} and w.withdrawn)`;
