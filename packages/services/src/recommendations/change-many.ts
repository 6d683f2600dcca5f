import type { CouncilRecords } from '@holdfast/database/council-records';
import type { StatusStep } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { type Words, sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { statusChange } from './change-status.ts';
import { dueFromWords } from './due-words.ts';
import { checkReferences } from './refers-to.ts';

/** One change for many. */
export type ChangeOfMany =
  | { readonly kind: 'portfolio'; readonly portfolioId: string | null }
  | { readonly kind: 'committee'; readonly committeeId: string | null }
  | { readonly kind: 'lead'; readonly lead: string[] }
  | { readonly kind: 'due'; readonly dueWords: string | null }
  | { readonly kind: 'rag'; readonly rag: string | null }
  | ({ readonly kind: 'status' } & StatusStep);

/** One that was left as it is, and why. */
export interface LeftAsItIs {
  readonly recommendationId: string;
  /** '' where there is none. */
  readonly reference: string;
  readonly why: Words;
}

interface Seen {
  readonly recommendationId: string;
  /** The version that the person saw. */
  readonly revision: number;
}

/**
 * Each is decided on its own: what a rule refuses is named, and the others are changed. `changed`: as they then stand;
 * what stood so before is none of them.
 */
export const changeMany = async (
  records: CouncilRecords,
  items: readonly Seen[],
  change: ChangeOfMany,
  who: Acting,
): Promise<{ readonly changed: readonly Seen[]; readonly refused: readonly LeftAsItIs[] }> => {
  await checkReferences(
    records,
    change.kind === 'lead' || change.kind === 'due' || change.kind === 'rag' ? {} : change,
  );
  const seen = new Map(items.map(({ recommendationId, revision }) => [recommendationId, revision]));
  const taken = await records.recommendations.lock([...seen.keys()]);
  const current = taken.filter(({ recommendationId, revision }) => seen.get(recommendationId) === revision);
  const there = new Set(taken.map(({ recommendationId }) => recommendationId));
  const missing = [...seen.keys()].filter((id) => !there.has(id));
  const refused = await apply(records, current, change, who);
  const now = await records.recommendations.revisions(current.map(({ recommendationId }) => recommendationId));
  return {
    changed: now.filter(({ recommendationId, revision }) => seen.get(recommendationId) !== revision),
    refused: [
      ...missing.map((recommendationId) => ({
        recommendationId,
        reference: '',
        why: sentence('recommendations.not_in_register'),
      })),
      ...taken.filter((held) => !current.includes(held)).map(leave(sentence('recommendations.changed_since_list'))),
      ...refused,
    ],
  };
};

const leave =
  (why: Words) =>
  ({ recommendationId, reference, part }: HeldRecommendation): LeftAsItIs => ({
    recommendationId,
    reference: `${reference}${part}`,
    why,
  });

/** Answers those that were refused. */
const apply = async (
  records: CouncilRecords,
  current: readonly HeldRecommendation[],
  change: ChangeOfMany,
  who: Acting,
): Promise<LeftAsItIs[]> => {
  const { today, recommendations } = records;
  switch (change.kind) {
    case 'status': {
      const changeOne = await statusChange(records, change, who);
      const refused: LeftAsItIs[] = [];
      for (const held of current) {
        const { ruling } = await changeOne(held);
        if (!ruling.allowed) refused.push(leave(ruling.sentence)(held));
      }
      return refused;
    }
    case 'due': {
      // Each counts from the day of its own source.
      for (const held of current) {
        const base = held.sourceDate === null ? today : isoDate(held.sourceDate);
        const edit = dueFromWords(change.dueWords, base, held.originalDueOn);
        await recommendations.editMany([held], edit, who.membershipId);
      }
      return [];
    }
    case 'portfolio':
    case 'committee':
    case 'lead':
    case 'rag':
      await recommendations.editMany(current, change, who.membershipId);
      return [];
  }
};
