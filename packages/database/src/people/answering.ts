import type { Answerer } from '@holdfast/domain/people/owes-item';
import { addressKey } from '@holdfast/domain/reminders/recipients/directory';
import type { CouncilTransaction } from '../council-transaction.ts';
import { emailOf } from './email-of.ts';

interface Found extends Record<string, unknown> {
  readonly names: Answerer['names'];
  readonly portfolioIds: Answerer['portfolioIds'];
}

// $2 a member or one of the people, $3 the day, $4 the address that they read.
const answeringSql = `
with mine as (
  select p.person_id, p.kind, p.name, p.post, p.stands_in_for_id from person p
  where p.council_id = $1 and p.removed_at is null
    and (p.membership_id = $2 or p.person_id = $2
      or (p.membership_id is null and $4 <> '' and lower(trim(p.email)) = $4))
    and (p.ended_on is null or p.ended_on >= $3::date)),
answering as (
  select person_id, kind, name, post from mine
  union
  select p.person_id, p.kind, p.name, p.post from person p join mine on mine.stands_in_for_id = p.person_id
  where p.council_id = $1 and p.removed_at is null and (p.ended_on is null or p.ended_on >= $3::date))
select
  (select coalesce(json_agg(n), '[]') from (
     select 'officer' as kind, name, post from membership where council_id = $1 and membership_id = $2
     union all select kind, name, post from answering) n) as names,
  (select coalesce(json_agg(distinct h.portfolio_id), '[]') from portfolio_holder h
   join answering on answering.person_id = h.person_id
   where h.council_id = $1 and h.removed_at is null
     and (h.starts_on is null or h.starts_on <= $3::date) and (h.ends_on is null or h.ends_on >= $3::date)
  ) as "portfolioIds"`;

const readAnswering = async (
  transaction: CouncilTransaction,
  id: string,
  today: string,
  address: string,
): Promise<Answerer> =>
  (await transaction.row<Found>('answering', answeringSql, [id, today, addressKey(address)])) ?? {
    names: [],
    portfolioIds: [],
  };

/**
 * A member who has signed in, by all the names under which they answer on a day: as their account calls them, as the
 * directory does, and as it calls whomever they stand in for; with the portfolios that these hold on that day. Whoever of
 * the directory has no account and reads the member's address is the member, as they are to the council's reminders.
 */
export const answering = async (
  transaction: CouncilTransaction,
  membershipId: string,
  today: string,
): Promise<Answerer> => readAnswering(transaction, membershipId, today, await emailOf(transaction, membershipId));

/** For whom a digest was made. */
export interface DigestReader {
  readonly recipientKind: 'person' | 'membership';
  readonly recipientId: string;
  readonly address: string;
}

const readerSql = `
select p.email, m.membership_id as "membershipId" from person p
left join membership m on m.council_id = $1 and m.membership_id = p.membership_id and m.ended_at is null
where p.council_id = $1 and p.person_id = $2 and p.removed_at is null and (p.ended_on is null or p.ended_on >= $3::date)`;
const memberSql = `select membership_id as "membershipId" from membership
where council_id = $1 and membership_id = $2 and ended_at is null`;

/** Which address somebody reads on a day: that of their account before that of the directory; null where they have left. */
const addressOn = async (
  transaction: CouncilTransaction,
  { recipientKind, recipientId }: DigestReader,
  today: string,
): Promise<string | null> => {
  if (recipientKind === 'membership') {
    const member = await transaction.row('digest-member', memberSql, [recipientId]);
    return member === null ? null : emailOf(transaction, recipientId);
  }
  const person = await transaction.row<{ email: string | null; membershipId: string | null }>(
    'digest-person',
    readerSql,
    [recipientId, today],
  );
  if (person === null) return null;
  const ofAccount = person.membershipId === null ? '' : await emailOf(transaction, person.membershipId);
  return ofAccount === '' ? (person.email ?? '') : ofAccount;
};

/**
 * Whoever a digest was for, as `answering` has a member; null where they have left the council by that day, or read another
 * address than the one to which it went: what lies in an old mailbox is nobody's any more.
 */
export const answeringDigest = async (
  transaction: CouncilTransaction,
  reader: DigestReader,
  today: string,
): Promise<Answerer | null> => {
  const address = await addressOn(transaction, reader, today);
  if (address === null || addressKey(address) !== addressKey(reader.address)) return null;
  return readAnswering(transaction, reader.recipientId, today, address);
};
