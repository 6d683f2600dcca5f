import type { Whole } from '../../catalogue.ts';
import type { dates as english } from '../../en/dates/sentences.ts';
import { forms } from '../forms.ts';

export const dates = {
  ...forms('months', '{{count}} mis', { two: '{{count}} fis' }),
  ...forms('weeks', '{{count}} wythnos'),
  ...forms('days', '{{count}} diwrnod', { two: '{{count}} ddiwrnod' }),
} as const satisfies Whole<typeof english>;
