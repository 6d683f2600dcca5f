import type { ImportCorrections, Upload } from '@holdfast/contracts/imports/shapes';

export type NewName = Upload['names'][number];
type Chosen = NonNullable<NewName['chosen']>;

/** What a select holds for a choice: the act, and for a match the name after a colon. */
export const valueOf = ({ choice, name }: Chosen): string => (choice === 'match' ? `match:${name ?? ''}` : choice);

export const chosenIn = (value: string): Chosen =>
  value.startsWith('match:')
    ? { choice: 'match', name: value.slice('match:'.length) }
    : { choice: value === 'make' ? 'make' : 'leave', name: null };

/**
 * What is put before somebody to agree to: whoever holds one portfolio alone, one that is called nearly the same, a new
 * one where the name is a body's; a person, a lead and a word of status are left as the paper has them.
 */
export const proposed = ({ kind, mayMake, suggestions }: NewName): Chosen => {
  const [first, second] = suggestions;
  const alone = first !== undefined && (first.why !== 'holder' || second?.why !== 'holder');
  if (alone && kind !== 'lead') return { choice: 'match', name: first.name };
  return { choice: mayMake && kind !== 'lead' ? 'make' : 'leave', name: null };
};

/** Committees and portfolios that nobody has chosen about: until there is none, nothing can be brought in. */
export const openNames = (upload: Upload): readonly NewName[] =>
  upload.names.filter(({ kind, chosen }) => chosen === null && (kind === 'committee' || kind === 'portfolio'));

const sameName = (a: Pick<NewName, 'kind' | 'words'>, b: Pick<NewName, 'kind' | 'words'>): boolean =>
  a.kind === b.kind && a.words === b.words;

/** The corrections with these choices in the place of earlier ones about the same names. */
export const withNames = (corrections: ImportCorrections, choices: ImportCorrections['names']): ImportCorrections => ({
  ...corrections,
  names: [...corrections.names.filter((one) => !choices.some((choice) => sameName(choice, one))), ...choices],
});
