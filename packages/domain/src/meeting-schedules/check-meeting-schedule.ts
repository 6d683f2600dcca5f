import { sentence, type Sentence } from '@holdfast/words/sentence';
import { agendaPublication } from '../dates/agenda-publication.ts';
import { bankHolidayOn } from '../dates/bank-holidays.ts';
import { addDays, type IsoDate, weekdayOf } from '../dates/iso-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import type { Year } from './draft-meeting-schedule.ts';

export interface OtherMeeting {
  readonly on: IsoDate;
  readonly committee: string;
  /** HH:MM, where it is known. */
  readonly startsAt: string | null;
  readonly place: string | null;
  /** People who sit on both. */
  readonly shared: readonly string[];
}

export interface MeetingScheduleFacts {
  /** As they are listed; the order is part of what is checked. */
  readonly dates: readonly IsoDate[];
  /** The weekday of the rule; null: the one that most of the dates have. */
  readonly weekday: number | null;
  readonly year: Year;
  readonly calendar: WorkingCalendar;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly others: readonly OtherMeeting[];
  /** Meetings of the executive before each of which the committee wants to meet; empty where it has no such rule. */
  readonly executive: readonly IsoDate[];
  readonly today: IsoDate;
}

export const breachCodes = [
  'wrong_weekday',
  'out_of_order',
  'twice',
  'weekend',
  'bank_holiday',
  'closure_day',
  'clash',
  'too_late_to_publish',
  'executive_before_scrutiny',
  'outside_year',
] as const;
export type BreachCode = (typeof breachCodes)[number];

export interface Breach {
  readonly code: BreachCode;
  /** The date of the meeting schedule, or the meeting of the executive, that it is about. */
  readonly on: IsoDate;
  readonly sentence: Sentence;
}

/** The weekday that more of the dates have than any other; null where there is none. */
const usualWeekday = (dates: readonly IsoDate[]): number | null => {
  const counts = [1, 2, 3, 4, 5, 6, 7].map((weekday) => dates.filter((date) => weekdayOf(date) === weekday).length);
  const most = Math.max(...counts);
  return most > 1 && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) + 1 : null;
};

/** A meeting and the way to the next take up to three hours; where a time is not known, it may be the same. */
const atOnce = (one: string | null, other: string | null): boolean =>
  one === null || other === null || Math.abs(minutesOf(one) - minutesOf(other)) < 180;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const clashesOn = (date: IsoDate, { others, place, startsAt }: MeetingScheduleFacts): readonly Breach[] =>
  others
    .filter(({ on }) => on === date)
    .flatMap((other): readonly Breach[] => {
      const room =
        place !== null && other.place !== null && place.trim().toLowerCase() === other.place.trim().toLowerCase();
      const hour = startsAt === null || other.startsAt === null || startsAt === other.startsAt;
      const why =
        other.shared.length > 0 && atOnce(startsAt, other.startsAt)
          ? sentence('meetingSchedules.people_on_both', { names: other.shared, count: other.shared.length })
          : room && hour
            ? sentence('meetingSchedules.same_place', { place })
            : null;
      if (why === null) return [];
      const { committee } = other;
      const clash =
        other.startsAt === null
          ? sentence('meetingSchedules.clash', { committee, on: date, why })
          : sentence('meetingSchedules.clash_at', { committee, on: date, at: other.startsAt, why });
      return [{ code: 'clash', on: date, sentence: clash }];
    });

/** A day of the same week that is the weekday, for its name. */
const dayOnWeekday = (date: IsoDate, weekday: number): IsoDate => addDays(date, weekday - weekdayOf(date));

const ofOneDate = (date: IsoDate, facts: MeetingScheduleFacts, usual: number | null): readonly Breach[] => {
  const { calendar, year, today } = facts;
  const breaches: Breach[] = [];
  const say = (code: BreachCode, why: Sentence) => breaches.push({ code, on: date, sentence: why });
  if (usual !== null && weekdayOf(date) !== usual)
    say('wrong_weekday', sentence('meetingSchedules.wrong_weekday', { date, usual: dayOnWeekday(date, usual) }));
  if (weekdayOf(date) > 5) say('weekend', sentence('meetingSchedules.weekend', { date }));
  const holiday = bankHolidayOn(calendar.nation, date);
  if (holiday !== null) say('bank_holiday', sentence('meetingSchedules.bank_holiday', { date, holiday: holiday.name }));
  if (calendar.closures.includes(date)) say('closure_day', sentence('meetingSchedules.closure_day', { date }));
  if (date < year.from || date > year.to)
    say('outside_year', sentence('meetingSchedules.outside_year', { date, from: year.from, to: year.to }));
  const { date: latest, clearDays, source } = agendaPublication(calendar, date);
  if (date >= today && latest < today)
    say('too_late_to_publish', sentence('meetingSchedules.too_late_to_publish', { date, latest, clearDays, source }));
  return [...breaches, ...clashesOn(date, facts)];
};

const executiveFirst = ({ executive, dates, today }: MeetingScheduleFacts): readonly Breach[] => {
  const ordered = executive.toSorted();
  return ordered.flatMap((meeting, index): readonly Breach[] => {
    const before = ordered[index - 1] ?? null;
    if (meeting < today) return [];
    if (dates.some((date) => date < meeting && (before === null || date >= before))) return [];
    const why =
      before === null
        ? sentence('meetingSchedules.executive_first', { meeting })
        : sentence('meetingSchedules.executive_first_since', { meeting, before });
    return [{ code: 'executive_before_scrutiny', on: meeting, sentence: why }];
  });
};

/**
 * What is wrong with a list of meeting dates, each with the date and the record in the way. Nothing is mended: a wrong
 * date may be meant.
 * Example: in a list of Thursdays, 16 January 2013 is a Wednesday, and 10 January 2013 after it is out of order.
 */
export const checkMeetingSchedule = (facts: MeetingScheduleFacts): readonly Breach[] => {
  const { dates } = facts;
  const usual = facts.weekday ?? usualWeekday(dates);
  const each = dates.flatMap((date, index): readonly Breach[] => {
    const before = dates[index - 1];
    const order: Breach[] = [];
    if (dates.indexOf(date) !== index)
      order.push({ code: 'twice', on: date, sentence: sentence('meetingSchedules.twice', { date }) });
    else if (before !== undefined && date < before)
      order.push({
        code: 'out_of_order',
        on: date,
        sentence: sentence('meetingSchedules.out_of_order', { date, before }),
      });
    return [...ofOneDate(date, facts, usual), ...order];
  });
  return [...each, ...executiveFirst(facts)];
};
