import type { CouncilRecords } from '@holdfast/database/council-database';
import type { NewLink } from '@holdfast/database/people/invitations';
import { emailKey } from '@holdfast/database/identity/account-records';
import { sentence } from '@holdfast/words/sentence';
import { kept, refusedByRule } from '../refusal.ts';

export interface Administrator {
  readonly name: string;
  readonly email: string;
  readonly link: NewLink;
}

/**
 * Invites an administrator to a council that has none, by whoever keeps the installation: of a council that was just
 * opened, or whose link was lost or is over, or whose administrators have all gone. An invitation to the same address that
 * was not accepted gets the new link, and the one before opens nothing any more. Refuses where somebody administers the
 * council already: they invite the others. Answers with the invitation’s id.
 */
export const inviteAdministrator = async (
  { people, invitations }: CouncilRecords,
  { name, email, link }: Administrator,
): Promise<string> => {
  const administers = (await people.memberships()).some(
    ({ endedAt, roles }) => endedAt === null && roles.includes('council_administrator'),
  );
  if (administers) throw refusedByRule(sentence('operator.has_administrators'));
  const open = (await invitations.list()).find(
    (invitation) =>
      invitation.acceptedAt === null &&
      emailKey(invitation.email) === emailKey(email) &&
      invitation.roles.includes('council_administrator'),
  );
  if (open !== undefined) return kept(await invitations.renew(open.invitationId, open.revision, link, null)).id;
  const roles = ['council_administrator'] as const;
  return kept(await invitations.add({ personId: null, email, name, post: null, roles: [...roles] }, link, null)).id;
};
