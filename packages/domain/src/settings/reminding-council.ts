import { sentence, type Words } from '@holdfast/words/sentence';
import { bankHolidayOn } from '../dates/bank-holidays.ts';
import { addDays, type IsoDate, isoDate, weekdayOf } from '../dates/iso-date.ts';
import type { WatchSettings } from '../reminders/due/reminder.ts';
import { usualReminderRules } from '../reminders/rules/reminder-rules.ts';
import type { RemindingDay } from '../reminders/due/reminding-day.ts';
import { clockCouncil } from './clock-council.ts';
import { calendarOf, type DatedCouncil, meetingDates } from './meeting-dates.ts';
import { settingsOn } from './setting-values.ts';

/** A committee's meetings on either side of a day. */
export interface MeetingsAroundDay {
  readonly committeeId: string;
  readonly next: string | null;
  readonly last: string | null;
}

const longAgo = isoDate('1900-01-01');

const earliest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(0) ?? null;

const updatesOf = (council: DatedCouncil, around: MeetingsAroundDay | undefined): WatchSettings['updates'] => {
  if (around === undefined || around.next === null) return null;
  const { updatesBy } = meetingDates(council, around.next);
  return { due: updatesBy, after: around.last === null ? longAgo : isoDate(around.last) };
};

const closedOn = ({ nation, dated }: DatedCouncil, day: IsoDate): Words | null => {
  if (weekdayOf(day) > 5) return null;
  const closure = settingsOn(dated, day).closures.find(({ date }) => date === day);
  const holiday = bankHolidayOn(nation, day);
  return holiday === null ? (closure?.reason ?? null) : sentence('dates.holiday', { holiday: holiday.name });
};

/** The rules, the calendar and the settings that hold on a day, for planning on it or for telling ahead what it brings. */
export const remindingDay = (
  council: DatedCouncil,
  around: readonly MeetingsAroundDay[],
  today: IsoDate,
): RemindingDay => {
  const begins = earliest(council.dated.map(({ validFrom }) => (validFrom > today ? isoDate(validFrom) : null)));
  const clocks = clockCouncil(council);
  const updates = new Map(around.map((of) => [of.committeeId, updatesOf(council, of)]));
  return {
    today,
    rules: { ...usualReminderRules, ...settingsOn(council.dated, today).reminders },
    calendar: calendarOf(council, today),
    settingsFor: ({ committeeId }) => {
      const next = around.find((meeting) => meeting.committeeId === committeeId)?.next ?? null;
      return {
        council: clocks,
        updates: updates.get(committeeId ?? '') ?? null,
        changeOn: earliest([begins, next === null ? null : addDays(isoDate(next), 1)]),
      };
    },
    closed: closedOn(council, today),
  };
};
