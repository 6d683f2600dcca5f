import type { MeetingSchedule } from '@holdfast/contracts/meeting-schedules/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { MeetingScheduleRow } from '@holdfast/database/meeting-schedules/meeting-schedules';
import { type IsoDate, isoDate, later } from '@holdfast/domain/dates/iso-date';
import { type Breach, checkMeetingSchedule } from '@holdfast/domain/meeting-schedules/check-meeting-schedule';
import { compareMeetingSchedules } from '@holdfast/domain/meeting-schedules/compare-meeting-schedules';
import { type MeetingRule, ruleInWords } from '@holdfast/domain/meeting-schedules/meeting-rule';
import { readRule } from '@holdfast/domain/meeting-schedules/read-rule';
import { calendarOf, meetingDates } from '../meetings/index.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

/** A meeting schedule with what follows from it: the days of each date, what breaks, and what it changes. */
export const meetingScheduleView = async (
  records: CouncilRecords,
  meetingSchedule: MeetingScheduleRow,
  today: IsoDate,
): Promise<MeetingSchedule> => {
  const { councils, meetingSchedules, meetings } = records;
  const council = await councils.read(today);
  const { committeeId, yearFrom, yearTo, approvedAt } = meetingSchedule;
  const rule = ruleOf(meetingSchedule);
  const dates = meetingSchedule.dates.map(isoDate);
  const done = meetingSchedule.state === 'published' || meetingSchedule.state === 'superseded';
  const from = done ? isoDate(yearFrom) : later(isoDate(yearFrom), today);
  const standing = (await meetingSchedules.standing(committeeId, from, yearTo)).map(({ heldOn }) => isoDate(heldOn));
  const approved = approvedAt === null ? null : await meetings.find(approvedAt);
  return {
    ...meetingSchedule,
    dates: dates.map((on) => ({ on, ...meetingDates(council, on) })),
    understood: rule === null ? null : ruleInWords(rule),
    breaches: (await breachesOf(records, meetingSchedule, today)).map((breach) => ({
      ...breach,
      sentence: inTheirWords(breach.sentence),
    })),
    comparison: [
      ...compareMeetingSchedules(
        standing,
        dates.filter((date) => date >= from),
      ),
    ],
    approvedAt:
      approved === null
        ? null
        : { meetingId: approved.meetingId, heldOn: approved.heldOn, committeeName: approved.committeeName },
  };
};

const ruleOf = ({ rule }: MeetingScheduleRow): MeetingRule | null => {
  const read = rule === '' ? null : readRule(rule);
  return read?.ok === true ? read.rule : null;
};

/** What is wrong with the dates of a meeting schedule, by what stands in the council's calendar now. */
export const breachesOf = async (
  { councils, meetingSchedules }: CouncilRecords,
  meetingSchedule: MeetingScheduleRow,
  today: IsoDate,
): Promise<readonly Breach[]> => {
  const { committeeId, yearFrom, yearTo, besideId } = meetingSchedule;
  const rule = ruleOf(meetingSchedule);
  const others = await meetingSchedules.others(committeeId, yearFrom, yearTo);
  const before = rule?.kind === 'beside' && rule.side === 'before' && besideId !== null;
  return checkMeetingSchedule({
    dates: meetingSchedule.dates.map(isoDate),
    weekday: rule?.weekday ?? null,
    year: { from: isoDate(yearFrom), to: isoDate(yearTo) },
    calendar: calendarOf(await councils.read(today), yearFrom),
    startsAt: meetingSchedule.startsAt,
    place: meetingSchedule.place,
    others: others.map((other) => ({ ...other, on: isoDate(other.on) })),
    executive: before ? (await meetingSchedules.daysOf(besideId, yearFrom, yearTo)).map(isoDate) : [],
    today,
  });
};
