import type { KnownBody, KnownHolder, KnownNames } from '@holdfast/domain/imports/names/known-names';
import type { CouncilTransaction } from '../council-transaction.ts';

const committeesSql = `
select committee_id as id, name, array(select f->>'name' from jsonb_array_elements(former_names) f) as "formerNames"
from committee where council_id = $1 and removed_at is null order by ended_on is not null, name`;

const portfoliosSql = `
select portfolio_id as id, name, array[]::text[] as "formerNames"
from portfolio where council_id = $1 and removed_at is null order by ended_on is not null, name`;

const holdersSql = `
select h.portfolio_id as "portfolioId", h.name, h.starts_on as "startsOn", h.ends_on as "endsOn"
from portfolio_holder h join portfolio p on p.council_id = $1 and p.portfolio_id = h.portfolio_id and p.removed_at is null
where h.council_id = $1 and h.removed_at is null and h.name is not null
order by h.starts_on desc nulls last, h.portfolio_holder_id`;

const peopleSql = `
select kind, name, post from person where council_id = $1 and removed_at is null
union select 'officer', name, null from membership where council_id = $1 order by name, post`;

/** Every name that the council has for a committee, a portfolio, whoever holds it, and whoever may lead. */
export async function knownNames(transaction: CouncilTransaction): Promise<KnownNames> {
  const [committees, portfolios, holders, people] = await Promise.all([
    transaction.rows<KnownBody & Record<string, unknown>>('known-committees', committeesSql),
    transaction.rows<KnownBody & Record<string, unknown>>('known-portfolios', portfoliosSql),
    transaction.rows<KnownHolder & Record<string, unknown>>('known-holders', holdersSql),
    transaction.rows<KnownNames['people'][number] & Record<string, unknown>>('known-people', peopleSql),
  ]);
  return { committees, portfolios, holders, people };
}
