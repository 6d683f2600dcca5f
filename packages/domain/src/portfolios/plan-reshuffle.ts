import { type Heir, heirOf, type Inheritance, type OpenItem } from './inheritance.ts';
import { type InTree, ringOfParents } from './portfolio-tree.ts';

export interface PresentPortfolio {
  readonly portfolioId: string;
  readonly name: string;
  readonly holder: string | null;
}

/** A portfolio of the new set. One that bears the name of a present one is that one, and goes on. */
export interface DraftPortfolio {
  /** Names it inside the draft only. The id of a present portfolio: that one under a new name, and so its usual heir. */
  readonly key: string;
  readonly name: string;
  readonly scope: string | null;
  readonly directorate: string | null;
  readonly parentKey: string | null;
  readonly holder: string | null;
}

export interface ReshuffleDraft {
  readonly portfolios: readonly DraftPortfolio[];
  readonly inheritances: readonly Inheritance[];
}

export interface ReshuffleFault {
  readonly code:
    | 'no_portfolios'
    | 'name_missing'
    | 'name_twice'
    | 'parent_unknown'
    | 'parents_in_a_ring'
    | 'heir_missing'
    | 'heir_unknown'
    | 'portfolio_gone'
    | 'executive_scrutinises';
  /** The draft portfolio or present portfolio at fault, by key or id. */
  readonly of: string | null;
  readonly sentence: string;
}

export interface ReshufflePlan {
  /** Goes on under its id; who holds it may change. */
  readonly kept: readonly {
    readonly portfolioId: string;
    readonly draft: DraftPortfolio;
    readonly newHolder: boolean;
  }[];
  readonly created: readonly DraftPortfolio[];
  readonly ended: readonly PresentPortfolio[];
  /** Which new ones each that ends is followed by, for the history. */
  readonly successors: readonly { readonly portfolioId: string; readonly keys: readonly string[] }[];
  readonly moves: readonly Heir[];
  /** Every open item that was asked about, with the key of the new set that it is in; null where nobody takes over. */
  readonly places: ReadonlyMap<string, string | null>;
}

const fold = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

const faultsOfSet = ({ portfolios }: ReshuffleDraft): readonly ReshuffleFault[] => {
  if (portfolios.length === 0)
    return [{ code: 'no_portfolios', of: null, sentence: 'A council has at least one portfolio. Add the first.' }];
  const tree: readonly InTree[] = portfolios.map(({ key, name, parentKey }) => ({
    id: key,
    name,
    parentId: parentKey,
  }));
  return portfolios.flatMap(({ key, name, parentKey }, index): readonly ReshuffleFault[] => {
    const faults: ReshuffleFault[] = [];
    if (fold(name) === '') faults.push({ code: 'name_missing', of: key, sentence: 'A new portfolio has no name yet.' });
    else if (portfolios.findIndex((other) => fold(other.name) === fold(name)) !== index)
      faults.push({ code: 'name_twice', of: key, sentence: `Two portfolios of the new set are called “${name}”.` });
    if (parentKey !== null && !portfolios.some((other) => other.key === parentKey))
      faults.push({ code: 'parent_unknown', of: key, sentence: `What “${name}” stands under is not in the new set.` });
    const ring = ringOfParents(tree, key);
    if (ring !== null)
      faults.push({
        code: 'parents_in_a_ring',
        of: key,
        sentence: `These stand under one another: ${ring.join(', ')}.`,
      });
    return faults;
  });
};

/**
 * What a reshuffle does, or why it cannot be done yet. A present portfolio whose name is in the new set goes on; every
 * other ends, and each open recommendation in it passes to exactly one heir: the one chosen for it, else the first
 * whose rule fits, else the usual heir. Closed ones stay, and keep the name of their time.
 * Example: "Housing" becomes "Homes" and "Planning": Housing ends, and each of its open items goes to one of the two.
 */
export const planReshuffle = (
  draft: ReshuffleDraft,
  present: readonly PresentPortfolio[],
  open: readonly OpenItem[],
): { readonly plan: ReshufflePlan; readonly faults: readonly ReshuffleFault[] } => {
  const draftOf = (portfolio: PresentPortfolio) =>
    draft.portfolios.find(({ name }) => fold(name) === fold(portfolio.name));
  const kept = present.flatMap((portfolio) => {
    const found = draftOf(portfolio);
    if (found === undefined) return [];
    const newHolder = fold(found.holder ?? '') !== fold(portfolio.holder ?? '');
    return [{ portfolioId: portfolio.portfolioId, draft: found, newHolder }];
  });
  const ended = present.filter((portfolio) => draftOf(portfolio) === undefined);
  const created = draft.portfolios.filter((one) => !kept.some(({ draft: known }) => known.key === one.key));
  const keys = new Set(draft.portfolios.map(({ key }) => key));
  const ownKey = new Map(kept.map(({ portfolioId, draft: { key } }) => [portfolioId, key]));
  const inheritanceOf = (portfolioId: string): Inheritance => {
    const given = draft.inheritances.find(({ from }) => from === portfolioId);
    const renamed = keys.has(portfolioId) && !ownKey.has(portfolioId) ? portfolioId : null;
    return {
      from: portfolioId,
      heir: given?.heir ?? renamed,
      rules: given?.rules ?? [],
      choices: given?.choices ?? [],
    };
  };

  const faults = [...faultsOfSet(draft)];
  for (const { from } of draft.inheritances)
    if (!present.some(({ portfolioId }) => portfolioId === from))
      faults.push({
        code: 'portfolio_gone',
        of: from,
        sentence: 'A portfolio that this draft gives heirs to is no longer there: somebody has changed the set since.',
      });
  const moves: Heir[] = [];
  const places = new Map<string, string | null>();
  for (const portfolio of present) {
    const { portfolioId, name } = portfolio;
    const own = ownKey.get(portfolioId) ?? null;
    const inheritance = inheritanceOf(portfolioId);
    const named = [
      inheritance.heir,
      ...inheritance.rules.map(({ key }) => key),
      ...inheritance.choices.map(({ key }) => key),
    ];
    if (named.some((key) => key !== null && !keys.has(key)))
      faults.push({ code: 'heir_unknown', of: portfolioId, sentence: `An heir of “${name}” is not in the new set.` });
    const items = open.filter((item) => item.portfolioId === portfolioId);
    const heirs = items.map((item) => ({ item, key: heirOf(item, inheritance) ?? own }));
    for (const { item, key } of heirs) places.set(item.recommendationId, key);
    const without = heirs.filter(({ key }) => key === null).length;
    if (without > 0)
      faults.push({
        code: 'heir_missing',
        of: portfolioId,
        sentence: `“${name}” ends with ${without} open ${without === 1 ? 'recommendation' : 'recommendations'}. Say who takes over.`,
      });
    for (const { item, key } of heirs)
      if (key !== null && key !== own) moves.push({ recommendationId: item.recommendationId, from: portfolioId, key });
  }
  const successors = ended.map(({ portfolioId }) => {
    const { heir, rules } = inheritanceOf(portfolioId);
    const passed = moves.filter(({ from }) => from === portfolioId).map(({ key }) => key);
    return {
      portfolioId,
      keys: [...new Set([...(heir === null ? [] : [heir]), ...rules.map(({ key }) => key), ...passed])],
    };
  });
  return { plan: { kept, created, ended, successors, moves, places }, faults };
};
