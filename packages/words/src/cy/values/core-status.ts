import type { coreStatus as english } from '../../en/values/core-status.ts';

export const coreStatus = {
  awaiting_response: 'Yn aros am ymateb',
  response_overdue: 'Ymateb yn hwyr',
  not_started: 'Heb ddechrau',
  on_track: 'Ar y trywydd iawn',
  at_risk: 'Mewn perygl',
  off_track: 'Oddi ar y trywydd',
  claimed_complete: 'Dywedir ei fod wedi’i gwblhau',
  verified_complete: 'Cadarnhawyd ei fod wedi’i gwblhau',
  rejected: 'Gwrthodwyd',
  superseded: 'Disodlwyd',
  note_only: 'I’w nodi’n unig',
  unknown: 'Ddim yn hysbys',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
