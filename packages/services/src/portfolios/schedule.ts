import type { CouncilRecords } from '@holdfast/database/council-records';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { decideEffective } from '@holdfast/domain/portfolios/decide-effective';
import { decideCallingOff, decideDraft } from '@holdfast/domain/portfolios/reshuffle-state';
import type { Acting } from '../acting.ts';
import { insist, invalid, kept } from '../refusal.ts';
import { takeReshuffle } from './draft.ts';
import { applyReshuffle, faulty, previewReshuffle } from './reshuffle.ts';

/** A draft in the version that the person saw, and the first day on which it is to hold. */
export interface DraftToSchedule {
  readonly reshuffleId: string;
  readonly revision: number;
  readonly effectiveOn: IsoDate;
}

/** Puts a draft on a day. Until then it waits; where the day has come, it takes effect at once. */
export const scheduleReshuffle = async (
  records: CouncilRecords,
  { reshuffleId, revision, effectiveOn }: DraftToSchedule,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, reshuffles } = records;
  const reshuffle = await takeReshuffle(records, reshuffleId);
  insist(decideDraft(reshuffle.state));
  const { others, latestStart } = await reshuffles.others(reshuffleId);
  const decision = decideEffective(effectiveOn, today, others, latestStart);
  if (!decision.allowed) throw invalid('effectiveOn', decision.sentence);
  const preview = await previewReshuffle(records, reshuffle, today, effectiveOn);
  if (preview.faults.length > 0) throw faulty(preview.faults);
  // Taken in the version that the person saw, before anything else is written.
  const waiting = { state: 'scheduled', effectiveOn, scheduledBy: membershipId, problem: null } as const;
  kept(await reshuffles.change(reshuffleId, revision, waiting, membershipId));
  if (effectiveOn > today) return;
  await applyReshuffle(records, reshuffle, effectiveOn, membershipId);
};

/** What waits for its day becomes a draft again. */
export const callOffReshuffle = async (
  records: CouncilRecords,
  reshuffleId: string,
  revision: number,
  { membershipId }: Acting,
): Promise<void> => {
  insist(decideCallingOff((await takeReshuffle(records, reshuffleId)).state));
  const back = { state: 'draft', effectiveOn: null, scheduledBy: null } as const;
  kept(await records.reshuffles.change(reshuffleId, revision, back, membershipId));
};

/**
 * Puts in force what waits, when its day has come; answers how many recommendations it passed on, or null where it
 * waits no more, or still does.
 */
export const applyWhenDue = async (
  records: CouncilRecords,
  reshuffleId: string,
  today: IsoDate,
): Promise<number | null> => {
  const reshuffle = await records.reshuffles.hold(reshuffleId);
  if (reshuffle?.state !== 'scheduled' || reshuffle.effectiveOn === null || reshuffle.scheduledBy === null) return null;
  if (reshuffle.effectiveOn > today) return null;
  const day = isoDate(reshuffle.effectiveOn);
  return applyReshuffle(records, reshuffle, day, reshuffle.scheduledBy);
};

/** Whoever scheduled it is told on the page: it is a draft again, with the reason. `problem`: as a column of text keeps it. */
export const takeBackWaiting = async (
  { reshuffles }: CouncilRecords,
  reshuffleId: string,
  problem: string,
): Promise<void> => {
  const reshuffle = await reshuffles.hold(reshuffleId);
  if (reshuffle?.state === 'scheduled' && reshuffle.scheduledBy !== null)
    await reshuffles.change(reshuffleId, null, { state: 'draft', problem }, reshuffle.scheduledBy);
};
