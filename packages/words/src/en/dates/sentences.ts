/** Lengths of time, for the middle of a sentence. */
export const dates = {
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  weeks_one: '{{count}} week',
  weeks_other: '{{count}} weeks',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
} as const;
