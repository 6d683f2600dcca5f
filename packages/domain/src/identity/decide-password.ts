import { allowed, refused, type Ruling } from '../rulings/ruling.ts';

/** In characters as people count them. NIST SP 800-63B asks for 8 and wants 15; ASVS 5.0 (6.2.1) asks for 8. */
export const shortestPassword = 12;
/** ASVS 5.0 (6.2.9) asks for 64 or more. Nothing is ever cut off: what is longer is refused, and says so. */
export const longestPassword = 256;
/** Tries that a guesser needs: three parts that everybody knows ("marlow", "vale", "123") are reckoned at a tenth of this. */
const enoughGuesses = 1e9;

/** How hard a password is to guess, and what makes it easy. */
export interface Strength {
  /** How many tries somebody needs who knows what people choose, and what this account is called. */
  readonly guesses: number;
  /** `common`: passwords that are known from breaches; `own_words`: names of the person or the council; else a pattern. */
  readonly weakBy: 'common' | 'own_words' | 'pattern';
}

export type PasswordRefusal =
  | 'identity.password_short'
  | 'identity.password_long'
  | 'identity.password_common'
  | 'identity.password_own_words'
  | 'identity.password_pattern';

const weak = {
  common: 'identity.password_common',
  own_words: 'identity.password_own_words',
  pattern: 'identity.password_pattern',
} as const;

/** The length of a password: an accented letter or an emoji is one character, however a keyboard composes it. */
export const lengthOfPassword = (password: string): number => Array.from(password.normalize('NFC')).length;

/** Why a password cannot be chosen by its length alone; this is said before its strength is reckoned. */
export const decideLength = (password: string): Ruling<PasswordRefusal> => {
  const length = lengthOfPassword(password);
  if (length < shortestPassword) return refused('identity.password_short', { limit: shortestPassword });
  return length > longestPassword ? refused('identity.password_long', { limit: longestPassword }) : allowed;
};

/**
 * Whether a password may be chosen: long enough and not easily guessed. Which kinds of characters it has is nobody's
 * business (NIST SP 800-63B 3.1.1.2, ASVS 5.0 6.2.5). Example: `password1234` is `identity.password_common`.
 */
export const decidePassword = (password: string, { guesses, weakBy }: Strength): Ruling<PasswordRefusal> => {
  const length = decideLength(password);
  if (!length.allowed || guesses >= enoughGuesses) return length;
  return refused(weak[weakBy]);
};

/**
 * Words that a guesser tries first: of the address, the person and the council, whole and one by one. Example: of
 * "Marlow Vale Council" it is that, "Marlow", "Vale" and "Council".
 */
export const ownWords = (...names: readonly (string | null)[]): readonly string[] => [
  ...new Set(
    names
      .flatMap((name) =>
        name === null ? [] : [name, name.replaceAll(/[^\p{L}\p{N}]/gu, ''), ...name.split(/[^\p{L}\p{N}]+/u)],
      )
      .filter((word) => word.length > 2),
  ),
];
