import type { Role } from '@holdfast/domain/councils/role';

/** Somebody who does something: the membership by which it is recorded, and the roles by which it is judged. */
export interface Acting {
  readonly membershipId: string;
  readonly roles: readonly Role[];
}
