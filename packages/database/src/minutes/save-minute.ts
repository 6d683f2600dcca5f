import type { StandingResolution } from '@holdfast/domain/minutes/left-out';
import type { Resolution } from '@holdfast/domain/minutes/resolutions';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import type { KeptEdit } from '../kept-records/kept-record.ts';
import { keptMinute } from './kept-minute.ts';
import type { MinuteValues } from './minutes.record.ts';
import { keptResolution } from './kept-resolution.ts';

/** A resolution of a minute, and the reference under which it stands in the register. */
export interface StandingRow extends StandingResolution {
  readonly resolutionId: string;
}

const standingSql = `
select x.resolution_id as "resolutionId", x.mark, r.reference from resolution x
left join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id and r.withdrawn_at is null
where x.council_id = $1 and x.minute_id = $2 and x.removed_at is null order by x.position, x.resolution_id`;

/** The resolutions of a minute, in their places. */
export const standingResolutions = (transaction: CouncilTransaction, minuteId: string): Promise<StandingRow[]> =>
  transaction.rows<StandingRow & Record<string, unknown>>('standing', standingSql, [minuteId]);

/** Until this transaction ends nobody else numbers a minute in this council. */
export const holdNumbers = async (transaction: CouncilTransaction): Promise<void> => {
  await transaction.rows('lock-minutes', `select pg_advisory_xact_lock(hashtextextended('minute ' || $1::uuid, 0))`);
};

/** Adds a minute with its resolutions. */
export async function addMinute(
  transaction: CouncilTransaction,
  minute: MinuteValues,
  resolutions: readonly Resolution[],
  by: string,
): Promise<KeptOutcome> {
  const added = await keptMinute.add(transaction, minute, by);
  return added.kind === 'changed' ? placeResolutions(transaction, added, resolutions, by) : added;
}

/** Changes a minute, and puts its resolutions in the place of those that it had, one by one: the rest is taken out. */
export async function changeMinute(
  transaction: CouncilTransaction,
  { minuteId, revision }: { readonly minuteId: string; readonly revision: number | null },
  values: KeptEdit<MinuteValues>,
  resolutions: readonly Resolution[],
  by: string,
): Promise<KeptOutcome> {
  const changed = await keptMinute.change(transaction, minuteId, revision, values, by);
  return changed.kind === 'changed' ? placeResolutions(transaction, changed, resolutions, by) : changed;
}

const placeResolutions = async (
  transaction: CouncilTransaction,
  minute: KeptOutcome & { readonly kind: 'changed' },
  resolutions: readonly Resolution[],
  by: string,
): Promise<KeptOutcome> => {
  const standing = await standingResolutions(transaction, minute.id);
  for (const [index, { mark, words }] of resolutions.entries()) {
    const present = standing[index];
    const place = { position: index + 1, mark, words };
    if (present === undefined)
      await keptResolution.add(transaction, { ...place, minuteId: minute.id, recommendationId: null }, by);
    else await keptResolution.change(transaction, present.resolutionId, null, place, by);
  }
  for (const { resolutionId } of standing.slice(resolutions.length)) {
    const removed = await keptResolution.remove(transaction, resolutionId, null, by);
    if (removed.kind !== 'changed') return removed;
  }
  return minute;
};

/** Takes a minute out with its resolutions. Its number is not given again. */
export async function removeMinute(
  transaction: CouncilTransaction,
  minuteId: string,
  revision: number | null,
  by: string,
): Promise<KeptOutcome> {
  const removed = await keptMinute.remove(transaction, minuteId, revision, by);
  if (removed.kind !== 'changed') return removed;
  for (const { resolutionId } of await standingResolutions(transaction, minuteId))
    await keptResolution.remove(transaction, resolutionId, null, by);
  return removed;
}
