import type { Role } from '../councils/role.ts';
import { allowed, type Ruling, refused } from '../rulings/ruling.ts';

/** An invitation that can still be accepted. */
export interface Invited {
  readonly email: string;
  readonly name: string;
}

export type InvitationRefusal =
  'people.no_role' | 'people.invited_already' | 'people.signs_in_already' | 'people.invited_has_left';

/** For how many days the link of an invitation can be used. */
export const invitationDays = 7;

const fold = (email: string): string => email.trim().normalize('NFKC').toLowerCase();

/**
 * Whether somebody may be invited: with a role, once at a time, and not who signs in already or has left.
 * Example: a second invitation to sam@example.gov.uk while the first is open is `people.invited_already`: send that one again.
 */
export const decideInvitation = (
  invitation: Invited & { readonly roles: readonly Role[] },
  person: { readonly name: string; readonly endedOn: string | null; readonly signsIn: boolean } | null,
  others: readonly Invited[],
): Ruling<InvitationRefusal> => {
  if (invitation.roles.length === 0) return refused('people.no_role');
  if (person?.signsIn === true) return refused('people.signs_in_already', { person: person.name });
  if (person !== null && person.endedOn !== null) return refused('people.invited_has_left', { person: person.name });
  const other = others.find(({ email }) => fold(email) === fold(invitation.email));
  if (other === undefined) return allowed;
  return refused('people.invited_already', { person: other.name, email: other.email });
};
