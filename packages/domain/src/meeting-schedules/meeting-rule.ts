import { monthNames, weekdayNames } from '../dates/prose/date-names.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/** 1 (Monday) to 7. */
export type Weekday = number;

/** How the days of a year's meetings follow from one another. */
export type MeetingRule = { readonly except: readonly Recess[] } & (
  | {
      readonly kind: 'nth_weekday';
      /** 1 to 5, or -1 for the last; several for "first and third". */
      readonly nth: readonly number[];
      readonly weekday: Weekday;
      /** 1 to 12; empty for every month. */
      readonly months: readonly number[];
    }
  | {
      readonly kind: 'every_weeks';
      readonly weeks: number;
      readonly weekday: Weekday | null;
      readonly from: IsoDate | null;
    }
  /** The last such weekday before, or the first after, each meeting of another body. */
  | { readonly kind: 'beside'; readonly side: 'before' | 'after'; readonly weekday: Weekday; readonly body: string }
);

/** When there are no meetings: a month of every year, or days from one to another. */
export type Recess =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'days'; readonly from: IsoDate; readonly to: IsoDate };

export const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'] as const;
const weekdayOf = (weekday: Weekday): string => weekdayNames[weekday - 1] ?? '';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** The rule as an administrator would say it. Example: "second Thursday of each month, except August". */
export const ruleInWords = (rule: MeetingRule): string => {
  const except = rule.except.map((recess) =>
    recess.kind === 'month' ? (monthNames[recess.month - 1] ?? '') : `${recess.from} to ${recess.to}`,
  );
  return [bodyInWords(rule), ...(except.length === 0 ? [] : [`except ${listed(except)}`])].join(', ');
};

const bodyInWords = (rule: MeetingRule): string => {
  switch (rule.kind) {
    case 'nth_weekday': {
      const nth = rule.nth.map((one) => (one === -1 ? 'last' : (ordinals[one] ?? '')));
      const months = rule.months.map((month) => monthNames[month - 1] ?? '');
      return `${listed(nth)} ${weekdayOf(rule.weekday)} of ${months.length === 0 ? 'each month' : listed(months)}`;
    }
    case 'every_weeks': {
      const on = rule.weekday === null ? '' : ` on a ${weekdayOf(rule.weekday)}`;
      const span = rule.weeks === 1 ? 'every week' : `every ${rule.weeks} weeks`;
      return `${span}${on}${rule.from === null ? '' : ` from ${rule.from}`}`;
    }
    case 'beside':
      return `the ${weekdayOf(rule.weekday)} ${rule.side} each ${rule.body}`;
  }
};
