import type { CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilRecord } from '@holdfast/database/councils/council.record';
import type { MeetingRow } from '@holdfast/database/meetings/meetings';
import { type IsoDate, addDays, isoDate } from '@holdfast/domain/calendar/iso-date';
import type { OverdueSettings } from '@holdfast/domain/recommendations/overdue';
import { meetingDates } from '../meetings/index.ts';

/** What the rules about time need to know of a council on a day. */
export interface OverdueClock {
  readonly today: IsoDate;
  readonly settingsFor: (committeeId: string | null) => OverdueSettings;
}

const aYear = 366;
const longAgo = isoDate('1900-01-01');

export const readOverdueClock = async (
  { councils, meetings }: Pick<CouncilRecords, 'councils' | 'meetings'>,
  today: IsoDate,
): Promise<OverdueClock> => {
  const council = await councils.read();
  const around = await meetings.list({ from: addDays(today, -aYear), to: addDays(today, aYear) });
  return overdueClock(council, around, today);
};

const overdueClock = (council: CouncilRecord, meetings: readonly MeetingRow[], today: IsoDate): OverdueClock => {
  const settings = new Map<string | null, OverdueSettings>();
  const make = (committeeId: string | null): OverdueSettings => ({
    responseLength: council.responsePeriod,
    updates: updatesOf(
      council,
      meetings.filter((meeting) => meeting.committeeId === committeeId),
      today,
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

/** For the committee's next meeting: when updates are wanted, and since which meeting one counts. By day, as listed. */
const updatesOf = (
  council: CouncilRecord,
  meetings: readonly MeetingRow[],
  today: IsoDate,
): OverdueSettings['updates'] => {
  const next = meetings.find(({ heldOn }) => heldOn >= today);
  if (next === undefined) return null;
  const last = meetings.findLast(({ heldOn }) => heldOn < today);
  return {
    due: meetingDates(council, next.heldOn).updatesBy,
    after: last === undefined ? longAgo : isoDate(last.heldOn),
  };
};
