/** People and teams as they are typed, one on each line. */
export const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());
