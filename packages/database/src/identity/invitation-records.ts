import type { Role } from '@holdfast/domain/councils/role';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../new-id.ts';
import { emailKey } from './account-records.ts';
import { joinAccounts } from './joined-accounts.ts';

/** An invitation as whoever brings its link sees it. */
export interface OpenInvitation {
  readonly councilName: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly expiresAt: string;
  /** The account that is signed in is of this address, and may join. */
  readonly mine: boolean;
}

/** By what an invitation is accepted: an account that is signed in, or a new one. */
export type Acceptance =
  | { readonly accountId: string }
  | { readonly newAccount: { readonly fullName: string; readonly passwordHash: string } };

interface Found {
  readonly council_id: string;
  readonly invitation_id: string;
  readonly person_id: string | null;
  readonly email: string;
  readonly name: string;
  readonly post: string | null;
  readonly roles: Role[];
  readonly expires_at: Date;
  readonly recorded_by: string | null;
  /** Its link went by mail to the address, and was seen by nobody here. */
  readonly by_mail: boolean;
}

const doorSql = `
select council_id, invitation_id, person_id, email, name, post, roles, expires_at, recorded_by, by_mail
from holdfast.invitation
where token_hash = $1 and expires_at > now() and accepted_at is null and withdrawn_at is null and removed_at is null`;

/** Thrown to leave the transaction without a trace: the link stays as it was. */
class OtherAccount extends Error {}

/**
 * Invitations by the hash of their link, before any council is known: the link is the door, and what stands behind it
 * is one row. Only then is its council entered, to write the membership there.
 */
export class InvitationRecords {
  readonly #source: DataSource;

  constructor(source: DataSource) {
    this.#source = source;
  }

  /** null for a link that is unknown, used, withdrawn or expired: nobody learns which. */
  async find(hash: string, signedIn: string | null): Promise<OpenInvitation | null> {
    return this.#source.transaction(async (manager) => {
      const found = await enter(manager, hash);
      if (found === null) return null;
      const [council] = await manager.query<{ name: string }[]>(
        'select name from holdfast.council where council_id = $1',
        [found.council_id],
      );
      return {
        councilName: council?.name ?? '',
        name: found.name,
        email: found.email,
        roles: found.roles,
        expiresAt: found.expires_at.toISOString(),
        mine: await isOfAddress(manager, found, signedIn),
      };
    });
  }

  /**
   * Joins the council, once. `other_account`: who is signed in is not of the address; or the address has an account that
   * a new one would stand beside. That is told of an account of the council alone, or to whoever had the link by mail:
   * nobody learns from a link that they were shown whether an address has an account elsewhere.
   */
  async accept(hash: string, acceptance: Acceptance): Promise<'joined' | 'unusable' | 'other_account'> {
    const accepted = this.#source.transaction(async (manager) => {
      const found = await enter(manager, hash);
      if (found === null) return 'unusable';
      // Two who press at once: the second waits here, and finds the link used, not the account that the first one opened.
      const used = await manager.query<[unknown[], number]>(
        `update holdfast.invitation set accepted_at = now(), token_hash = null, revision = revision + 1
         where council_id = $1 and invitation_id = $2 and token_hash = $3 returning 1`,
        [found.council_id, found.invitation_id, hash],
      );
      if (used[1] === 0) return 'unusable';
      if ('accountId' in acceptance && !(await isOfAddress(manager, found, acceptance.accountId)))
        throw new OtherAccount();
      await join(
        manager,
        found,
        'accountId' in acceptance ? acceptance.accountId : await openAccount(manager, found, acceptance),
      );
      return 'joined' as const;
    });
    return accepted.catch((error: unknown) => {
      if (error instanceof OtherAccount) return 'other_account';
      throw error;
    });
  }
}

async function enter(manager: EntityManager, hash: string): Promise<Found | null> {
  await manager.query(`select set_config('app.invitation_hash', $1, true)`, [hash]);
  const [found] = await manager.query<Found[]>(doorSql, [hash]);
  if (found === undefined) return null;
  await manager.query(`select set_config('app.council_id', $1, true)`, [found.council_id]);
  return found;
}

/** An account that is bound to one council joins no other: nobody has proven that its address is theirs. */
async function isOfAddress(
  manager: EntityManager,
  { council_id: councilId, email }: Found,
  accountId: string | null,
): Promise<boolean> {
  if (accountId === null) return false;
  await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
  const found = await manager.query<unknown[]>(
    `select 1 from holdfast.account where account_id = $1 and email_key = $2 and disabled_at is null
       and (bound_to is null or bound_to = $3)`,
    [accountId, emailKey(email), councilId],
  );
  return found.length > 0;
}

/**
 * Opens an account: one that is nobody's but its holder's where the link went by mail to the address, else one that is
 * bound to the council whose people saw the link.
 */
async function openAccount(
  manager: EntityManager,
  { council_id: councilId, email, by_mail: byMail }: Found,
  { newAccount: { fullName, passwordHash } }: Extract<Acceptance, { newAccount: unknown }>,
): Promise<string> {
  const key = emailKey(email);
  await manager.query(`select set_config('app.email_key', $1, true)`, [key]);
  const others = await manager.query<unknown[]>(
    'select 1 from holdfast.account where email_key = $1 and bound_to is not distinct from $2',
    [key, byMail ? null : councilId],
  );
  if (others.length > 0) throw new OtherAccount();
  const accountId = newId();
  await manager.query(
    `insert into holdfast.account (account_id, email, email_key, password_hash, full_name, bound_to, verified_at)
     values ($1, $2, $3, $4, $5, $6, case when $6::uuid is null then now() end)`,
    [accountId, email.trim(), key, passwordHash, fullName, byMail ? null : councilId],
  );
  if (byMail) {
    await manager.query(`select set_config('app.account_id', $1, true)`, [accountId]);
    await joinAccounts(manager, accountId, key);
    await manager.query(`select set_config('app.council_id', $1, true)`, [councilId]);
  }
  return accountId;
}

/**
 * Who belongs to the council already gains roles and loses none: else an invitation could take the last administrators.
 * Who comes back gets their old membership back, so that what they once recorded stays theirs.
 */
async function join(manager: EntityManager, invited: Found, accountId: string): Promise<void> {
  const { council_id: councilId, name, post, roles, person_id: personId, recorded_by: by } = invited;
  const [row] = await manager.query<{ membership_id: string }[]>(
    `insert into holdfast.membership (council_id, membership_id, account_id, name, post, roles)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (council_id, account_id) do update
     set roles = case when holdfast.membership.ended_at is null
           then array(select distinct unnest(holdfast.membership.roles || excluded.roles)) else excluded.roles end,
         ended_at = null, revision = holdfast.membership.revision + 1
     returning membership_id`,
    [councilId, newId(), accountId, name, post, roles],
  );
  const membershipId = row?.membership_id ?? '';
  await manager.query(
    `insert into holdfast.event
       (council_id, event_id, via, link_id, by_name, noun, noun_id, noun_name, kind, after, recorded_by)
     values ($1, $2, 'link', $7, $4, 'membership', $3, $4, 'added', $5, $6)`,
    [
      councilId,
      newId(),
      membershipId,
      name,
      JSON.stringify({ name, post, roles, endedAt: null }),
      by,
      invited.invitation_id,
    ],
  );
  const linked = await manager.query<[unknown[], number]>(
    `update holdfast.person set membership_id = $3, ended_on = null, revision = revision + 1
     where council_id = $1 and person_id = $2 and removed_at is null
       and not exists (select 1 from holdfast.person o where o.council_id = $1 and o.membership_id = $3 and o.removed_at is null)
     returning 1`,
    [councilId, personId, membershipId],
  );
  if (linked[1] > 0) return;
  const officer = roles.some((role) => role !== 'committee_member');
  await manager.query(
    `insert into holdfast.person (council_id, person_id, kind, name, post, email, membership_id)
     select $1, $2, $3, $4, $5, $6, $7
     where not exists (select 1 from holdfast.person o where o.council_id = $1 and o.membership_id = $7 and o.removed_at is null)`,
    [councilId, newId(), officer ? 'officer' : 'councillor', name, post, invited.email, membershipId],
  );
}
