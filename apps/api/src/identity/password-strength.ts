import type { Strength } from '@holdfast/domain/identity/decide-password';

/**
 * Of a longer password its beginning is looked at: one that is hard to guess by then stays so, and the work grows with
 * the square of the length (0.2 s for the worst 40 characters that were tried, 4 s for 256).
 */
const looked = 40;

interface Match {
  readonly pattern: string;
  readonly dictionaryName?: unknown;
}

// About 50,000 passwords from breaches, and how people vary them. Loaded when a password is first chosen, since a
// process that nobody chooses one in has better use for the memory.
const loadChecker = async () => {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
};
let checker: ReturnType<typeof loadChecker> | undefined;

/** How many tries it takes to guess a password, by somebody who knows `own`: names of the person and of the council. */
export const strengthOf = async (password: string, own: readonly string[]): Promise<Strength> => {
  checker ??= loadChecker();
  const { guesses, sequence } = (await checker).check(password.slice(0, looked), [...own]);
  return { guesses, weakBy: weakBy(sequence) };
};

const weakBy = (sequence: readonly Match[]): Strength['weakBy'] => {
  const dictionaries = sequence.flatMap(({ pattern, dictionaryName }) =>
    pattern === 'dictionary' ? [String(dictionaryName)] : [],
  );
  if (dictionaries.some((name) => name.startsWith('userInputs'))) return 'own_words';
  return dictionaries.length > 0 ? 'common' : 'pattern';
};
