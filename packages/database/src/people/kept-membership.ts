import type { Role } from '@holdfast/domain/councils/role';
import { decideRoles, type Member } from '@holdfast/domain/people/decide-roles';
import { sentence } from '@holdfast/words/sentence';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { endLinksOf } from '../messages/end-links.ts';

export interface MembershipValues {
  readonly name: string;
  readonly post: string | null;
  readonly roles: readonly Role[];
  /** The moment at which the council was left; null while it is not. */
  readonly endedAt: string | null;
}

const membersSql = `
select membership_id as "membershipId", name, roles from membership
where council_id = $1 and ended_at is null order by membership_id`;

/**
 * Two who demote each other at once are answered one after the other, and the second is refused. Each holds a row of
 * its own by now, so the lock is on the council's roles as a whole: to hold the rows too would be a deadlock.
 */
const membersOf = async (transaction: CouncilTransaction): Promise<Member[]> => {
  await transaction.change(`select pg_advisory_xact_lock(hashtextextended('roles of ' || $1::uuid, 0))`);
  return transaction.rows<Member & Record<string, unknown>>('members', membersSql);
};

/** The account behind a membership is not among its values: no colleague sees an account. */
export const keptMembership = keptRecord<MembershipValues>({
  noun: 'membership',
  table: 'membership',
  key: 'membership_id',
  columns: { name: 'name', post: 'post', roles: 'roles', endedAt: 'ended_at' },
  called: ({ name }) => name,
  refuse: async (transaction, { id, before, after }) => {
    if (before === null) return null;
    if (after === null) return refuse(null, sentence('people.ended_not_removed', { person: before.name }));
    const held = { membershipId: id, name: before.name, roles: before.endedAt === null ? before.roles : [] };
    const decision = decideRoles(held, after.endedAt === null ? after.roles : null, await membersOf(transaction));
    return decision.allowed ? null : refuse(decision.code, 'roles', decision.sentence);
  },
  follow: async (transaction, { id, after }) => {
    if (after !== null && after.endedAt !== null) await endLinksOf(transaction, id);
  },
});
