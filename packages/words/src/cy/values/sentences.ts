import type { ValuesIn } from '../../catalogue.ts';
import type { values as english } from '../../en/values/sentences.ts';

export const values = {
  coreStatus: {
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
  },
  memberRole: {
    chair: 'cadeirydd',
    vice_chair: 'is-gadeirydd',
    member: 'aelod',
    co_optee: 'aelod cyfetholedig',
    substitute: 'dirprwy',
  },
} as const satisfies ValuesIn<typeof english>;
