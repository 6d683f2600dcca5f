import type { Council } from '@holdfast/contracts/councils/shapes';
import { idOf } from './fixtures.ts';

export const council: Council = {
  councilId: idOf(11),
  code: 'marlow-vale',
  name: 'Marlow Vale Council',
  nation: 'england',
  annualMeetings: [],
  updateLeadDays: 10,
  reportLeadDays: 5,
  responseWords: {},
  callIn: { workingDays: 5, signatories: 3, grounds: [], onceOnly: true },
  ragScheme: {
    name: 'Red, amber, green',
    rule: 'none',
    bands: [
      { letter: 'R', word: 'Red' },
      { letter: 'A', word: 'Amber' },
      { letter: 'G', word: 'Green' },
    ],
  },
  statusWordsVersion: 3,
  statusWords: [
    {
      statusWordId: idOf(20),
      word: 'In hand',
      coreStatus: 'on_track',
      validFrom: '2012-05-16',
      validTo: null,
      revision: 1,
    },
    {
      statusWordId: idOf(21),
      word: 'Signed off',
      coreStatus: 'verified_complete',
      validFrom: '2012-05-16',
      validTo: null,
      revision: 1,
    },
    {
      statusWordId: idOf(22),
      word: 'Outstanding',
      coreStatus: 'awaiting_response',
      validFrom: '2012-05-16',
      validTo: null,
      revision: 1,
    },
  ],
};
