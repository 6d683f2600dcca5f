import type { ReshufflePreview } from '@holdfast/contracts/portfolios/reshuffles';
import type { ReshuffleRow } from '@holdfast/database/portfolios/reshuffles';
import type { PlannedReshuffle as Preview } from '@holdfast/services/portfolios/reshuffle';
import { inTheirWords } from '../platform/words/current-language.ts';

/** As many of one portfolio are told one by one; the counts tell of all. */
const shown = 500;

/** What moves where, portfolio by portfolio: first the counts, then the recommendations. */
export const previewView = (
  { draft, revision }: Pick<ReshuffleRow, 'draft' | 'revision'>,
  { plan, present, items, faults }: Preview,
): ReshufflePreview => {
  const nameOf = new Map(draft.portfolios.map(({ key, name }) => [key, name]));
  const ownKey = new Map(plan.kept.map(({ portfolioId, draft: one }) => [portfolioId, one.key]));
  const holderOf = new Map(present.map(({ portfolioId, holder }) => [portfolioId, holder]));
  const byPortfolio = Map.groupBy(items, ({ portfolioId }) => portfolioId);
  const from = present.flatMap(({ portfolioId, name }): ReshufflePreview['from'] => {
    const own = ownKey.get(portfolioId) ?? null;
    const inheritance = draft.inheritances.find((one) => one.from === portfolioId);
    const open = byPortfolio.get(portfolioId) ?? [];
    if (open.length === 0 && (own !== null || inheritance === undefined)) return [];
    const passed = open.map((item) => ({ item, key: plan.places.get(item.recommendationId) ?? null }));
    const counts = Map.groupBy(passed, ({ key }) => key);
    return [
      {
        portfolioId,
        name,
        goesOn: own !== null,
        open: open.length,
        to: [...counts].map(([key, list]) => ({
          key,
          name: key === null ? null : (nameOf.get(key) ?? null),
          count: list.length,
        })),
        items: passed
          .slice(0, shown)
          .map(({ item: { reference, part, title, words, lead, recommendationId }, key }) => ({
            recommendationId,
            reference,
            part,
            title,
            words,
            lead: [...lead],
            key,
          })),
      },
    ];
  });
  return {
    faults: faults.map(({ code, of, sentence }) => ({ code, of, sentence: inTheirWords(sentence) })),
    kept: plan.kept.map(({ portfolioId, draft: { name, holder } }) => ({
      portfolioId,
      name,
      holderBefore: holderOf.get(portfolioId) ?? null,
      holder,
    })),
    created: plan.created.map(({ key, name, holder }) => ({ key, name, holder })),
    ended: plan.ended.map(({ portfolioId, name }) => ({ portfolioId, name })),
    from,
    moving: plan.moves.length,
    revision,
  };
};
