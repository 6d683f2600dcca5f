import type { Whole } from '../../catalogue.ts';
import type { testClock as english } from '../../en/test-clock/screens.ts';

export const testClock = {
  label: 'Cloc prawf',
  day: 'Cloc prawf: {{day}}.',
  what: 'Mae cloc yr Holdfast hwn wedi’i symud, er mwyn rhoi cynnig ar bethau. Nid oes dim yma o heddiw.',
} as const satisfies Whole<typeof english>;
