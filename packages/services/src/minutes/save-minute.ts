import type { CouncilRecords } from '@holdfast/database/council-records';
import { leftOutFault } from '@holdfast/domain/minutes/left-out';
import { nextMinuteNumber } from '@holdfast/domain/minutes/minute-numbers';
import { readMinute, writeMinute } from '@holdfast/domain/minutes/resolutions';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { takeMeeting } from '../meetings/take.ts';
import { invalid, kept, notFound, refusedByRule } from '../refusal.ts';
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
  /** Why it is corrected; null for one that is added. */
  readonly reason: string | null;
}

/**
 * Writes a minute with its resolutions. A resolution keeps its place, and with it what it became in the register: one
 * that is left out is taken out, unless it stands in the register, which is refused by name before anything is written.
 * One that is there already is corrected in the open: what it said is kept, with the reason.
 */
export const saveMinute = async (
  records: CouncilRecords,
  { meetingId, minuteId, revision, agendaItemId, number, heading, text, reason }: WrittenMinute,
  who: Acting,
): Promise<void> => {
  const { minutes } = records;
  await takeMeeting(records, meetingId);
  const before = minuteId === null ? null : await minuteOf(records, meetingId, minuteId);
  await isItemOf(records, meetingId, agendaItemId);
  const { resolutions, ...read } = readMinute(text);
  const standing = minuteId === null ? [] : await minutes.standingResolutions(minuteId);
  const fault = leftOutFault(standing, resolutions.length);
  if (fault !== null) throw refusedByRule(fault, 'text');
  const values = { meetingId, agendaItemId, heading, ...read };
  if (before === null || minuteId === null) {
    const numbered = { ...values, number: number ?? (await nextNumber(records, meetingId)) };
    kept(await minutes.addMinute(numbered, resolutions, who.membershipId));
  } else {
    const changed = { ...values, number: number ?? undefined };
    kept(await minutes.changeMinute({ minuteId, revision }, changed, resolutions, who.membershipId));
    const after = { ...changed, number: number ?? before.number, saidBefore: writeMinute({ ...read, resolutions }) };
    if (saysOtherwise(before, after)) await keepBefore(records, before, { withdrawn: false, reason }, who);
  }
  await inheritMarks(records, meetingId, who);
};

/**
 * Withdraws a minute with its resolutions, for a reason: it keeps its place and its words, and says that it was withdrawn.
 * Its number is not given again.
 */
export const withdrawMinute = async (
  records: CouncilRecords,
  { meetingId, minuteId, revision, reason }: Withdrawn,
  who: Acting,
): Promise<void> => {
  const before = await minuteOf(records, meetingId, minuteId);
  kept(await records.minutes.removeMinute(minuteId, revision, who.membershipId));
  await keepBefore(records, before, { withdrawn: true, reason }, who);
};

interface Withdrawn {
  readonly meetingId: string;
  readonly minuteId: string;
  readonly revision: number;
  readonly reason: string;
}

/** What a minute says, so that what is different of it can be told. */
interface Said {
  readonly number: number;
  readonly agendaItemId: string | null;
  readonly heading: string;
  readonly saidBefore: string;
}

const saysOtherwise = (before: Said, after: Said): boolean =>
  before.number !== after.number ||
  before.agendaItemId !== after.agendaItemId ||
  before.heading !== after.heading ||
  before.saidBefore !== after.saidBefore;

/** Keeps what a minute said until now, with why it says so no more; refused without a reason. */
const keepBefore = async (
  { minutes }: CouncilRecords,
  { minuteId, agendaItemId, heading: headingBefore, saidBefore }: Said & { readonly minuteId: string },
  { withdrawn, reason: given }: { readonly withdrawn: boolean; readonly reason: string | null },
  { membershipId }: Acting,
): Promise<void> => {
  const reason = (given ?? '').trim();
  if (reason === '') throw invalid('reason', sentence('minutes.enter_reason'));
  await minutes.keepCorrection({ minuteId, agendaItemId, withdrawn, headingBefore, saidBefore, reason }, membershipId);
};

/** Until this transaction ends nobody else numbers a minute in this council. */
const nextNumber = async ({ minutes }: CouncilRecords, meetingId: string): Promise<number> => {
  await minutes.holdNumbers();
  const taken = (await minutes.numbersOfYear(meetingId, minuter)) ?? [];
  return nextMinuteNumber(taken.map((minute) => minute.number));
};

const minuteOf = async ({ minutes }: CouncilRecords, meetingId: string, minuteId: string) => {
  const minute = (await minutes.minutesOf(meetingId, minuter)).find((one) => one.minuteId === minuteId);
  if (minute === undefined) throw notFound();
  return { ...minute, saidBefore: writeMinute(minute) };
};
