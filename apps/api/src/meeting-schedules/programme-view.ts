import type { Programme } from '@holdfast/contracts/meeting-schedules/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { ProgrammeRow } from '@holdfast/database/meeting-schedules/programmes';
import { type IsoDate, isoDate, later } from '@holdfast/domain/dates/iso-date';
import { type Breach, checkProgramme } from '@holdfast/domain/meeting-schedules/check-programme';
import { compareProgrammes } from '@holdfast/domain/meeting-schedules/compare-programmes';
import { type MeetingRule, ruleInWords } from '@holdfast/domain/meeting-schedules/meeting-rule';
import { readRule } from '@holdfast/domain/meeting-schedules/read-rule';
import { calendarOf, meetingDates } from '../meetings/index.ts';
import { inTheirWords } from '../platform/words/current-language.ts';

/** A programme with what follows from it: the days of each date, what breaks, and what it changes. */
export const programmeView = async (
  records: CouncilRecords,
  programme: ProgrammeRow,
  today: IsoDate,
): Promise<Programme> => {
  const { councils, programmes, meetings } = records;
  const council = await councils.read(today);
  const { committeeId, yearFrom, yearTo, approvedAt } = programme;
  const rule = ruleOf(programme);
  const dates = programme.dates.map(isoDate);
  const done = programme.state === 'published' || programme.state === 'superseded';
  const from = done ? isoDate(yearFrom) : later(isoDate(yearFrom), today);
  const standing = (await programmes.standing(committeeId, from, yearTo)).map(({ heldOn }) => isoDate(heldOn));
  const approved = approvedAt === null ? null : await meetings.find(approvedAt);
  return {
    ...programme,
    dates: dates.map((on) => ({ on, ...meetingDates(council, on) })),
    understood: rule === null ? null : ruleInWords(rule),
    breaches: (await breachesOf(records, programme, today)).map((breach) => ({
      ...breach,
      sentence: inTheirWords(breach.sentence),
    })),
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

const ruleOf = ({ rule }: ProgrammeRow): MeetingRule | null => {
  const read = rule === '' ? null : readRule(rule);
  return read?.ok === true ? read.rule : null;
};

/** What is wrong with the dates of a programme, by what stands in the council's calendar now. */
export const breachesOf = async (
  { councils, programmes }: CouncilRecords,
  programme: ProgrammeRow,
  today: IsoDate,
): Promise<readonly Breach[]> => {
  const { committeeId, yearFrom, yearTo, besideId } = programme;
  const rule = ruleOf(programme);
  const others = await programmes.others(committeeId, yearFrom, yearTo);
  const before = rule?.kind === 'beside' && rule.side === 'before' && besideId !== null;
  return checkProgramme({
    dates: programme.dates.map(isoDate),
    weekday: rule?.weekday ?? null,
    year: { from: isoDate(yearFrom), to: isoDate(yearTo) },
    calendar: calendarOf(await councils.read(today), yearFrom),
    startsAt: programme.startsAt,
    place: programme.place,
    others: others.map((other) => ({ ...other, on: isoDate(other.on) })),
    executive: before ? (await programmes.daysOf(besideId, yearFrom, yearTo)).map(isoDate) : [],
    today,
  });
};
