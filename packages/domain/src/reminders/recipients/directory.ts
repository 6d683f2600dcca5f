import type { IsoDate } from '../../dates/iso-date.ts';
import type { Role } from '../../councils/role.ts';
import type { Named } from '../../people/lead-names.ts';

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

/** The same over some days: portfolios pass from hand to hand. */
export interface DirectoryOverTime extends Omit<Directory, 'holders'> {
  readonly holders: readonly (Directory['holders'][number] & {
    /** null: since ever, or until further notice. */
    readonly startsOn: IsoDate | null;
    readonly endsOn: IsoDate | null;
  })[];
}

/** Who can be asked on each day. Days on which the same people hold the portfolios have one directory. */
export const directoryByDay = ({ people, members, holders }: DirectoryOverTime): ((day: IsoDate) => Directory) => {
  const known = new Map<string, Directory>();
  return (day) => {
    const held = holders.map(
      ({ startsOn, endsOn }) => (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day),
    );
    const key = held.map(Number).join('');
    const directory = known.get(key) ?? { people, members, holders: holders.filter((_, at) => held[at]) };
    known.set(key, directory);
    return directory;
  };
};

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
