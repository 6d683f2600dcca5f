import type { Whole } from '../../catalogue.ts';
import type { reports as english } from '../../en/reports/screens.ts';

export const reports = {
  title: 'Adroddiad monitro',
  for: 'Ar gyfer cyfarfod',
  print: 'Argraffu’r dudalen hon',
  noMeeting: 'Gwneir adroddiad ar gyfer cyfarfod, ac nid oes un yn y calendr',
  addMeeting: 'Ychwanegu’r cyfarfod nesaf',
  publishBy: 'Cyhoeddir yr agenda erbyn {{date}}.',
  since: 'Mae’r hyn sydd wedi newid ers {{date}} wedi’i farcio.',
  firstReport: 'Dyma’r adroddiad cyntaf i’r pwyllgor hwn, felly nid oes dim wedi’i farcio fel newid.',
  changed: 'Wedi newid',
  new: 'Newydd',
  empty: 'Nid oes dim i’w adrodd i’r cyfarfod hwn',
  emptyWhat: 'Caiff argymhellion y pwyllgor hwn eu rhestru yma, gyda’r hyn a wnaed ers ei gyfarfod diwethaf.',
  file: { monitoring: 'Adroddiad monitro:', 'tracking-sheet': 'Taflen olrhain:' },
  count: {
    rows_zero: '{{count}} argymhelliad',
    rows_one: '{{count}} argymhelliad',
    rows_two: '{{count}} argymhelliad',
    rows_few: '{{count}} argymhelliad',
    rows_many: '{{count}} argymhelliad',
    rows_other: '{{count}} argymhelliad',
    changed: '{{count}} wedi newid',
    awaitingResponse: '{{count}} yn aros am ymateb',
    verified: '{{count}} wedi’u cadarnhau’n gyflawn',
  },
  open: 'Agor yr argymhelliad',
  rating: 'CAG',
  unanswered: 'Heb ei ateb',
  officers: 'Swyddog:',
  byRule: 'Yn ôl rheol:',
} as const satisfies Whole<typeof english>;
