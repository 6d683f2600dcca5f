import type { Whole } from '../../catalogue.ts';
import type { register as english } from '../../en/register/sentences.ts';

export const register = {
  too_many_views: 'Rydych yn cadw 30 golwg, y nifer fwyaf posibl. Tynnwch un yn gyntaf.',
} as const satisfies Whole<typeof english>;
