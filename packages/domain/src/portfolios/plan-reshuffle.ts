import { sentence, type Sentence } from '@holdfast/words/sentence';
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

type FaultCode =
  | 'portfolios.no_portfolios'
  | 'portfolios.name_missing'
  | 'portfolios.name_twice'
  | 'portfolios.parent_unknown'
  | 'portfolios.parents_in_a_ring'
  | 'portfolios.heir_missing'
  | 'portfolios.heir_unknown'
  | 'portfolios.portfolio_gone'
  | 'portfolios.new_holder_scrutinises';

export interface ReshuffleFault {
  readonly code: FaultCode;
  /** The draft portfolio or present portfolio at fault, by key or id. */
  readonly of: string | null;
  readonly sentence: Sentence<FaultCode>;
}

/** A fault of the draft portfolio or present portfolio with that key or id; null: of the set. */
export const fault = (of: string | null, why: Sentence<FaultCode>): ReshuffleFault => ({
  code: why.code,
  of,
  sentence: why,
});

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
  if (portfolios.length === 0) return [fault(null, sentence('portfolios.no_portfolios'))];
  const tree: readonly InTree[] = portfolios.map(({ key, name, parentKey }) => ({
    id: key,
    name,
    parentId: parentKey,
  }));
  return portfolios.flatMap(({ key, name, parentKey }, index): readonly ReshuffleFault[] => {
    const faults: ReshuffleFault[] = [];
    if (fold(name) === '') faults.push(fault(key, sentence('portfolios.name_missing')));
    else if (portfolios.findIndex((other) => fold(other.name) === fold(name)) !== index)
      faults.push(fault(key, sentence('portfolios.name_twice', { name })));
    if (parentKey !== null && !portfolios.some((other) => other.key === parentKey))
      faults.push(fault(key, sentence('portfolios.parent_unknown', { name })));
    const ring = ringOfParents(tree, key);
    if (ring !== null)
      faults.push(
        fault(key, sentence('portfolios.parents_in_a_ring', { names: ring.slice(1), count: ring.length - 1 })),
      );
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
      faults.push(fault(from, sentence('portfolios.portfolio_gone')));
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
      faults.push(fault(portfolioId, sentence('portfolios.heir_unknown', { name })));
    const items = open.filter((item) => item.portfolioId === portfolioId);
    const heirs = items.map((item) => ({ item, key: heirOf(item, inheritance) ?? own }));
    for (const { item, key } of heirs) places.set(item.recommendationId, key);
    const without = heirs.filter(({ key }) => key === null).length;
    if (without > 0) faults.push(fault(portfolioId, sentence('portfolios.heir_missing', { name, count: without })));
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
