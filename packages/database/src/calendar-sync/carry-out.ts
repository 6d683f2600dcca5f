import type { ChosenLine } from '@holdfast/domain/calendar-sync/choose-lines';
import { shiftedTimes } from '@holdfast/domain/calendar-sync/shifted-times';
import type { DifferenceItem } from '@holdfast/domain/calendar-sync/difference';
import { sentence, type Words } from '@holdfast/words/sentence';
import type { CouncilTransaction } from '../council-transaction.ts';
import { jsonText } from '../columns/json-text.ts';
import { type MeetingValues, keptMeeting } from '../meetings/kept-meeting.ts';
import type { KeptOutcome } from '../kept-records/kept-outcome.ts';
import type { CarriedOut } from './calendar-rows.ts';

export type CarryOutOutcome =
  | { readonly kind: 'carried_out'; readonly counts: CarriedOut }
  /** The transaction is to be given up: what came before this line is written. */
  | { readonly kind: 'refused'; readonly sentence: Words };

type Standing = Pick<MeetingValues, 'startsAt' | 'endsAt' | 'preMeetingAt'>;

const standing = (transaction: CouncilTransaction, meetingId: string): Promise<Standing | null> =>
  transaction.row<Standing>(
    'meeting-times',
    `select to_char(starts_at, 'HH24:MI') as "startsAt", to_char(ends_at, 'HH24:MI') as "endsAt",
       to_char(pre_meeting_at, 'HH24:MI') as "preMeetingAt"
     from meeting where council_id = $1 and meeting_id = $2`,
    [meetingId],
  );

const write = async (transaction: CouncilTransaction, item: DifferenceItem, by: string): Promise<KeptOutcome> => {
  const { heldOn, startsAt, place, cancelled } = item.after;
  const state = cancelled ? 'cancelled' : 'scheduled';
  if (item.meetingId === null) {
    const times = { endsAt: null, preMeetingAt: null };
    return keptMeeting.add(
      transaction,
      { committeeId: item.committeeId, heldOn, startsAt, ...times, place, state },
      by,
    );
  }
  const before = await standing(transaction, item.meetingId);
  const times = before === null ? {} : shiftedTimes(before, startsAt);
  return keptMeeting.change(transaction, item.meetingId, null, { heldOn, startsAt, ...times, place, state }, by);
};

const remember = (
  transaction: CouncilTransaction,
  calendarSourceId: string,
  { outsideId, says }: DifferenceItem,
  meetingId: string,
): Promise<number> =>
  transaction.change(
    `insert into calendar_link (council_id, calendar_source_id, outside_id, meeting_id, said) values ($1, $2, $3, $4, $5)
     on conflict (council_id, calendar_source_id, outside_id) do update set meeting_id = excluded.meeting_id, said = excluded.said
     where calendar_link.said <> excluded.said or calendar_link.meeting_id <> excluded.meeting_id`,
    [calendarSourceId, outsideId, meetingId, jsonText(says)],
  );

const sentenceOf = (outcome: KeptOutcome): Words => {
  if (outcome.kind === 'refused') return outcome.refusal.sentence;
  return sentence('calendarSync.meeting_gone');
};

/**
 * Carries out what was decided, line by line and through the meetings' own door, and remembers for each what the
 * calendar said. The caller gives the transaction up when a line is refused, so that all of it is done or nothing.
 */
export const carryOut = async (
  transaction: CouncilTransaction,
  calendarSourceId: string,
  lines: readonly ChosenLine[],
  by: string,
): Promise<CarryOutOutcome> => {
  const counts = { add: 0, move: 0, cancel: 0, reinstate: 0, kept: 0 };
  for (const { item, choice } of lines) {
    if (choice === 'keep') {
      if (item.meetingId !== null) await remember(transaction, calendarSourceId, item, item.meetingId);
      if (item.kind === 'conflict') counts.kept += 1;
      continue;
    }
    const written = await write(transaction, item, by);
    if (written.kind !== 'changed') return { kind: 'refused', sentence: sentenceOf(written) };
    await remember(transaction, calendarSourceId, item, written.id);
    counts[kindOf(item)] += 1;
  }
  return { kind: 'carried_out', counts };
};

/** A conflict that was decided for the calendar counts as what it does. */
const kindOf = ({ kind, before, after }: DifferenceItem): 'add' | 'move' | 'cancel' | 'reinstate' => {
  if (kind === 'add' || kind === 'move' || kind === 'cancel' || kind === 'reinstate') return kind;
  if (before === null) return 'add';
  if (before.cancelled === after.cancelled) return 'move';
  return after.cancelled ? 'cancel' : 'reinstate';
};
