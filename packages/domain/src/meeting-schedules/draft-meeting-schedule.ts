import { addDays, dateOf, daysInMonth, type IsoDate, monthOf, weekdayOf, yearOf } from '../dates/iso-date.ts';
import type { MeetingRule, Recess } from './meeting-rule.ts';

export interface Year {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface DraftedDates {
  readonly dates: readonly IsoDate[];
  /** Days that the rule yields and a recess takes out. */
  readonly inRecess: readonly IsoDate[];
}

const isInRecess = (date: IsoDate, recess: readonly Recess[]): boolean =>
  recess.some((one) => (one.kind === 'month' ? monthOf(date) === one.month : one.from <= date && date <= one.to));

/** The nth such weekday of a month, or the last for -1; null where a month has no fifth. */
const nthWeekday = (year: number, month: number, weekday: number, nth: number): IsoDate | null => {
  const first = dateOf(year, month, 1);
  if (first === null) return null;
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * ((nth === -1 ? 5 : nth) - 1);
  const length = daysInMonth(year, month);
  if (nth === -1) return dateOf(year, month, day > length ? day - 7 : day);
  return day > length ? null : dateOf(year, month, day);
};

const monthsOf = ({ from, to }: Year): { readonly year: number; readonly month: number }[] => {
  const months: { year: number; month: number }[] = [];
  for (let [year, month] = [yearOf(from), monthOf(from)]; year * 12 + month <= yearOf(to) * 12 + monthOf(to);) {
    months.push({ year, month });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
};

const yielded = (rule: MeetingRule, year: Year, anchors: readonly IsoDate[]): readonly IsoDate[] => {
  switch (rule.kind) {
    case 'nth_weekday':
      return monthsOf(year)
        .filter(({ month }) => rule.months.length === 0 || rule.months.includes(month))
        .flatMap((at) => rule.nth.flatMap((nth) => nthWeekday(at.year, at.month, rule.weekday, nth) ?? []));
    case 'every_weeks': {
      const start = rule.from ?? year.from;
      const wanted = rule.weekday ?? weekdayOf(start);
      const first = addDays(start, (wanted - weekdayOf(start) + 7) % 7);
      const dates: IsoDate[] = [];
      for (let date = first; date <= year.to; date = addDays(date, 7 * rule.weeks)) dates.push(date);
      return dates;
    }
    case 'beside':
      return anchors.map((anchor) => {
        const back = (weekdayOf(anchor) - rule.weekday + 7) % 7 || 7;
        const on = (rule.weekday - weekdayOf(anchor) + 7) % 7 || 7;
        return addDays(anchor, rule.side === 'before' ? -back : on);
      });
  }
};

/**
 * The days of a year's meetings by a rule, in order, each once. `anchors`: the meetings of the body that the rule stands
 * beside. Days outside the year are left out, days in a recess too and told apart; a bank holiday is left in, because a
 * person has to decide where that meeting goes: the check tells.
 * Example: the Thursday before each Cabinet, with Cabinets on 2012-08-21 and 2012-09-18, gives 2012-08-16 and 2012-09-13.
 */
export const draftMeetingSchedule = (rule: MeetingRule, year: Year, anchors: readonly IsoDate[] = []): DraftedDates => {
  const all = [...new Set(yielded(rule, year, anchors))]
    .filter((date) => year.from <= date && date <= year.to)
    .toSorted();
  return {
    dates: all.filter((date) => !isInRecess(date, rule.except)),
    inRecess: all.filter((date) => isInRecess(date, rule.except)),
  };
};
