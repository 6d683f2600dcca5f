import type { Role } from '../councils/role.ts';
import { may } from '../permissions/may.ts';
import { allowed, type Ruling, refused } from '../rulings/ruling.ts';

export interface Member {
  readonly membershipId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export type RolesRefusal = 'people.no_role_left' | 'people.only_administrator' | 'people.last_two_administrators';

const administers = ({ roles }: { readonly roles: readonly Role[] }): boolean => may(roles, 'administer');

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
  if (next !== null && next.length === 0) return refused('people.no_role_left', { person: member.name });
  if (!administers(member) || (next !== null && administers({ roles: next }))) return allowed;
  const others = all.filter((other) => other.membershipId !== member.membershipId && administers(other));
  if (others.length >= 2) return allowed;
  const [other] = others;
  return other === undefined
    ? refused('people.only_administrator', { person: member.name })
    : refused('people.last_two_administrators', { person: member.name, other: other.name });
};
