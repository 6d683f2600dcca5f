import type { PersonKind } from './person-kind.ts';

/** Somebody of the directory, by the names under which a lead may mean them. */
export interface Named {
  readonly personId: string;
  readonly kind: PersonKind;
  readonly name: string;
  readonly post: string | null;
}

export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/\b(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|prof|professor|rev)\b\.?/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What somebody is called, whoever it is. */
type Names = Omit<Named, 'personId'>;

const isPerson = ({ kind }: Names): boolean => kind === 'councillor' || kind === 'officer' || kind === 'co_optee';

/** How folded words mean somebody, whose names are folded once. */
const meaningOf = (named: Names): ((words: string) => 'name' | 'post' | null) => {
  const name = foldName(named.name);
  const post = named.post === null ? null : foldName(named.post);
  // A team's name may be part of another's; a person's full name is not.
  const stands = isPerson(named) && name.includes(' ');
  return (words) => {
    if (name === '' || words === '') return null;
    if (words === name || (stands && ` ${words} `.includes(` ${name} `))) return 'name';
    return words === post ? 'post' : null;
  };
};

/**
 * Whether a lead, as a paper or an officer wrote it, means this somebody: by name ("Ada Brook", "Cllr Ada Brook
 * (Housing)"), or by their post ("Head of Housing"); null where it does not. A longer post is another post:
 * "Deputy Head of Housing" is not the head.
 */
export const meantBy = (lead: string, named: Names): 'name' | 'post' | null => meaningOf(named)(foldName(lead));

/** Whom of a directory a lead means, for any number of leads: the directory is folded once, whatever is asked of it. */
export const whomMeans = <One extends Names>(people: readonly One[]): ((lead: string) => readonly One[]) => {
  const all = people.map((one) => ({ one, meant: meaningOf(one) }));
  return (lead) => {
    const words = foldName(lead);
    return all.filter(({ meant }) => meant(words) !== null).map(({ one }) => one);
  };
};
