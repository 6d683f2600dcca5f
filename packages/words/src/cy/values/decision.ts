import type { decision as english } from '../../en/values/decision.ts';

export const decision = {
  accepted: 'Derbyniwyd',
  partially_accepted: 'Derbyniwyd yn rhannol',
  rejected: 'Gwrthodwyd',
  noted: 'Nodwyd',
  holding: 'Ateb dros dro',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
