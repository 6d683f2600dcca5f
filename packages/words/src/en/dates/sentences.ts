/** Lengths of time, for the middle of a sentence; why words are no date; a bank holiday by its name. */
export const dates = {
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  weeks_one: '{{count}} week',
  weeks_other: '{{count}} weeks',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  no_such_month: '“{{words}}” is not a date: read day first, it has no month {{month}}.',
  no_day_zero: '“{{words}}” is not a date: there is no day 0.',
  month_too_short: '“{{words}}” is not a date: {{first, monthAndYear}} has {{days}} days.',
  holiday: '{{holiday, bankHoliday}}',
} as const;
