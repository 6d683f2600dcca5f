import type { CouncilTransaction } from '../council-transaction.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import { keptInvitation } from './kept-invitation.ts';
import type { InvitationRecord } from './invitation.record.ts';

export type InvitationRow = Omit<InvitationRecord, 'councilId' | 'recordedBy' | 'tokenHash' | 'removedAt'> & {
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

export interface Invitations {
  /** Newest first. */
  list(): Promise<InvitationRow[]>;
  find(invitationId: string): Promise<InvitationRow | null>;
  add(invitation: NewInvitation, link: NewLink, by: string): Promise<KeptOutcome>;
  /** A new link; the one before it can be used no more. */
  renew(invitationId: string, revision: number, link: NewLink, by: string): Promise<KeptOutcome>;
  withdraw(invitationId: string, revision: number, now: string, by: string): Promise<KeptOutcome>;
  /** Notes that it left by email. */
  sent(invitationId: string, now: string): Promise<void>;
}

const select = `
select i.invitation_id as "invitationId", i.person_id as "personId", i.email, i.name, i.post, i.roles,
  i.expires_at as "expiresAt", i.sent_at as "sentAt", i.accepted_at as "acceptedAt", i.withdrawn_at as "withdrawnAt",
  i.revision, i.recorded_at as "recordedAt", i.token_hash is not null as "hasLink", m.name as "invitedBy"
from invitation i left join membership m on m.council_id = $1 and m.membership_id = i.recorded_by
where i.council_id = $1 and i.removed_at is null`;

export const invitationsOf = (transaction: CouncilTransaction): Invitations => {
  const setLink = (invitationId: string, tokenHash: string) =>
    transaction.change('update invitation set token_hash = $3 where council_id = $1 and invitation_id = $2', [
      invitationId,
      tokenHash,
    ]);
  return {
    list: () =>
      transaction.rows<InvitationRow & Record<string, unknown>>(
        'invitations',
        `${select} order by i.recorded_at desc, i.invitation_id desc`,
      ),
    find: (invitationId) =>
      transaction.row<InvitationRow & Record<string, unknown>>('invitation', `${select} and i.invitation_id = $2`, [
        invitationId,
      ]),
    add: async (invitation, { tokenHash, expiresAt }, by) => {
      const values = { ...invitation, expiresAt, withdrawnAt: null, acceptedAt: null };
      const added = await keptInvitation.add(transaction, values, by);
      if (added.kind === 'changed') await setLink(added.id, tokenHash);
      return added;
    },
    renew: async (invitationId, revision, { tokenHash, expiresAt }, by) => {
      const values = { expiresAt, withdrawnAt: null };
      const renewed = await keptInvitation.change(transaction, invitationId, revision, values, by);
      if (renewed.kind === 'changed') await setLink(invitationId, tokenHash);
      return renewed;
    },
    withdraw: (invitationId, revision, now, by) =>
      keptInvitation.change(transaction, invitationId, revision, { withdrawnAt: now }, by),
    sent: async (invitationId, now) => {
      await transaction.change('update invitation set sent_at = $3 where council_id = $1 and invitation_id = $2', [
        invitationId,
        now,
      ]);
    },
  };
};
