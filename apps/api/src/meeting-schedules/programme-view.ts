import type { Programme } from '@holdfast/contracts/meeting-schedules/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { ProgrammeRow } from '@holdfast/database/meeting-schedules/programmes';
import { type IsoDate, isoDate, later } from '@holdfast/domain/dates/iso-date';
import { checkProgramme } from '@holdfast/domain/meeting-schedules/check-programme';
import { compareProgrammes } from '@holdfast/domain/meeting-schedules/compare-programmes';
import { ruleInWords } from '@holdfast/domain/meeting-schedules/meeting-rule';
import { readRule } from '@holdfast/domain/meeting-schedules/read-rule';
import { calendarOf, meetingDates } from '../meetings/index.ts';

/** A programme with what follows from it: the days of each date, what breaks, and what it changes. */
export const programmeView = async (
  records: CouncilRecords,
  programme: ProgrammeRow,
  today: IsoDate,
): Promise<Programme> => {
  const { councils, programmes, meetings } = records;
  const council = await councils.read(today);
  const { committeeId, yearFrom, yearTo, besideId, approvedAt } = programme;
  const read = programme.rule === '' ? null : readRule(programme.rule);
  const rule = read?.ok === true ? read.rule : null;
  const dates = programme.dates.map(isoDate);
  const done = programme.state === 'published' || programme.state === 'superseded';
  const from = done ? isoDate(yearFrom) : later(isoDate(yearFrom), today);
  const standing = (await programmes.standing(committeeId, from, yearTo)).map(({ heldOn }) => isoDate(heldOn));
  const others = await programmes.others(committeeId, yearFrom, yearTo);
  const approved = approvedAt === null ? null : await meetings.find(approvedAt);
  const before = rule?.kind === 'beside' && rule.side === 'before' && besideId !== null;
  return {
    ...programme,
    dates: dates.map((on) => ({ on, ...meetingDates(council, on) })),
    understood: rule === null ? null : ruleInWords(rule),
    breaches: [
      ...checkProgramme({
        dates,
        weekday: rule?.weekday ?? null,
        year: { from: isoDate(yearFrom), to: isoDate(yearTo) },
        calendar: calendarOf(council, yearFrom),
        startsAt: programme.startsAt,
        place: programme.place,
        others: others.map((other) => ({ ...other, on: isoDate(other.on) })),
        executive: before ? (await programmes.daysOf(besideId, yearFrom, yearTo)).map(isoDate) : [],
        today,
      }),
    ],
    comparison: [
      ...compareProgrammes(
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
