import type { CouncilRecords } from '@holdfast/database/council-records';
import type { ReshuffleRow } from '@holdfast/database/portfolios/reshuffles';
import { decideDraft, decideRemoval } from '@holdfast/domain/portfolios/reshuffle-state';
import { setOfDay } from '@holdfast/domain/portfolios/set-of-day';
import type { Acting } from '../acting.ts';
import { insist, kept, notFound } from '../refusal.ts';

/** A reshuffle as it stands. */
export const takeReshuffle = async ({ reshuffles }: CouncilRecords, reshuffleId: string): Promise<ReshuffleRow> => {
  const found = await reshuffles.find(reshuffleId);
  if (found === null) throw notFound();
  return found;
};

/** Begins a draft with the portfolios of today; answers its id. */
export const beginDraft = async (
  { today, portfolios, reshuffles }: CouncilRecords,
  name: string,
  { membershipId }: Acting,
): Promise<string> => {
  const draft = { portfolios: setOfDay(await portfolios.list(today), today), inheritances: [] };
  return kept(await reshuffles.add({ name, draft }, membershipId)).id;
};

/** Only what is named changes. */
export interface DraftChange {
  readonly name?: ReshuffleRow['name'] | undefined;
  readonly draft?: ReshuffleRow['draft'] | undefined;
}

export const changeDraft = async (
  records: CouncilRecords,
  reshuffleId: string,
  revision: number,
  { name, draft }: DraftChange,
  { membershipId }: Acting,
): Promise<void> => {
  insist(decideDraft((await takeReshuffle(records, reshuffleId)).state));
  kept(await records.reshuffles.change(reshuffleId, revision, { name, draft }, membershipId));
};

export const removeReshuffle = async (
  records: CouncilRecords,
  reshuffleId: string,
  revision: number,
  { membershipId }: Acting,
): Promise<void> => {
  insist(decideRemoval((await takeReshuffle(records, reshuffleId)).state));
  kept(await records.reshuffles.remove(reshuffleId, revision, membershipId));
};
