import type { Whole } from '../../catalogue.ts';
import type { dates as english } from '../../en/dates/sentences.ts';
import { forms } from '../forms.ts';

export const dates = {
  ...forms('months', '{{count}} mis', { two: '{{count}} fis' }),
  ...forms('weeks', '{{count}} wythnos'),
  ...forms('days', '{{count}} diwrnod', { two: '{{count}} ddiwrnod' }),
  no_such_month: 'Nid dyddiad yw “{{words}}”: o’i ddarllen â’r diwrnod yn gyntaf, nid oes mis {{month}}.',
  no_day_zero: 'Nid dyddiad yw “{{words}}”: nid oes diwrnod 0.',
  month_too_short: 'Nid dyddiad yw “{{words}}”: {{days}} diwrnod sydd ym mis {{first, monthAndYear}}.',
  holiday: '{{holiday, bankHoliday}}',
} as const satisfies Whole<typeof english>;
