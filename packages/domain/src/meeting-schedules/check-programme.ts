import { agendaPublication } from '../dates/agenda-publication.ts';
import { bankHolidayOn } from '../dates/bank-holidays.ts';
import { formatDate, formatDateWithWeekday, weekdayName } from '../dates/date-names.ts';
import { type IsoDate, weekdayOf } from '../dates/iso-date.ts';
import type { WorkingCalendar } from '../dates/working-days.ts';
import type { Year } from './draft-programme.ts';

export interface OtherMeeting {
  readonly on: IsoDate;
  readonly committee: string;
  /** HH:MM, where it is known. */
  readonly startsAt: string | null;
  readonly place: string | null;
  /** People who sit on both. */
  readonly shared: readonly string[];
}

export interface ProgrammeFacts {
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
  /** The date of the programme, or the meeting of the executive, that it is about. */
  readonly on: IsoDate;
  readonly sentence: string;
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

const clashesOn = (date: IsoDate, { others, place, startsAt }: ProgrammeFacts): readonly Breach[] =>
  others
    .filter(({ on }) => on === date)
    .flatMap((other): readonly Breach[] => {
      const room =
        place !== null && other.place !== null && place.trim().toLowerCase() === other.place.trim().toLowerCase();
      const hour = startsAt === null || other.startsAt === null || startsAt === other.startsAt;
      const why =
        other.shared.length > 0 && atOnce(startsAt, other.startsAt)
          ? `${other.shared.join(' and ')} ${other.shared.length === 1 ? 'sits' : 'sit'} on both`
          : room && hour
            ? `both are in ${place}`
            : null;
      if (why === null) return [];
      const at = other.startsAt === null ? '' : ` at ${other.startsAt}`;
      return [
        { code: 'clash', on: date, sentence: `${other.committee} meets on ${formatDate(date)}${at} too, and ${why}.` },
      ];
    });

const ofOneDate = (date: IsoDate, facts: ProgrammeFacts, usual: number | null): readonly Breach[] => {
  const { calendar, year, today } = facts;
  const breaches: Breach[] = [];
  const say = (code: BreachCode, sentence: string) => breaches.push({ code, on: date, sentence });
  const spelt = formatDateWithWeekday(date);
  if (usual !== null && weekdayOf(date) !== usual)
    say('wrong_weekday', `${formatDate(date)} is a ${weekdayName(weekdayOf(date))}, not a ${weekdayName(usual)}.`);
  if (weekdayOf(date) > 5) say('weekend', `${spelt} is at the weekend.`);
  const holiday = bankHolidayOn(calendar.nation, date);
  if (holiday !== null) say('bank_holiday', `${spelt} is a bank holiday: ${holiday.name}.`);
  if (calendar.closures.includes(date)) say('closure_day', `The council’s offices are shut on ${spelt}.`);
  if (date < year.from || date > year.to)
    say(
      'outside_year',
      `${formatDate(date)} is not between ${formatDate(year.from)} and ${formatDate(year.to)}, the municipal year.`,
    );
  const publication = agendaPublication(calendar, date);
  if (date >= today && publication.date < today)
    say(
      'too_late_to_publish',
      `The agenda for ${formatDate(date)} had to be published by ${formatDate(publication.date)}, ${publication.clearDays} clear days before (${publication.source}).`,
    );
  return [...breaches, ...clashesOn(date, facts)];
};

const executiveFirst = ({ executive, dates, today }: ProgrammeFacts): readonly Breach[] => {
  const ordered = executive.toSorted();
  return ordered.flatMap((meeting, index): readonly Breach[] => {
    const before = ordered[index - 1] ?? null;
    if (meeting < today) return [];
    if (dates.some((date) => date < meeting && (before === null || date >= before))) return [];
    const since = before === null ? '' : ` since it met on ${formatDate(before)}`;
    return [
      {
        code: 'executive_before_scrutiny',
        on: meeting,
        sentence: `Cabinet meets on ${formatDate(meeting)}, and the committee does not meet before it${since}.`,
      },
    ];
  });
};

/**
 * What is wrong with a list of meeting dates, each with the date and the record in the way. Nothing is mended: a wrong
 * date may be meant.
 * Example: in a list of Thursdays, 16 January 2013 is a Wednesday, and 10 January 2013 after it is out of order.
 */
export const checkProgramme = (facts: ProgrammeFacts): readonly Breach[] => {
  const { dates } = facts;
  const usual = facts.weekday ?? usualWeekday(dates);
  const each = dates.flatMap((date, index): readonly Breach[] => {
    const before = dates[index - 1];
    const order: Breach[] = [];
    if (dates.indexOf(date) !== index)
      order.push({ code: 'twice', on: date, sentence: `${formatDate(date)} stands twice.` });
    else if (before !== undefined && date < before)
      order.push({
        code: 'out_of_order',
        on: date,
        sentence: `${formatDate(date)} stands after ${formatDate(before)}.`,
      });
    return [...ofOneDate(date, facts, usual), ...order];
  });
  return [...each, ...executiveFirst(facts)];
};
