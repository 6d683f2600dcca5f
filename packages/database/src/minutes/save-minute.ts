import type { Resolution } from '@holdfast/domain/minutes/resolutions';
import { nextMinuteNumber } from '@holdfast/domain/minutes/minute-numbers';
import { sentence } from '@holdfast/words/sentence';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse, type KeptOutcome } from '../kept-records/kept-outcome.ts';
import { keptMinute, numbersOfYear } from './kept-minute.ts';
import type { MinuteValues } from './minutes.record.ts';
import { keptResolution } from './kept-resolution.ts';

export interface SavedMinute extends Omit<MinuteValues, 'number'> {
  /** null adds one. */
  readonly minuteId: string | null;
  readonly revision: number | null;
  /** null: the next of the committee's municipal year. */
  readonly number: number | null;
  readonly resolutions: readonly Resolution[];
}

interface Standing {
  readonly resolutionId: string;
  readonly mark: string;
  readonly words: string;
  readonly reference: string | null;
}

const standingSql = `
select x.resolution_id as "resolutionId", x.mark, x.words, r.reference from resolution x
left join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id and r.withdrawn_at is null
where x.council_id = $1 and x.minute_id = $2 and x.removed_at is null order by x.position, x.resolution_id`;

/**
 * Writes a minute with its resolutions. A resolution keeps its place, and with it what it became in the register: one
 * that is left out is taken out, unless it stands in the register, which is refused by name before anything is written.
 */
export async function saveMinute(
  transaction: CouncilTransaction,
  { minuteId, revision, number: given, resolutions, ...values }: SavedMinute,
  by: string,
): Promise<KeptOutcome> {
  const standing = minuteId === null ? [] : await transaction.rows<Standing>('standing', standingSql, [minuteId]);
  const orphan = standing.slice(resolutions.length).find(({ reference }) => reference !== null);
  if (orphan !== undefined) {
    const why = sentence('minutes.resolution_left_out', { mark: orphan.mark, reference: orphan.reference ?? '' });
    return { kind: 'refused', refusal: refuse('text', why) };
  }
  const number = given ?? (await nextNumber(transaction, values.meetingId));
  const saved =
    minuteId === null
      ? await keptMinute.add(transaction, { ...values, number }, by)
      : await keptMinute.change(
          transaction,
          minuteId,
          revision,
          { ...values, ...(given === null ? {} : { number }) },
          by,
        );
  if (saved.kind !== 'changed') return saved;
  for (const [index, { mark, words }] of resolutions.entries()) {
    const present = standing[index];
    const place = { position: index + 1, mark, words };
    if (present === undefined)
      await keptResolution.add(transaction, { ...place, minuteId: saved.id, recommendationId: null }, by);
    else await keptResolution.change(transaction, present.resolutionId, null, place, by);
  }
  for (const { resolutionId } of standing.slice(resolutions.length))
    await keptResolution.remove(transaction, resolutionId, null, by);
  return saved;
}

/** Until this transaction ends nobody else numbers a minute in this council. */
async function nextNumber(transaction: CouncilTransaction, meetingId: string): Promise<number> {
  await transaction.rows('lock-minutes', `select pg_advisory_xact_lock(hashtextextended('minute ' || $1::uuid, 0))`);
  const taken = (await numbersOfYear(transaction, meetingId, 'register_editor')) ?? [];
  return nextMinuteNumber(taken.map(({ number }) => number));
}

/** Takes a minute out with its resolutions. Its number is not given again. */
export async function removeMinute(
  transaction: CouncilTransaction,
  minuteId: string,
  revision: number | null,
  by: string,
): Promise<KeptOutcome> {
  const removed = await keptMinute.remove(transaction, minuteId, revision, by);
  if (removed.kind !== 'changed') return removed;
  const standing = await transaction.rows<Standing>('standing', standingSql, [minuteId]);
  for (const { resolutionId } of standing) await keptResolution.remove(transaction, resolutionId, null, by);
  return removed;
}
