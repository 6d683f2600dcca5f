import type { MeetingSchedule } from '@holdfast/contracts/meeting-schedules/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { MeetingScheduleRow } from '@holdfast/database/meeting-schedules/meeting-schedules';
import { isoDate, later } from '@holdfast/domain/dates/iso-date';
import { compareMeetingSchedules } from '@holdfast/domain/meeting-schedules/compare-meeting-schedules';
import { ruleInWords } from '@holdfast/domain/meeting-schedules/meeting-rule';
import { meetingDates } from '@holdfast/domain/settings/meeting-dates';
import { breachesOf, ruleOf } from '@holdfast/services/meeting-schedules/breaches';
import { inTheirWords } from '../platform/words/current-language.ts';

/** A meeting schedule with what follows from it: the days of each date, what breaks, and what it changes. */
export const meetingScheduleView = async (
  records: CouncilRecords,
  meetingSchedule: MeetingScheduleRow,
): Promise<MeetingSchedule> => {
  const { today, councils, meetingSchedules, meetings } = records;
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
    breaches: (await breachesOf(records, meetingSchedule)).map((breach) => ({
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
