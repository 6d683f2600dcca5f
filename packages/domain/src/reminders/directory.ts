import type { Role } from '../councils/role.ts';
import type { Named } from '../people/lead-names.ts';

export interface DirectoryPerson extends Named {
  readonly email: string | null;
  readonly membershipId: string | null;
  readonly endedOn: string | null;
}

export interface DirectoryMember {
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly personId: string | null;
}

/** Everybody who can be asked: people, accounts, and who holds which portfolio today. */
export interface Directory {
  readonly people: readonly DirectoryPerson[];
  readonly members: readonly DirectoryMember[];
  readonly holders: readonly {
    readonly portfolioId: string;
    readonly personId: string | null;
    readonly name: string;
  }[];
}

export interface Recipient {
  /** Somebody with an account is asked by it. */
  readonly kind: 'person' | 'membership';
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** All people of the directory who read this address. */
  readonly personIds: readonly string[];
}

export const addressKey = (address: string): string => address.trim().toLowerCase();
