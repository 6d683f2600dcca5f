import type { Role } from '../councils/role.ts';
import { allowed, type Ruling, refused } from '../rulings/ruling.ts';

export interface Member {
  readonly membershipId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export type RolesRefusal = 'no_role' | 'last_administrators';

const administers = ({ roles }: { readonly roles: readonly Role[] }): boolean =>
  roles.includes('council_administrator');

/** What is told to a council that has one administrator: nobody could let a colleague in while that one is away. */
export const needsSecondAdministrator = (members: readonly Member[]): boolean => members.filter(administers).length < 2;

/**
 * Whether a member may come to hold these roles; null when the member leaves. Two administrators always: when one is
 * ill or leaves, somebody can still let people in and out. So of the last two neither is removed nor demoted.
 * Example: with Ann and Ben as administrators, Ben cannot become a reader before Cara is made an administrator.
 */
export const decideRoles = (
  member: Member,
  next: readonly Role[] | null,
  all: readonly Member[],
): Ruling<RolesRefusal> => {
  if (next !== null && next.length === 0)
    return refused('no_role', `Choose at least one role for ${member.name}. Who is to have none leaves the council.`);
  if (!administers(member) || (next !== null && administers({ roles: next }))) return allowed;
  const others = all.filter((other) => other.membershipId !== member.membershipId && administers(other));
  if (others.length >= 2) return allowed;
  const [other] = others;
  return refused(
    'last_administrators',
    other === undefined
      ? `${member.name} is the only administrator. Invite a second and a third first: a council always has two.`
      : `${member.name} and ${other.name} are the only two administrators, and a council always has two. Make somebody else an administrator first.`,
  );
};
