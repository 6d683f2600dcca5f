import type { CouncilRecords } from '@holdfast/database/council-records';
import { leftOutFault } from '@holdfast/domain/minutes/left-out';
import { nextMinuteNumber } from '@holdfast/domain/minutes/minute-numbers';
import { readMinute } from '@holdfast/domain/minutes/resolutions';
import type { Acting } from '../acting.ts';
import { takeMeeting } from '../meetings/take.ts';
import { kept, notFound, refusedByRule } from '../refusal.ts';
import { inheritMarks } from './inherit-marks.ts';
import { isItemOf, minuter } from './items.ts';

/** A minute as a clerk writes it. */
export interface WrittenMinute {
  readonly meetingId: string;
  /** null adds one. */
  readonly minuteId: string | null;
  /** The version that the person saw; null for one that is added. */
  readonly revision: number | null;
  readonly agendaItemId: string | null;
  /** null: the next of the committee's municipal year, or the one that it has. */
  readonly number: number | null;
  readonly heading: string;
  /** What was considered and said, and what was RESOLVED. */
  readonly text: string;
}

/**
 * Writes a minute with its resolutions. A resolution keeps its place, and with it what it became in the register: one
 * that is left out is taken out, unless it stands in the register, which is refused by name before anything is written.
 */
export const saveMinute = async (
  records: CouncilRecords,
  { meetingId, minuteId, revision, agendaItemId, number, heading, text }: WrittenMinute,
  who: Acting,
): Promise<void> => {
  const { minutes } = records;
  await takeMeeting(records, meetingId);
  if (minuteId !== null) await isMinuteOf(records, meetingId, minuteId);
  await isItemOf(records, meetingId, agendaItemId);
  const { resolutions, ...read } = readMinute(text);
  const standing = minuteId === null ? [] : await minutes.standingResolutions(minuteId);
  const fault = leftOutFault(standing, resolutions.length);
  if (fault !== null) throw refusedByRule(fault, 'text');
  const values = { meetingId, agendaItemId, heading, ...read };
  if (minuteId === null) {
    const numbered = { ...values, number: number ?? (await nextNumber(records, meetingId)) };
    kept(await minutes.addMinute(numbered, resolutions, who.membershipId));
  } else {
    const changed = { ...values, number: number ?? undefined };
    kept(await minutes.changeMinute({ minuteId, revision }, changed, resolutions, who.membershipId));
  }
  await inheritMarks(records, meetingId, who);
};

/** Takes a minute out with its resolutions. Its number is not given again. */
export const removeMinute = async (
  records: CouncilRecords,
  meetingId: string,
  minuteId: string,
  revision: number,
  { membershipId }: Acting,
): Promise<void> => {
  await isMinuteOf(records, meetingId, minuteId);
  kept(await records.minutes.removeMinute(minuteId, revision, membershipId));
};

/** Until this transaction ends nobody else numbers a minute in this council. */
const nextNumber = async ({ minutes }: CouncilRecords, meetingId: string): Promise<number> => {
  await minutes.holdNumbers();
  const taken = (await minutes.numbersOfYear(meetingId, minuter)) ?? [];
  return nextMinuteNumber(taken.map((minute) => minute.number));
};

const isMinuteOf = async ({ minutes }: CouncilRecords, meetingId: string, minuteId: string): Promise<void> => {
  const all = await minutes.minutesOf(meetingId, minuter);
  if (!all.some((minute) => minute.minuteId === minuteId)) throw notFound();
};
