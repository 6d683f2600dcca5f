import type { RegisterRow } from '../plan-field.ts';
import { pairNearWords } from './plan-near.ts';
import { byNumberInSource, byReference, byWords, mayBeOne, sideOf, withWords } from './plan-side.ts';
import type { Key, Side } from './plan-side.ts';
import { shareTexts } from './plan-texts.ts';
import { pairUnchanged } from './plan-unchanged.ts';
import { filledFields, valueKey } from '../../../recommendations/fields/tracker-values.ts';
import type { TrackerValues } from '../../../recommendations/fields/tracker-values.ts';

/** How a row of the paper was found to be one that the register holds. */
export type MatchedBy = 'same_as_before' | 'reference' | 'words_and_source' | 'words' | 'near_words';

export interface Match {
  /** Index into the register's rows. */
  readonly registered: number;
  readonly by: MatchedBy;
}

interface Pass {
  readonly by: MatchedBy;
  readonly paperKey: (index: number) => string | null;
  readonly registerKeys: (index: number) => readonly (string | null)[];
  readonly fits: (paper: number, registered: number) => boolean;
  /** Where several have the key, the one of which the paper leaves out least comes first. */
  readonly fullness?: (registered: number) => number;
  /** Only where one row on either side has the key. */
  readonly onlyAlone: boolean;
  /** The key holds what the row says first: rows that share no such words have none in common. */
  readonly asksWords: boolean;
}

/** Papers have a handful of different sets of filled columns; beyond this many the words decide. */
const mostMasks = 64;
/** Among hundreds of rows with the same words, the search for one that fits ends here. */
const mostTried = 200;

const lazily = <Made>(make: (index: number) => Made): ((index: number) => Made) => {
  const made = new Map<number, Made>();
  return (index) => {
    const known = made.get(index);
    if (known !== undefined) return known;
    const fresh = make(index);
    made.set(index, fresh);
    return fresh;
  };
};

const grouped = <Item>(items: readonly Item[], keys: (item: Item) => Iterable<string | null>): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keys(item)) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

const fullness = (values: TrackerValues | null | undefined): number => filledFields(values ?? {}).length;

/** Passes that find a row word for word as an import wrote it, or as it stands, in the columns that the paper fills. */
const wholeRowPasses = (incoming: readonly TrackerValues[], register: readonly RegisterRow[]): readonly Pass[] => {
  const masks = incoming.map((values) => filledFields(values));
  const names = masks.map((fields) => fields.join());
  const widestFirst = [...new Map(masks.map((fields) => [fields.join(), fields]))]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .filter(([, fields]) => fields.length > 0)
    .slice(0, mostMasks);
  return widestFirst.flatMap(([name, fields]): readonly Pass[] => {
    const whole = (values: TrackerValues | null | undefined): string | null =>
      values === null || values === undefined ? null : fields.map((field) => valueKey(values[field])).join('\u0000');
    const pass = (held: (row: RegisterRow | undefined) => TrackerValues | null | undefined): Pass => ({
      by: 'same_as_before',
      paperKey: (index) => (names[index] === name ? whole(incoming[index]) : null),
      registerKeys: (index) => [whole(held(register[index]))],
      fits: () => true,
      fullness: (index) => fullness(held(register[index])),
      onlyAlone: false,
      asksWords: true,
    });
    return [pass((row) => row?.imported), pass((row) => row?.current)];
  });
};

interface KeyPass {
  readonly by: MatchedBy;
  readonly key: Key;
  readonly onlyAlone?: boolean;
  readonly asksWords?: boolean;
}

const keys: readonly KeyPass[] = [
  { by: 'reference', key: withWords(byReference) },
  { by: 'reference', key: byReference, onlyAlone: true, asksWords: false },
  { by: 'reference', key: withWords(byNumberInSource) },
  { by: 'reference', key: byNumberInSource, onlyAlone: true, asksWords: false },
  { by: 'words_and_source', key: byWords('title', 'date', 'part', 'action') },
  { by: 'words_and_source', key: byWords('title', 'date') },
  { by: 'words', key: byWords('title', 'action') },
  { by: 'words', key: byWords('date', 'action') },
  { by: 'words', key: byWords('action') },
  { by: 'words', key: byWords() },
];

/**
 * Finds for each row of a paper the register's row that it is, each used once, so that two equal rows of one paper are
 * two rows of the register. In this order: the row word for word; its reference and part; its words with their
 * source; its words alone where the sources do not contradict; words that are nearly the same.
 */
export const matchRows = (
  incoming: readonly TrackerValues[],
  register: readonly RegisterRow[],
): ReadonlyMap<number, Match> => {
  const matches = new Map<number, Match>();
  const taken = new Set<number>();
  const paper = lazily((index): Side => sideOf(incoming[index] ?? {}));
  const current = lazily((index): Side => sideOf(register[index]?.current ?? {}));
  const imported = lazily((index): Side => sideOf(register[index]?.imported ?? register[index]?.current ?? {}));
  const fits = (index: number, registered: number): boolean => mayBeOne(paper(index), imported(registered));
  const texts = shareTexts(incoming, register);
  const speaking = [...incoming.keys()].filter(texts.isHeld);
  const spokenOf = [...register.keys()].filter((index) => texts.held[index]?.length !== 0);
  const unmatched = (among: Iterable<number>): readonly number[] => [...among].filter((index) => !matches.has(index));
  const free = (among: Iterable<number>): readonly number[] => [...among].filter((index) => !taken.has(index));
  const take = (index: number, registered: number, by: MatchedBy): void => {
    matches.set(index, { registered, by });
    taken.add(registered);
  };

  const run = (pass: Pass): void => {
    const asking = grouped(unmatched(pass.asksWords ? speaking : incoming.keys()), (index) => [pass.paperKey(index)]);
    if (asking.size === 0) return;
    const places = grouped(
      free(pass.asksWords ? spokenOf : register.keys()),
      (index) => new Set(pass.registerKeys(index)),
    );
    for (const [place, askers] of asking) {
      const bucket = places.get(place) ?? [];
      const leftOut = new Map(bucket.length > 1 ? bucket.map((index) => [index, pass.fullness?.(index) ?? 0]) : []);
      bucket.sort((a, b) => (leftOut.get(a) ?? 0) - (leftOut.get(b) ?? 0) || a - b);
      if (pass.onlyAlone && (askers.length > 1 || bucket.length > 1)) continue;
      for (const index of askers) {
        const at = bucket
          .slice(0, mostTried)
          .findIndex((registered) => !taken.has(registered) && pass.fits(index, registered));
        const [found] = at < 0 ? [] : bucket.splice(at, 1);
        if (found !== undefined) take(index, found, pass.by);
      }
    }
  };

  const runKey = ({ by, key, onlyAlone = false, asksWords = true }: KeyPass, fitting: Pass['fits']): void =>
    run({
      by,
      onlyAlone,
      asksWords,
      paperKey: (index) => key(paper(index)),
      registerKeys: (index) => [key(current(index)), key(imported(index))],
      fits: fitting,
    });
  for (const [index, registered] of pairUnchanged(incoming, register, texts)) take(index, registered, 'same_as_before');
  for (const pass of wholeRowPasses(incoming, register)) run(pass);
  for (const pass of keys) runKey(pass, pass.by === 'reference' ? () => true : fits);

  const [left, others] = [unmatched(incoming.keys()), free(register.keys())];
  const near = pairNearWords(
    left.map((index) => paper(index).words),
    others.map((index) => imported(index).words),
    (a, b) => fits(left[a] ?? -1, others[b] ?? -1),
  );
  for (const pair of near) {
    const [index, registered] = [left[pair.incoming], others[pair.registered]];
    if (index !== undefined && registered !== undefined) take(index, registered, 'near_words');
  }
  return matches;
};
