import type { CouncilRecords } from '@holdfast/database/council-records';
import type { NewAction } from '@holdfast/database/recommendations/changes';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid, notFound, staleVersion } from '../refusal.ts';
import { countedFrom } from './due-words.ts';

/** An action as it was entered: its timescale in any words. */
interface EnteredAction extends Omit<NewAction, 'timescale' | 'dueOn'> {
  readonly timescaleWords: string | null;
  /** Further recommendations that it serves. */
  readonly alsoServes: readonly string[];
}

/** What is to be done about a recommendation; a timescale counts from the day of its source, where it is known. */
export const addAction = async (
  { recommendations }: CouncilRecords,
  { recommendationId, revision }: { readonly recommendationId: string; readonly revision: number | null },
  { alsoServes, timescaleWords, ...action }: EnteredAction,
  { membershipId }: Acting,
): Promise<void> => {
  const serves = [...new Set([recommendationId, ...alsoServes])];
  const taken = await recommendations.lock(serves);
  const held = taken.find((one) => one.recommendationId === recommendationId);
  if (held === undefined) throw notFound();
  if (revision !== null && held.revision !== revision) throw staleVersion();
  if (taken.length < serves.length) throw invalid('alsoServes', sentence('recommendations.choose_from_register'));
  const timescale = timescaleWords === null ? null : countedFrom(timescaleWords, held.sourceDate);
  await recommendations.addAction(taken, { ...action, timescale, dueOn: timescale?.to ?? null }, membershipId);
};

/** `doneOn`: the day on which it was done, not later than today; null takes the finishing back. */
export const finishAction = async (
  { today, recommendations }: CouncilRecords,
  actionId: string,
  doneOn: string | null,
  { membershipId }: Acting,
): Promise<void> => {
  if (doneOn !== null && doneOn > today) throw invalid('doneOn', sentence('recommendations.done_in_future'));
  if ((await recommendations.finishAction(actionId, doneOn, membershipId)) === 'not_found') throw notFound();
};
