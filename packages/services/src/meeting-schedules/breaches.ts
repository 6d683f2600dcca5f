import type { CouncilRecords } from '@holdfast/database/council-records';
import type { MeetingScheduleRow } from '@holdfast/database/meeting-schedules/meeting-schedules';
import { isoDate } from '@holdfast/domain/dates/iso-date';
import { type Breach, checkMeetingSchedule } from '@holdfast/domain/meeting-schedules/check-meeting-schedule';
import type { MeetingRule } from '@holdfast/domain/meeting-schedules/meeting-rule';
import { readRule } from '@holdfast/domain/meeting-schedules/read-rule';
import { calendarOf } from '@holdfast/domain/settings/meeting-dates';

/** The rule by which its dates were drafted; null where they came by hand, or it can be read no more. */
export const ruleOf = ({ rule }: Pick<MeetingScheduleRow, 'rule'>): MeetingRule | null => {
  const read = rule === '' ? null : readRule(rule);
  return read?.ok === true ? read.rule : null;
};

/** What is wrong with the dates of a meeting schedule, by what stands in the council's calendar now. */
export const breachesOf = async (
  { today, councils, meetingSchedules }: CouncilRecords,
  meetingSchedule: MeetingScheduleRow,
): Promise<readonly Breach[]> => {
  const { committeeId, yearFrom, yearTo, besideId, startsAt, place } = meetingSchedule;
  const rule = ruleOf(meetingSchedule);
  const others = await meetingSchedules.others(committeeId, yearFrom, yearTo);
  const before = rule?.kind === 'beside' && rule.side === 'before' && besideId !== null;
  return checkMeetingSchedule({
    today,
    startsAt,
    place,
    dates: meetingSchedule.dates.map(isoDate),
    weekday: rule?.weekday ?? null,
    year: { from: isoDate(yearFrom), to: isoDate(yearTo) },
    calendar: calendarOf(await councils.read(today), yearFrom),
    others: others.map((other) => ({ ...other, on: isoDate(other.on) })),
    executive: before ? (await meetingSchedules.daysOf(besideId, yearFrom, yearTo)).map(isoDate) : [],
  });
};
