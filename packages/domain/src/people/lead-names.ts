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

const isPerson = ({ kind }: Named): boolean => kind === 'councillor' || kind === 'officer' || kind === 'co_optee';

/**
 * Whether a lead, as a paper or an officer wrote it, means this somebody: by name ("Ada Brook", "Cllr Ada Brook
 * (Housing)"), or by their post ("Head of Housing"); null where it does not. A longer post is another post:
 * "Deputy Head of Housing" is not the head.
 */
export const meantBy = (lead: string, named: Named): 'name' | 'post' | null => {
  const [words, name] = [foldName(lead), foldName(named.name)];
  if (name === '' || words === '') return null;
  if (words === name) return 'name';
  // A team's name may be part of another's; a person's full name is not.
  if (isPerson(named) && name.includes(' ') && ` ${words} `.includes(` ${name} `)) return 'name';
  return named.post !== null && words === foldName(named.post) ? 'post' : null;
};
