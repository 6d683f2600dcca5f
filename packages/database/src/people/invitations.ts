import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import { keptInvitation } from './kept-invitation.ts';
import type { InvitationRecord } from './invitation.record.ts';

export type InvitationRow = Omit<
  InvitationRecord,
  'councilId' | 'recordedBy' | 'tokenHash' | 'byMail' | 'removedAt'
> & {
  /** A link is out that can be used until it expires. */
  readonly hasLink: boolean;
  readonly invitedBy: string | null;
};

export interface NewInvitation {
  readonly personId: string | null;
  readonly email: string;
  readonly name: string;
  readonly post: string | null;
  readonly roles: InvitationRecord['roles'];
}

/** The hash of a new link, and until when it can be used. */
export interface NewLink {
  readonly tokenHash: string;
  readonly expiresAt: string;
}

const select = `
select i.invitation_id as "invitationId", i.person_id as "personId", i.email, i.name, i.post, i.roles,
  i.expires_at as "expiresAt", i.sent_at as "sentAt", i.accepted_at as "acceptedAt", i.withdrawn_at as "withdrawnAt",
  i.revision, i.recorded_at as "recordedAt", i.token_hash is not null as "hasLink", m.name as "invitedBy"
from invitation i left join membership m on m.council_id = $1 and m.membership_id = i.recorded_by
where i.council_id = $1 and i.removed_at is null`;

const setLink = (transaction: CouncilTransaction, invitationId: string, tokenHash: string) =>
  transaction.change(
    'update invitation set token_hash = $3, by_mail = false where council_id = $1 and invitation_id = $2',
    [invitationId, tokenHash],
  );
/** Newest first. */
const list = (transaction: CouncilTransaction): Promise<InvitationRow[]> =>
  transaction.rows<InvitationRow & Record<string, unknown>>(
    'invitations',
    `${select} order by i.recorded_at desc, i.invitation_id desc`,
  );

const find = (transaction: CouncilTransaction, invitationId: string): Promise<InvitationRow | null> =>
  transaction.row<InvitationRow & Record<string, unknown>>('invitation', `${select} and i.invitation_id = $2`, [
    invitationId,
  ]);

const add = async (
  transaction: CouncilTransaction,
  invitation: NewInvitation,
  { tokenHash, expiresAt }: NewLink,
  by: string | null,
): Promise<KeptOutcome> => {
  const values = { ...invitation, expiresAt, withdrawnAt: null, acceptedAt: null };
  const added = await keptInvitation.add(transaction, values, by);
  if (added.kind === 'changed') await setLink(transaction, added.id, tokenHash);
  return added;
};

/** A new link; the one before it can be used no more. */
const renew = async (
  transaction: CouncilTransaction,
  invitationId: string,
  revision: number,
  { tokenHash, expiresAt }: NewLink,
  by: string | null,
): Promise<KeptOutcome> => {
  const values = { expiresAt, withdrawnAt: null };
  const renewed = await keptInvitation.change(transaction, invitationId, revision, values, by);
  if (renewed.kind === 'changed') await setLink(transaction, invitationId, tokenHash);
  return renewed;
};

const withdraw = (
  transaction: CouncilTransaction,
  invitationId: string,
  revision: number,
  now: string,
  by: string,
): Promise<KeptOutcome> => keptInvitation.change(transaction, invitationId, revision, { withdrawnAt: now }, by);

/** Notes that it left by email, and that nobody here was shown its link: whoever brings it reads that mailbox. */
const sent = async (transaction: CouncilTransaction, invitationId: string, now: string): Promise<void> => {
  await transaction.change(
    'update invitation set sent_at = $3, by_mail = true where council_id = $1 and invitation_id = $2',
    [invitationId, now],
  );
};

export const invitationsOf = (transaction: CouncilTransaction) =>
  bind(transaction, { list, find, add, renew, withdraw, sent });
