import type { Account } from '@holdfast/contracts/identity/account-shapes';
import { idOf } from './fixtures.ts';

/** Somebody who is signed in on two machines. */
export const account = (): Account => ({
  email: 'officer@marlow-vale.example',
  sessions: [
    {
      sessionId: idOf(70),
      begunAt: '2012-08-16T08:00:00Z',
      seenAt: '2012-08-16T08:30:00Z',
      browser: 'Firefox',
      system: 'Windows',
      current: true,
    },
    {
      sessionId: idOf(71),
      begunAt: '2012-08-16T07:00:00Z',
      seenAt: '2012-08-16T07:10:00Z',
      browser: 'Safari',
      system: 'iPhone',
      current: false,
    },
  ],
  events: [
    {
      kind: 'signed_in',
      recordedAt: '2012-08-16T08:00:00Z',
      address: '192.0.2.7',
      browser: 'Firefox',
      system: 'Windows',
      byName: null,
    },
  ],
});
