import type { IsoDate } from '../../dates/iso-date.ts';
import type { AskCounts, AskedReminder, CountedAsk } from './not-answered.ts';

export interface AskOfMonth extends AskCounts {
  readonly portfolioId: string | null;
  /** Of the first ask, YYYY-MM. */
  readonly month: string;
}

/** The days between two meetings of a committee, of which is reported to the later one. */
export interface MeetingCycle {
  readonly committeeId: string;
  /** The day of the meeting before, which does not belong to it; null: none is on record. */
  readonly after: IsoDate | null;
  /** The day of the meeting to which is reported, which does; null: none is in the calendar. */
  readonly until: IsoDate | null;
}

export interface AskOfCycle extends AskCounts, MeetingCycle {
  readonly portfolioId: string | null;
}

/** A meeting that was held or is to be. */
export interface CycleMeeting {
  readonly committeeId: string;
  readonly heldOn: IsoDate;
}

/** The things of each group counted together, groups in the order in which they are first met. */
const counted = <Asked extends AskedReminder, Group extends object>(
  asks: readonly CountedAsk<Asked>[],
  groupOf: (ask: CountedAsk<Asked>) => Group | null,
): readonly (Group & AskCounts)[] => {
  const groups = new Map<string, { readonly group: Group; readonly counts: Record<keyof AskCounts, number> }>();
  for (const ask of asks) {
    const group = groupOf(ask);
    if (group === null) continue;
    const key = JSON.stringify(group);
    const none = { asked: 0, inTime: 0, late: 0, notAnswered: 0, otherwise: 0 };
    const known = groups.get(key) ?? { group, counts: none };
    known.counts.asked += 1;
    known.counts[ask.outcome] += 1;
    groups.set(key, known);
  }
  return [...groups.values()].map(({ group, counts }) => ({ ...group, ...counts }));
};

/** By the month of the first ask, oldest first. */
export const askedByMonth = (asks: readonly CountedAsk[]): readonly AskOfMonth[] =>
  counted(asks, ({ reminder: { portfolioId }, firstOn }) => ({ portfolioId, month: firstOn.slice(0, 7) })).toSorted(
    (a, b) => a.month.localeCompare(b.month),
  );

/**
 * The span between two of a committee's meetings to which a day belongs. The day of a meeting belongs to that meeting,
 * as in its monitoring report. Example: meetings on 2012-07-12 and 2012-08-16; 2012-07-13 to 2012-08-16 is one cycle.
 */
export const cycleOf = (committeeId: string, day: IsoDate, meetings: readonly CycleMeeting[]): MeetingCycle => {
  const days = meetings
    .filter((meeting) => meeting.committeeId === committeeId)
    .map(({ heldOn }) => heldOn)
    .toSorted();
  return {
    committeeId,
    after: days.findLast((heldOn) => heldOn < day) ?? null,
    until: days.find((heldOn) => heldOn >= day) ?? null,
  };
};

/**
 * By the meeting cycle of the first ask, oldest first. What is of no committee, or of one that never meets, is reported
 * to no meeting and counted in no cycle. A cycle that began before `since` is left out: of what was asked for in it,
 * not all may be known.
 */
export const askedByCycle = (
  asks: readonly CountedAsk<AskedReminder & { readonly committeeId: string | null }>[],
  meetings: readonly CycleMeeting[],
  since: IsoDate,
): readonly AskOfCycle[] =>
  counted(asks, ({ reminder: { committeeId, portfolioId }, firstOn }) => {
    if (committeeId === null || firstOn < since) return null;
    const cycle = cycleOf(committeeId, firstOn, meetings);
    const isKnown = cycle.after === null ? cycle.until !== null : cycle.after >= since;
    return isKnown ? { ...cycle, portfolioId } : null;
  }).toSorted((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9'));
