import type {
  CalendarReading,
  CalendarSourceRow,
  CarriedOut,
  FoundCalendar,
} from '@holdfast/database/calendar-sync/calendar-rows';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { awaitsDecision, chooseLines, leftForPeople } from '@holdfast/domain/calendar-sync/choose-lines';
import type { Proposal } from '@holdfast/domain/calendar-sync/propose';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { refusedByRule } from '../refusal.ts';
import { proposalOf } from './propose.ts';

/** A reading that is done, and what it found. */
export interface DoneReading {
  readonly source: CalendarSourceRow;
  readonly reading: CalendarReading;
  readonly found: FoundCalendar;
}

const nothingDone: CarriedOut = { add: 0, move: 0, cancel: 0, reinstate: 0, kept: 0 };

/**
 * Keeps what a calendar would change here, for a person to decide. With `byItself` what the council has allowed is
 * carried out first, all of it or, where a line is refused, nothing. False: the reading is no longer the one that counts.
 */
export const takeInCalendar = async (
  records: CouncilRecords,
  done: DoneReading,
  today: IsoDate,
  byItself: boolean,
): Promise<boolean> => {
  const { readings } = records.calendarSync;
  const { source, reading, found } = done;
  const read = { source, fromDay: reading.fromDay, toDay: reading.toDay, found };
  const first = await proposalOf(records, read, today);
  if (!first.difference.ok) return readings.failed(reading, first.difference.sentence);
  const counts = byItself ? await carryOutAllowed(records, done, first, today) : nothingDone;
  const isDone = Object.values(counts).some((count) => count > 0);
  const left = isDone ? await proposalOf(records, read, today) : first;
  const items = left.difference.ok ? left.difference.items : first.difference.items;
  const state = awaitsDecision(items) ? 'proposed' : isDone ? 'applied' : 'same';
  return readings.understood(reading, { found, items, committees: first.committees, state, carriedOut: counts });
};

/** What may be done without a person: what is read on a schedule, as far as the council has allowed it. */
const carryOutAllowed = async (
  { calendarSync }: CouncilRecords,
  { source, reading }: DoneReading,
  { difference }: Proposal,
  today: IsoDate,
): Promise<CarriedOut> => {
  if (!difference.ok || source.keptBy === null) return nothingDone;
  const allowed = reading.cause === 'rhythm' ? source.allowed : [];
  const isDecided = allowed.length > 0 || !awaitsDecision(difference.items);
  if (!isDecided) return nothingDone;
  const lines = chooseLines(difference.items, leftForPeople(difference.items, allowed, today));
  const carriedOut = await calendarSync.carryOut(source.calendarSourceId, lines, source.keptBy);
  if (carriedOut.kind === 'refused') throw refusedByRule(carriedOut.sentence);
  return carriedOut.counts;
};
