import type { CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilRecord } from '@holdfast/database/councils/council.record';
import type { MeetingsAround } from '@holdfast/database/meetings/meetings';
import { type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';
import type { OverdueSettings } from '@holdfast/domain/recommendations/overdue';
import { meetingDates } from '../meetings/index.ts';

/** What the rules about time need to know of a council on a day. */
export interface OverdueClock {
  readonly today: IsoDate;
  readonly settingsFor: (committeeId: string | null) => OverdueSettings;
}

const longAgo = isoDate('1900-01-01');

export const readOverdueClock = async (
  { councils, meetings }: Pick<CouncilRecords, 'councils' | 'meetings'>,
  today: IsoDate,
): Promise<OverdueClock> => {
  // Neither waits for the other: on the transaction's connection both go out at once.
  const [council, around] = await Promise.all([councils.read(), meetings.around(today)]);
  return overdueClock(council, around, today);
};

const overdueClock = (council: CouncilRecord, around: readonly MeetingsAround[], today: IsoDate): OverdueClock => {
  const settings = new Map<string | null, OverdueSettings>();
  const make = (committeeId: string | null): OverdueSettings => ({
    responseLength: council.responsePeriod,
    updates: updatesOf(
      council,
      around.find((meetings) => meetings.committeeId === committeeId),
    ),
  });
  return {
    today,
    settingsFor: (committeeId) => {
      const made = settings.get(committeeId) ?? make(committeeId);
      settings.set(committeeId, made);
      return made;
    },
  };
};

/** For the committee's next meeting: when updates are wanted, and since which meeting one counts. */
const updatesOf = (council: CouncilRecord, around: MeetingsAround | undefined): OverdueSettings['updates'] => {
  if (around === undefined || around.next === null) return null;
  const due = meetingDates(council, around.next).updatesBy;
  return { due, after: around.last === null ? longAgo : isoDate(around.last) };
};
