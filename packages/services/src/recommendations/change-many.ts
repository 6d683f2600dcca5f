import type { CouncilRecords } from '@holdfast/database/council-records';
import type { RecommendationEdit, StatusStep } from '@holdfast/database/recommendations/changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import { type BulkKind, type BulkPart, partOf } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
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

export interface Seen {
  readonly recommendationId: string;
  /** The version that the person saw. */
  readonly revision: number;
}

/** One that was changed, as it then stands. */
export interface ChangedOne extends Seen {
  /** What it said before of what was changed, and what it says now. */
  readonly before: BulkPart;
  readonly after: BulkPart;
}

/** What came of a change of many. */
export interface ChangedMany {
  readonly kind: BulkKind;
  readonly changed: readonly ChangedOne[];
  readonly refused: readonly LeftAsItIs[];
  /** Under which it is kept; null where nothing was changed. */
  readonly bulkChangeId: string | null;
}

/**
 * Each is decided on its own: what a rule refuses is named, and the others are changed. What stood so before is none of
 * the changed. The change is kept with what each of them said before, so that it can be undone later.
 */
export const changeMany = async (
  records: CouncilRecords,
  items: readonly Seen[],
  change: ChangeOfMany,
  who: Acting,
): Promise<ChangedMany> => {
  await checkReferences(
    records,
    change.kind === 'lead' || change.kind === 'due' || change.kind === 'rag' ? {} : change,
  );
  const { current, left } = await holdSeen(records, items);
  const { after, refused } = await apply(records, current, change, who);
  const done = await keepChanged(records, { kind: change.kind, undoes: null, current, after }, who);
  return { ...done, refused: [...left, ...refused] };
};

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

interface Kept {
  readonly kind: BulkKind;
  readonly undoes: { readonly bulkChangeId: string; readonly reason: string } | null;
  /** As they stood before, and as those stand that were to be changed. */
  readonly current: readonly HeldRecommendation[];
  readonly after: readonly RecommendationRecord[];
}

/** Keeps what was changed of those that were held, before and after. */
export const keepChanged = async (
  { recommendations }: CouncilRecords,
  { kind, undoes, current, after }: Kept,
  { membershipId }: Acting,
): Promise<Omit<ChangedMany, 'refused'>> => {
  const before = new Map(current.map((held) => [held.recommendationId, held]));
  const now = new Map(after.map((one) => [one.recommendationId, one]));
  const changed = (await recommendations.revisions([...now.keys()])).flatMap(
    ({ recommendationId, revision }): ChangedOne[] => {
      const [was, is] = [before.get(recommendationId), now.get(recommendationId)];
      if (was === undefined || is === undefined || was.revision === revision) return [];
      return [{ recommendationId, revision, before: partOf(kind, was), after: partOf(kind, is) }];
    },
  );
  if (changed.length === 0) return { kind, changed, bulkChangeId: null };
  const bulkChangeId = await recommendations.keepBulkChange({ kind, undoes, items: changed }, membershipId);
  return { kind, changed, bulkChangeId };
};

export const leave =
  (why: Words) =>
  ({ recommendationId, reference, part }: HeldRecommendation): LeftAsItIs => ({
    recommendationId,
    reference: `${reference}${part}`,
    why,
  });

interface Applied {
  readonly after: readonly RecommendationRecord[];
  readonly refused: readonly LeftAsItIs[];
}

/** Answers those that are changed as they then stand, and those that were refused. */
const apply = async (
  records: CouncilRecords,
  current: readonly HeldRecommendation[],
  change: ChangeOfMany,
  who: Acting,
): Promise<Applied> => {
  const { recommendations } = records;
  switch (change.kind) {
    case 'status': {
      const changeOne = await statusChange(records, change, who);
      const [after, refused]: [HeldRecommendation[], LeftAsItIs[]] = [[], []];
      for (const held of current) {
        const changed = await changeOne(held);
        if (changed.ruling.allowed) after.push(changed.held);
        else refused.push(leave(changed.ruling.sentence)(held));
      }
      return { after, refused };
    }
    case 'due': {
      const after: RecommendationRecord[] = [];
      // Each counts from the day of its own source, and has none where that is not known.
      for (const held of current) {
        const edit = dueFromWords(change.dueWords, held.sourceDate, held.originalDueOn);
        await recommendations.editMany([held], edit, who.membershipId);
        after.push(Object.assign({}, held, edit));
      }
      return { after, refused: [] };
    }
    case 'portfolio':
    case 'committee':
    case 'lead':
    case 'rag': {
      const edit = editOf(change);
      await recommendations.editMany(current, edit, who.membershipId);
      return { after: current.map((held) => Object.assign({}, held, edit)), refused: [] };
    }
  }
};

/** What is written in each of them. */
const editOf = (change: Exclude<ChangeOfMany, { readonly kind: 'status' | 'due' }>): RecommendationEdit => {
  switch (change.kind) {
    case 'portfolio':
      return { portfolioId: change.portfolioId };
    case 'committee':
      return { committeeId: change.committeeId };
    case 'lead':
      return { lead: change.lead };
    case 'rag':
      return { rag: change.rag };
  }
};
