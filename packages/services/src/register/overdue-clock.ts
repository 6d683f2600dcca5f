import type { CouncilRecords } from '@holdfast/database/council-records';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import type { MeetingsAround } from '@holdfast/database/meetings/meetings';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import type { AnswerAct } from '@holdfast/domain/permissions/acts';
import type { OverdueSettings } from '@holdfast/domain/recommendations/overdue';
import type { RagScheme } from '@holdfast/domain/recommendations/rag';
import { clockCouncil } from '@holdfast/domain/settings/clock-council';
import { type CallInRule, settingsOn } from '@holdfast/domain/settings/setting-values';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';

/** What the rules about time need to know of a council on a day. */
export interface OverdueClock {
  readonly today: IsoDate;
  readonly ragScheme: RagScheme;
  /** What those who answer for the work say that is in the register at once. */
  readonly takenAtOnce: readonly AnswerAct[];
  /** The rule by which decisions were called in on a day; null where the council had set none. */
  readonly callInOn: (day: string) => CallInRule | null;
  readonly settingsFor: (committeeId: string | null) => OverdueSettings;
}

const longAgo = isoDate('1900-01-01');

export const readOverdueClock = async (
  { councils, meetings }: Pick<CouncilRecords, 'councils' | 'meetings'>,
  today: IsoDate,
): Promise<OverdueClock> => {
  // Neither waits for the other: on the transaction's connection both go out at once.
  const [council, around] = await Promise.all([councils.read(today), meetings.around(today)]);
  return overdueClock(council, around, today);
};

const overdueClock = (council: CouncilOnDay, around: readonly MeetingsAround[], today: IsoDate): OverdueClock => {
  const updates = new Map<string | null, OverdueSettings['updates']>();
  const clocks = clockCouncil(council);
  const updatesFor = (committeeId: string | null): OverdueSettings['updates'] => {
    const known = updates.get(committeeId);
    if (known !== undefined) return known;
    const made = updatesOf(
      council,
      around.find((meetings) => meetings.committeeId === committeeId),
    );
    updates.set(committeeId, made);
    return made;
  };
  return {
    today,
    ragScheme: council.settings.rag_scheme,
    takenAtOnce: council.settings.taken_at_once,
    callInOn: (day) =>
      council.dated.some(({ name, validFrom }) => name === 'call_in' && validFrom <= day)
        ? settingsOn(council.dated, day).call_in
        : null,
    settingsFor: (committeeId) => ({ council: clocks, updates: updatesFor(committeeId) }),
  };
};

/** For the committee's next meeting: when updates are wanted, and since which meeting one counts. */
const updatesOf = (council: CouncilOnDay, around: MeetingsAround | undefined): OverdueSettings['updates'] => {
  if (around === undefined || around.next === null) return null;
  const due = meetingDates(council, around.next).updatesBy;
  return { due, after: around.last === null ? longAgo : isoDate(around.last) };
};
