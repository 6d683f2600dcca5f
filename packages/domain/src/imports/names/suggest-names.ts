import { foldName } from '../../people/lead-names.ts';
import { bodyKey } from '../values/body-name.ts';
import { type BodyKind, bodiesOf, type KnownHolder, type KnownNames } from './known-names.ts';

/** `holder`: whom the paper names holds it or held it; `similar`: the words are nearly the same. */
export const likenesses = ['holder', 'similar'] as const;

/** One that the council has and that a name of a paper may mean, and why it may. */
export interface Suggestion {
  /** As the council calls it. */
  readonly name: string;
  readonly why: (typeof likenesses)[number];
  /** The term that was found, for `holder`; null otherwise. */
  readonly term: Pick<KnownHolder, 'name' | 'startsOn' | 'endsOn'> | null;
}

/** Words that half of all committees or portfolios bear, and that tell none from another. */
const common = new Set(
  'committee panel board commission subcommittee sub scrutiny overview select cabinet member portfolio holder executive lead for and of the a in services service'.split(
    ' ',
  ),
);

/** A name tells itself in its first letters; what a cell holds beyond them is looked at by nobody, however long it is. */
const lettersOfName = 160;

const telling = (name: string): readonly string[] => {
  const words = bodyKey(name.slice(0, lettersOfName)).split(' ');
  const own = words.filter((word) => !common.has(word));
  return own.length === 0 ? words : own;
};

/** How many letters make one word of another: 0 for the same. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + Number(letter !== other)));
    row = next;
  }
  return row.at(-1) ?? 0;
};

const slips = (a: string, b: string): number => (Math.max(a.length, b.length) >= 9 ? 2 : 1);

/** The same word, in the singular or the plural, or with one slip in a long one. */
const sameWord = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 4 && Math.abs(a.length - b.length) <= slips(a, b) && distance(a, b) <= slips(a, b));

/** From 0 to 1: how much of what two names tell they have in common. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [telling(a), telling(b)];
  const shared = left.filter((word) => right.some((other) => sameWord(word, other))).length;
  return (2 * shared) / (left.length + right.length);
};

const enough = 0.5;

const similarTo = (words: string, names: readonly string[]): Suggestion[] =>
  [...new Set(names)]
    .map((name) => ({ name, like: likeness(words, name) }))
    .filter(({ like }) => like >= enough)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ name }) => ({ name, why: 'similar', term: null }));

/** The last name and, where both have any, the first letter of a first name: "Mr PM Lesk OBE" may be "Pers Lesk". */
const samePerson = (words: string, name: string): boolean => {
  const strip = (text: string): readonly string[] =>
    foldName(
      (text.slice(0, lettersOfName).split(/\s[–—-]\s|[(,;/]/u)[0] ?? '').replaceAll(
        /\b(?:obe|mbe|cbe|bem|kbe|dbe|qpm|jp|dl|mp|msp)\b/giu,
        '',
      ),
    )
      .split(' ')
      .filter((word) => word !== '');
  const [left, right] = [strip(words), strip(name)];
  if (left.length === 0 || right.length === 0 || left.at(-1) !== right.at(-1)) return false;
  const [first, other] = [left.length > 1 ? left[0] : undefined, right.length > 1 ? right[0] : undefined];
  return first === undefined || other === undefined || first[0] === other[0];
};

/** Those whom the words may mean among who holds a portfolio or held it; each portfolio once, the latest term first. */
const heldBy = (words: string, known: KnownNames): Suggestion[] => {
  const called = new Map(known.portfolios.map(({ id, name }) => [id, name]));
  const found = new Map<string, Suggestion>();
  for (const { portfolioId, name, startsOn, endsOn } of known.holders) {
    const portfolio = called.get(portfolioId);
    if (portfolio !== undefined && !found.has(portfolioId) && samePerson(words, name))
      found.set(portfolioId, { name: portfolio, why: 'holder', term: { name, startsOn, endsOn } });
  }
  return [...found.values()];
};

/** What a committee or portfolio of a paper may be among those that the council has, the likeliest first. */
export const suggestBody = (kind: BodyKind, words: string, known: KnownNames): readonly Suggestion[] => {
  const held = kind === 'portfolio' ? heldBy(words, known) : [];
  const names = bodiesOf(kind, known)
    .map(({ name }) => name)
    .filter((name) => !held.some((one) => one.name === name));
  return [...held, ...similarTo(words, names)];
};

/** Who of the directory a lead of a paper may be. */
export const suggestLead = (words: string, { people }: KnownNames): readonly Suggestion[] => {
  const names = people.filter(({ name }) => samePerson(words, name)).map(({ name }) => name);
  const posts = people.filter(
    ({ name, post }) => !names.includes(name) && post !== null && likeness(words, post) >= 0.75,
  );
  return [...new Set([...names, ...posts.map(({ name }) => name)])]
    .slice(0, 3)
    .map((name) => ({ name, why: 'similar', term: null }));
};
