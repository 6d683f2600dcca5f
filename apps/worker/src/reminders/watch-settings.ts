import type { CouncilRecords } from '@holdfast/database/council-database';
import type { CouncilOnDay } from '@holdfast/database/councils/council.record';
import type { MeetingsAround } from '@holdfast/database/meetings/meetings';
import type { WatchedRow } from '@holdfast/database/reminders/reminder-rows';
import { addDays, type IsoDate, isoDate } from '@holdfast/domain/calendar/iso-date';
import type { WorkingCalendar } from '@holdfast/domain/calendar/working-days';
import { daysOfMeeting } from '@holdfast/domain/meetings/move-meeting';
import type { WatchSettings } from '@holdfast/domain/reminders/reminder';
import type { ReminderRules } from '@holdfast/domain/reminders/reminder-rules';
import { settingsOn } from '@holdfast/domain/settings/setting-values';

/** What the rules need to know of a council on a day. */
export interface RemindingDay {
  readonly today: IsoDate;
  readonly rules: ReminderRules;
  readonly calendar: WorkingCalendar;
  readonly settingsFor: (row: Pick<WatchedRow, 'committeeId' | 'receivedOn'>) => WatchSettings;
}

const longAgo = isoDate('1900-01-01');

const calendarOn = ({ nation, dated }: CouncilOnDay, day: string): WorkingCalendar => ({
  nation,
  closures: settingsOn(dated, day).closures.map(({ date }) => isoDate(date)),
});

const updatesOf = (council: CouncilOnDay, around: MeetingsAround | undefined): WatchSettings['updates'] => {
  if (around === undefined || around.next === null) return null;
  const { report_lead: reports, update_lead: updates, call_in: callIn } = settingsOn(council.dated, around.next);
  const leads = { reports, updates, callIn: callIn.workingDays };
  const days = daysOfMeeting(calendarOn(council, around.next), isoDate(around.next), leads);
  return { due: days.updates, after: around.last === null ? longAgo : isoDate(around.last) };
};

const earliest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(0) ?? null;

/** Read once for each batch: a council has few settings and few committees. */
export const readRemindingDay = async (
  { councils, meetings, reminders }: Pick<CouncilRecords, 'councils' | 'meetings' | 'reminders'>,
  today: IsoDate,
): Promise<RemindingDay> => {
  const council = await councils.read(today);
  const around = await meetings.around(today);
  const begins = earliest(council.dated.map(({ validFrom }) => (validFrom > today ? isoDate(validFrom) : null)));
  return {
    today,
    rules: await reminders.rules(today),
    calendar: calendarOn(council, today),
    settingsFor: ({ committeeId, receivedOn }) => {
      const own = around.find((meeting) => meeting.committeeId === committeeId);
      const after = own?.next ?? null;
      return {
        responseLength: settingsOn(council.dated, receivedOn ?? today).response_period,
        updates: updatesOf(council, own),
        changeOn: earliest([begins, after === null ? null : addDays(isoDate(after), 1)]),
      };
    },
  };
};
