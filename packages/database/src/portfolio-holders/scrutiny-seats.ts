import type { ScrutinySeat } from '@holdfast/domain/portfolios/decide-executive';
import type { CouncilTransaction } from '../council-transaction.ts';

// By the person's present name, as the post would be given to them; a seat is over when its committee is.
const select = `
select p.name, c.name as committee, greatest(m.starts_on, c.starts_on) as "startsOn", least(m.ends_on, c.ended_on) as "endsOn"
from committee_member m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
  join person p on p.council_id = $1 and p.person_id = m.person_id
where m.council_id = $1 and m.removed_at is null and c.removed_at is null and p.removed_at is null
  and c.kind in ('scrutiny_committee', 'panel', 'board')`;

const order = `order by m.ends_on desc nulls first, c.name, m.committee_member_id`;

/** Where somebody sits on a committee that scrutinises. The person is held, so that seat and post are not given at once. */
export async function scrutinySeatsOf(transaction: CouncilTransaction, personId: string): Promise<ScrutinySeat[]> {
  await transaction.change('select 1 from person where council_id = $1 and person_id = $2 for no key update', [
    personId,
  ]);
  return transaction.rows<ScrutinySeat & Record<string, unknown>>(
    'scrutiny-seats-of',
    `${select} and m.person_id = $2 ${order}`,
    [personId],
  );
}

/** The same of everybody who is called one of these names. */
export const scrutinySeatsNamed = (
  transaction: CouncilTransaction,
  names: readonly string[],
): Promise<ScrutinySeat[]> =>
  transaction.rows<ScrutinySeat & Record<string, unknown>>(
    'scrutiny-seats-named',
    `${select} and lower(p.name) = any($2) ${order}`,
    [names.map((name) => name.trim().toLowerCase())],
  );
