import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import { type Words, sentence } from '@holdfast/words/sentence';
import { ruleInTheWay } from '../../refusal.ts';

/** One that was left as it is, and why. */
export interface LeftAsItIs {
  readonly recommendationId: string;
  /** '' where there is none. */
  readonly reference: string;
  readonly why: Words;
}

export interface Seen {
  readonly recommendationId: string;
  /** The version that the person saw. */
  readonly revision: number;
}

export const leave =
  (why: Words) =>
  ({ recommendationId, reference, part }: HeldRecommendation): LeftAsItIs => ({
    recommendationId,
    reference: `${reference}${part}`,
    why,
  });

/** Holds those that stand as they were seen; the others are left, each with why. */
export const holdSeen = async (
  { recommendations }: CouncilRecords,
  items: readonly Seen[],
): Promise<{ readonly current: readonly HeldRecommendation[]; readonly left: readonly LeftAsItIs[] }> => {
  const seen = new Map(items.map(({ recommendationId, revision }) => [recommendationId, revision]));
  const taken = await recommendations.lock([...seen.keys()]);
  const current = taken.filter(({ recommendationId, revision }) => seen.get(recommendationId) === revision);
  const there = new Set(taken.map(({ recommendationId }) => recommendationId));
  const missing = [...seen.keys()].filter((id) => !there.has(id));
  return {
    current,
    left: [
      ...missing.map((recommendationId) => ({
        recommendationId,
        reference: '',
        why: sentence('recommendations.not_in_register'),
      })),
      ...taken.filter((held) => !current.includes(held)).map(leave(sentence('recommendations.changed_since_list'))),
    ],
  };
};

export interface Applied {
  readonly after: readonly RecommendationRecord[];
  readonly refused: readonly LeftAsItIs[];
}

/** Those of which a rule refuses it are left, each with why. */
export const eachByItself = async (
  items: readonly HeldRecommendation[],
  change: (held: HeldRecommendation) => Promise<RecommendationRecord>,
): Promise<Applied> => {
  const [after, refused]: [RecommendationRecord[], LeftAsItIs[]] = [[], []];
  for (const held of items) {
    try {
      after.push(await change(held));
    } catch (error) {
      const why = ruleInTheWay(error);
      if (why === null) throw error;
      refused.push(leave(why)(held));
    }
  }
  return { after, refused };
};
