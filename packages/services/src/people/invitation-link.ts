import { createHash, randomBytes } from 'node:crypto';
import { invitationDays } from '@holdfast/domain/people/decide-invitation';

/** The link of an invitation: the token is told once, and only its hash is kept. */
export interface InvitationLink {
  readonly token: string;
  readonly tokenHash: string;
  readonly expiresAt: string;
}

/** A new link that can be used from `now` on for as long as an invitation lasts. */
export const newInvitationLink = (now: Date): InvitationLink => {
  const token = randomBytes(32).toString('base64url');
  return {
    token,
    tokenHash: createHash('sha256').update(token).digest('hex'),
    expiresAt: new Date(now.getTime() + invitationDays * 86_400_000).toISOString(),
  };
};
