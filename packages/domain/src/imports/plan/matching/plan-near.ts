/** Words of a recommendation, folded for comparing: no case, no punctuation. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’']/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

export const nearEnough = 0.85;
const fewestWords = 5;
const bucketLimit = 16;
const rareWords = 5;
const ends = 5;
const hasDigit = /\p{N}/u;

/** A wording made ready for many comparisons: its words as numbers, in order of size. */
interface Profile {
  readonly sorted: readonly number[];
  readonly numbers: string;
  readonly places: readonly string[];
}

const numbersIn = (words: readonly string[]): string => words.filter((word) => hasDigit.test(word)).join(' ');

const inCommon = (a: readonly number[], b: readonly number[]): number => {
  let [i, j, common] = [0, 0, 0];
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (left === undefined || right === undefined) return common;
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
};

/**
 * How alike two wordings are, 0 to 1: twice the words in common over all words (Dice). Different numbers make them
 * different asks: "the 2012/13 budget" is not "the 2013/14 budget", however alike the rest.
 * Example: thirteen words of which one was changed: 12/13.
 */
const likeness = (a: Profile, b: Profile): number => {
  const all = a.sorted.length + b.sorted.length;
  if (a.numbers !== b.numbers || 2 * Math.min(a.sorted.length, b.sorted.length) < nearEnough * all) return 0;
  return (2 * inCommon(a.sorted, b.sorted)) / all;
};

/** Where to look for a near match: the rarest words, the beginning and the end. */
const placesOf = (words: readonly string[], frequency: ReadonlyMap<string, number>): readonly string[] => {
  const rarest = [...new Set(words)]
    .toSorted((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0))
    .slice(0, rareWords);
  return [...rarest, `^${words.slice(0, ends).join(' ')}`, `$${words.slice(-ends).join(' ')}`];
};

export interface NearPair {
  readonly incoming: number;
  readonly registered: number;
  readonly likeness: number;
}

/**
 * Pairs wordings that are nearly the same, best first, each used once. Every wording is compared only with those that
 * share a rare word, a beginning or an end with it, and with no more than some dozens of them, so that ten thousand
 * rows against ten thousand take about a second and not a hundred million comparisons.
 */
export const pairNearWords = (
  incoming: readonly (readonly string[])[],
  registered: readonly (readonly string[])[],
  mayPair: (incoming: number, registered: number) => boolean,
): readonly NearPair[] => {
  const frequency = new Map<string, number>();
  const numbered = new Map<string, number>();
  for (const words of [...incoming, ...registered])
    for (const word of new Set(words)) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      if (!numbered.has(word)) numbered.set(word, numbered.size);
    }
  const profile = (words: readonly string[]): Profile | null =>
    words.length < fewestWords
      ? null
      : {
          sorted: words.map((word) => numbered.get(word) ?? -1).sort((a, b) => a - b),
          numbers: numbersIn(words),
          places: placesOf(words, frequency),
        };
  const known = registered.map(profile);
  const places = new Map<string, number[]>();
  known.forEach((one, index) => {
    for (const place of one?.places ?? []) {
      const bucket = places.get(place);
      if (bucket === undefined) places.set(place, [index]);
      else if (bucket.length < bucketLimit) bucket.push(index);
    }
  });
  const candidates: NearPair[] = [];
  incoming.forEach((words, index) => {
    const one = profile(words);
    if (one === null) return;
    for (const other of new Set(one.places.flatMap((place) => places.get(place) ?? []))) {
      const against = known[other];
      const alike = against === null || against === undefined ? 0 : likeness(one, against);
      if (alike >= nearEnough && mayPair(index, other))
        candidates.push({ incoming: index, registered: other, likeness: alike });
    }
  });
  const taken = { incoming: new Set<number>(), registered: new Set<number>() };
  return candidates
    .sort((a, b) => b.likeness - a.likeness || a.incoming - b.incoming || a.registered - b.registered)
    .filter((pair) => {
      if (taken.incoming.has(pair.incoming) || taken.registered.has(pair.registered)) return false;
      taken.incoming.add(pair.incoming);
      taken.registered.add(pair.registered);
      return true;
    });
};
