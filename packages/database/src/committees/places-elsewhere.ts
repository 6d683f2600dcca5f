import { scrutinisingKinds } from '@holdfast/domain/committees/committee-kind';
import type { SeatWithPlaces } from '@holdfast/domain/committees/decide-kind';
import type { OtherPlace } from '@holdfast/domain/committees/executive-apart';
import type { CouncilTransaction } from '../council-transaction.ts';

/** Where else a person has a place, of those that may clash: $2 the person, $3 the seat that is asked about. */
const elsewhereSql = `
select 'portfolio' as what, p.name, greatest(h.starts_on, p.starts_on) as "startsOn", least(h.ends_on, p.ended_on) as "endsOn"
from portfolio_holder h join portfolio p on p.council_id = $1 and p.portfolio_id = h.portfolio_id and p.removed_at is null
where h.council_id = $1 and h.person_id = $2 and h.removed_at is null
union all
select case c.kind when 'cabinet' then 'cabinet' else 'scrutiny' end, c.name,
  greatest(s.starts_on, c.starts_on), least(s.ends_on, c.ended_on)
from committee_member s join committee c on c.council_id = $1 and c.committee_id = s.committee_id
where s.council_id = $1 and s.person_id = $2 and s.committee_member_id <> $3 and s.removed_at is null
  and c.kind in (${['cabinet', ...scrutinisingKinds].map((kind) => `'${kind}'`).join(', ')})`;

export const placesElsewhere = (
  transaction: CouncilTransaction,
  personId: string,
  committeeMemberId: string,
): Promise<OtherPlace[]> =>
  transaction.rows<OtherPlace & Record<string, unknown>>('places-elsewhere', elsewhereSql, [
    personId,
    committeeMemberId,
  ]);

// Everybody is held, in one order, so that a portfolio is not given to one of them at the same moment.
const holdSql = `
select 1 from person where council_id = $1 and person_id in (
  select person_id from committee_member where council_id = $1 and committee_id = $2 and removed_at is null)
order by person_id for no key update`;

const seatsSql = `
select s.committee_member_id as "committeeMemberId", s.person_id as "personId", s.name, s.starts_on as "startsOn",
  least(s.ends_on, c.ended_on) as "endsOn"
from committee_member s join committee c on c.council_id = $1 and c.committee_id = s.committee_id
where s.council_id = $1 and s.committee_id = $2 and s.person_id is not null and s.removed_at is null
order by lower(s.name), s.starts_on nulls first`;

/** Who sits, sat or will sit on a committee, each with the places that they have elsewhere. */
export async function seatsWithPlaces(transaction: CouncilTransaction, committeeId: string): Promise<SeatWithPlaces[]> {
  await transaction.change(holdSql, [committeeId]);
  const seats = await transaction.rows<{
    committeeMemberId: string;
    personId: string;
    name: string | null;
    startsOn: string | null;
    endsOn: string | null;
  }>('seats-with-places', seatsSql, [committeeId]);
  const found: SeatWithPlaces[] = [];
  for (const { committeeMemberId, personId, ...seat } of seats) {
    const places = await placesElsewhere(transaction, personId, committeeMemberId);
    found.push({ ...seat, elsewhere: places });
  }
  return found;
}
