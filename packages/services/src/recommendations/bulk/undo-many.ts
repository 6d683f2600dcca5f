import { isDeepStrictEqual } from 'node:util';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { BulkChangeRow, BulkItemRow } from '@holdfast/database/recommendations/bulk/bulk-changes';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import { bulkFacts, partOf } from '@holdfast/domain/recommendations/bulk/bulk-kinds';
import { type ChangedFacts, decideUndoBulk } from '@holdfast/domain/recommendations/bulk/undo-bulk';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../../acting.ts';
import { insist, notFound, refusedByRule } from '../../refusal.ts';
import { correct } from '../correct.ts';
import { checkReferences } from '../refers-to.ts';
import { type ChangedMany, enterReceipt, keepChanged } from './change-many.ts';
import { eachByItself, holdSeen, type Seen } from './each.ts';

/** A change of many as it was made, and where each that it changed stands today. */
export interface KeptBulkChange {
  readonly change: BulkChangeRow;
  readonly items: readonly { readonly row: BulkItemRow; readonly facts: ChangedFacts }[];
}

interface Undoing {
  readonly bulkChangeId: string;
  /** Which of them, as they were seen. */
  readonly items: readonly Seen[];
  readonly reason: string;
}

/** What is asked of one before it is undone; `now`: as it stands, where it is there. */
const factsOf = (
  { kind, undoes }: BulkChangeRow,
  row: BulkItemRow,
  now: RecommendationRecord | undefined,
): ChangedFacts => ({
  isThere: now !== undefined,
  isUndone: row.isUndone,
  standsAsChanged: now !== undefined && row.isLastStep && isDeepStrictEqual(partOf(kind, now), row.after),
  since: undoes === null ? row.since : null,
});

/** A change of many with all that it changed. */
export const readBulkChange = async (records: CouncilRecords, bulkChangeId: string): Promise<KeptBulkChange> => {
  const { change, rows } = await find(records, bulkChangeId);
  const there = await records.recommendations.findAll(rows.map(({ recommendationId }) => recommendationId));
  const now = new Map(there.map((one) => [one.recommendationId, one]));
  return { change, items: rows.map((row) => ({ row, facts: factsOf(change, row, now.get(row.recommendationId)) })) };
};

const find = async (
  { recommendations }: CouncilRecords,
  bulkChangeId: string,
): Promise<{ readonly change: BulkChangeRow; readonly rows: readonly BulkItemRow[] }> => {
  const change = await recommendations.findBulkChange(bulkChangeId);
  if (change === null) throw notFound();
  return { change, rows: await recommendations.bulkItems(change, 'register_editor') };
};

/**
 * Gives those of a change of many that were looked at back what they said before. What somebody changed again since, what
 * moved since it was looked at and what is gone stays, and is named with why. A date, a lead, a body or a rating is edited
 * back, the day first set with it; a status is a step that was taken, and is taken back in the open, with the reason
 * (decision 27). The undoing is kept as a change of many of its own.
 */
export const undoMany = async (
  records: CouncilRecords,
  { bulkChangeId, items, reason }: Undoing,
  who: Acting,
): Promise<ChangedMany> => {
  const { current, left } = await holdSeen(records, items);
  // Read once they are held: what is decided about them still holds when it is written.
  const { change, rows } = await find(records, bulkChangeId);
  if (change.undoes !== null) throw refusedByRule(sentence('recommendations.undoing_not_undone'));
  const byId = new Map(rows.map((row) => [row.recommendationId, row]));
  const { after, refused } = await eachByItself(current, async (held) => {
    const row = byId.get(held.recommendationId);
    if (row === undefined) throw refusedByRule(sentence('recommendations.not_of_this_change'));
    insist(decideUndoBulk(factsOf(change, row, held)));
    return giveBack(records, held, { change, row, reason }, who);
  });
  const undoes = { bulkChangeId, reason };
  const done = await keepChanged(records, { kind: change.kind, undoes, current, after }, who);
  return { ...done, refused: [...left, ...refused] };
};

const giveBack = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  { change, row, reason }: { readonly change: BulkChangeRow; readonly row: BulkItemRow; readonly reason: string },
  who: Acting,
): Promise<RecommendationRecord> => {
  const kind = bulkFacts[change.kind];
  if (kind !== undefined && row.factId !== null)
    return correct(records, held, { kind, factId: row.factId, reason, instead: null }, who);
  const { committeeId, portfolioId, receivedOn, receivedBasis } = row.before;
  if (receivedOn !== undefined && receivedBasis !== undefined)
    return enterReceipt(records, held, { receivedOn, receivedBasis }, who);
  await checkReferences(records, { committeeId, portfolioId });
  await records.recommendations.editMany([held], row.before, who.membershipId);
  return Object.assign({}, held, row.before);
};
