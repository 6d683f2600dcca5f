import type { Role } from '@holdfast/domain/councils/role';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import { keptMembership } from './kept-membership.ts';

/** Who may sign in to the council, as colleagues see them: never the account. */
export interface MembershipRow {
  readonly membershipId: string;
  readonly name: string;
  readonly post: string | null;
  readonly roles: Role[];
  readonly endedAt: string | null;
  readonly revision: number;
  /** The person of the directory who signs in by it. */
  readonly personId: string | null;
}

const membershipsSql = `
select m.membership_id as "membershipId", m.name, m.post, m.roles, m.ended_at as "endedAt", m.revision,
  p.person_id as "personId"
from membership m left join person p on p.council_id = $1 and p.membership_id = m.membership_id and p.removed_at is null
where m.council_id = $1 order by m.ended_at is not null, lower(m.name), m.membership_id`;

export const listMemberships = (transaction: CouncilTransaction): Promise<MembershipRow[]> =>
  transaction.rows<MembershipRow & Record<string, unknown>>('memberships', membershipsSql);

/**
 * Ends the membership, and every session that works in this council by it. The account is opened for these two
 * statements only: its sessions are deleted by the policy of their holder, and nothing of the account is read.
 */
export async function endMembership(
  transaction: CouncilTransaction,
  membershipId: string,
  by: string,
): Promise<KeptOutcome> {
  const now = await transaction.row<{ at: string; accountId: string }>(
    'membership-to-end',
    `select now() as at, account_id as "accountId" from membership
     where council_id = $1 and membership_id = $2 and ended_at is null`,
    [membershipId],
  );
  // Who has no sign-in any more has nothing to end.
  if (now === null) return { kind: 'changed', id: membershipId, revision: 0 };
  const ended = await keptMembership.change(transaction, membershipId, null, { endedAt: now.at }, by);
  if (ended.kind !== 'changed') return ended;
  await transaction.change(`select set_config('app.account_id', $2, true) where $1::uuid is not null`, [now.accountId]);
  await transaction.change('delete from session where council_id = $1 and account_id = $2', [now.accountId]);
  await transaction.change(`select set_config('app.account_id', '', true) where $1::uuid is not null`);
  return ended;
}
