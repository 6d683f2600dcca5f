import type { CouncilRecords } from '@holdfast/database/council-records';
import type { RecommendationEdit, StatusStep } from '@holdfast/database/recommendations/changes';
import type { References } from '@holdfast/database/recommendations/change/references-there';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import { type BulkKind, type BulkPart, partOf } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { type Words, sentence } from '@holdfast/words/sentence';
import type { Acting } from '../../acting.ts';
import { statusChange } from '../change-status.ts';
import { type Applied, eachByItself, holdSeen, leave, type LeftAsItIs, type Seen } from './each.ts';
import { dueFromWords } from '../due-words.ts';
import { settledWith } from '../settle.ts';
import { type AgreedTime, agreedTime } from '../extensions.ts';
import { checkReferences } from '../refers-to.ts';

/** One change for many. */
export type ChangeOfMany =
  | { readonly kind: 'portfolio'; readonly portfolioId: string | null }
  | { readonly kind: 'committee'; readonly committeeId: string | null }
  | { readonly kind: 'lead'; readonly lead: string[] }
  | { readonly kind: 'due'; readonly dueWords: string | null }
  | { readonly kind: 'received'; readonly receivedOn: string | null; readonly receivedBasis: 'stated' | 'assumed' }
  | ({ readonly kind: 'more_time_response' | 'more_time_work' } & AgreedTime)
  | { readonly kind: 'rag'; readonly rag: string | null }
  | ({ readonly kind: 'status' } & StatusStep);

/** One that was changed, as it then stands. */
export interface ChangedOne extends Seen {
  /** What it said before of what was changed, and what it says now. */
  readonly before: BulkPart;
  readonly after: BulkPart;
  /** What follows for the day by which the response is due; null where nothing does. */
  readonly follows: Words | null;
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
  const named: References & { readonly kind: BulkKind } = change;
  await checkReferences(records, named);
  const { current, left } = await holdSeen(records, items);
  const { after, refused } = await apply(records, current, change, who);
  const done = await keepChanged(records, { kind: change.kind, undoes: null, current, after }, who);
  return { ...done, refused: [...left, ...refused] };
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
      const follows = kind === 'received' ? responseFollows(was, is) : null;
      return [{ recommendationId, revision, before: partOf(kind, was), after: partOf(kind, is), follows }];
    },
  );
  if (changed.length === 0) return { kind, changed, bulkChangeId: null };
  const bulkChangeId = await recommendations.keepBulkChange({ kind, undoes, items: changed }, membershipId);
  return { kind, changed, bulkChangeId };
};

type Due = Pick<RecommendationRecord, 'responseDueOn'>;

const responseFollows = ({ responseDueOn: was }: Due, { responseDueOn: is }: Due): Words | null => {
  if (was === is) return null;
  return is === null
    ? sentence('recommendations.follows_no_response_due')
    : sentence('recommendations.response_then_due', { day: is });
};

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
    case 'received': {
      const after: RecommendationRecord[] = [];
      for (const held of current) after.push(await enterReceipt(records, held, change, who));
      return { after, refused: [] };
    }
    case 'more_time_response':
    case 'more_time_work': {
      const what = change.kind === 'more_time_work' ? 'work' : 'response';
      return eachByItself(current, await agreedTime(records, what, change, who));
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

type Receipt = Pick<RecommendationRecord, 'receivedOn' | 'receivedBasis'>;

/** The day of receipt with what follows from it for the clock. */
export const enterReceipt = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  { receivedOn, receivedBasis }: Receipt,
  { membershipId }: Acting,
): Promise<RecommendationRecord> => {
  const receipt = { receivedOn, receivedBasis: receivedOn === null ? null : receivedBasis };
  const edit = { ...receipt, ...(await settledWith(records, held, receipt)) };
  await records.recommendations.editMany([held], edit, membershipId);
  return Object.assign({}, held, edit);
};

/** What is written in each of them. */
const editOf = (
  change: Extract<ChangeOfMany, { readonly kind: 'portfolio' | 'committee' | 'lead' | 'rag' }>,
): RecommendationEdit => {
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
