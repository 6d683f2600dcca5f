import type { Role } from '../councils/role.ts';
import { allowed, type Ruling, refused } from '../rulings/ruling.ts';

/** An invitation that can still be accepted. */
export interface Invited {
  readonly email: string;
  readonly name: string;
}

export type InvitationRefusal = 'no_role' | 'invited_already' | 'signs_in_already' | 'has_left';

/** For how many days the link of an invitation can be used. */
export const invitationDays = 7;

const fold = (email: string): string => email.trim().normalize('NFKC').toLowerCase();

/**
 * Whether somebody may be invited: with a role, once at a time, and not who signs in already or has left.
 * Example: a second invitation to sam@example.gov.uk while the first is open is `invited_already`: send that one again.
 */
export const decideInvitation = (
  invitation: Invited & { readonly roles: readonly Role[] },
  person: { readonly name: string; readonly endedOn: string | null; readonly signsIn: boolean } | null,
  others: readonly Invited[],
): Ruling<InvitationRefusal> => {
  if (invitation.roles.length === 0) return refused('no_role', 'Choose at least one role.');
  if (person?.signsIn === true)
    return refused('signs_in_already', `${person.name} signs in already. Change the roles instead.`);
  if (person !== null && person.endedOn !== null)
    return refused('has_left', `${person.name} has left. Take the last day out first.`);
  const other = others.find(({ email }) => fold(email) === fold(invitation.email));
  if (other === undefined) return allowed;
  return refused('invited_already', `${other.name} is invited at ${other.email} already. Send that invitation again.`);
};
