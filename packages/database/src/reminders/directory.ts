import type { DirectoryMember, DirectoryOverTime } from '@holdfast/domain/reminders/recipients/directory';
import type { CouncilTransaction } from '../council-transaction.ts';
import { emailOf } from '../people/email-of.ts';
import { listMemberships } from '../people/memberships.ts';

const peopleSql = `
select person_id as "personId", kind, name, post, email, membership_id as "membershipId", ended_on as "endedOn"
from person where council_id = $1 and removed_at is null order by person_id`;

const holdersSql = `
select portfolio_id as "portfolioId", person_id as "personId", name, starts_on as "startsOn", ends_on as "endsOn"
from portfolio_holder
where council_id = $1 and removed_at is null and (starts_on is null or starts_on <= $3)
  and (ends_on is null or ends_on >= $2) order by portfolio_holder_id`;

/** Everybody who can be asked on these days, both included. */
export const readReminderDirectory = async (
  transaction: CouncilTransaction,
  from: string,
  to: string,
): Promise<DirectoryOverTime> => {
  const people = await transaction.rows<DirectoryOverTime['people'][number] & Record<string, unknown>>(
    'reminder-people',
    peopleSql,
  );
  const holders = await transaction.rows<DirectoryOverTime['holders'][number] & Record<string, unknown>>(
    'reminder-holders',
    holdersSql,
    [from, to],
  );
  const members: DirectoryMember[] = [];
  for (const { membershipId, name, roles, endedAt, personId } of await listMemberships(transaction)) {
    if (endedAt !== null) continue;
    const email = await emailOf(transaction, membershipId);
    if (email !== '') members.push({ membershipId, name, email, roles, personId });
  }
  return { people, members, holders };
};
