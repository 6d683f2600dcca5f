import type { DemoCouncil } from './demo-paper.ts';
import { alderseaItems } from './aldersea-items.ts';

/** An invented English city: a management board with three panels, and words of its own for where things stand. */
export const aldersea: DemoCouncil = {
  code: 'ZAL',
  name: 'Aldersea City Council',
  nation: 'england',
  accent: '#0b5563',
  people: [
    {
      name: 'Imogen Farrant',
      post: 'Head of Democratic Services',
      email: 'admin@aldersea.example',
      roles: ['council_administrator'],
    },
    { name: 'Tobias Wren', post: 'Scrutiny Officer', email: 'scrutiny@aldersea.example', roles: ['scrutiny_officer'] },
    {
      name: 'Marguerite Oke',
      post: 'Director of Children and Learning',
      email: 'director@aldersea.example',
      roles: ['responder'],
    },
    {
      name: 'Cllr Desmond Quill',
      post: 'Chair, Scrutiny Management Board',
      email: 'councillor@aldersea.example',
      roles: ['committee_member'],
    },
    { name: 'Petra Lindqvist', post: 'Internal Audit', email: 'reader@aldersea.example', roles: ['read_only'] },
  ],
  committees: [
    { name: 'Scrutiny Management Board', kind: 'scrutiny_committee', weekday: 4, everyWeeks: 6 },
    { name: 'Children and Families Panel', kind: 'panel', weekday: 2, everyWeeks: 8 },
    { name: 'Health and Care Panel', kind: 'panel', weekday: 3, everyWeeks: 8 },
    { name: 'Place Panel', kind: 'panel', weekday: 1, everyWeeks: 8 },
    { name: 'Cabinet', kind: 'cabinet', weekday: 2, everyWeeks: 4 },
  ],
  portfolios: [
    { name: 'Finance and Resources', holder: 'Cllr Rosalind Tark' },
    { name: 'Children and Learning', holder: 'Cllr Edwin Marchbank' },
    { name: 'Health and Adult Care', holder: 'Cllr Safiya Durrant' },
    { name: 'Housing and Neighbourhoods', holder: 'Cllr Colm Haverty' },
    { name: 'Transport and Streets', holder: 'Cllr Bethan Osgood' },
    { name: 'Culture and Harbour', holder: 'Cllr Leopold Finch' },
  ],
  statusWords: [
    { word: 'Awaiting reply', coreStatus: 'awaiting_response' },
    { word: 'Not yet begun', coreStatus: 'not_started' },
    { word: 'In hand', coreStatus: 'on_track' },
    { word: 'Slipping', coreStatus: 'at_risk' },
    { word: 'Stalled', coreStatus: 'off_track' },
    { word: 'Reported complete', coreStatus: 'claimed_complete' },
    { word: 'Signed off', coreStatus: 'verified_complete' },
    { word: 'Not agreed', coreStatus: 'rejected' },
    { word: 'Overtaken', coreStatus: 'superseded' },
    { word: 'For noting', coreStatus: 'note_only' },
    { word: 'To be clarified', coreStatus: 'unknown' },
  ],
  items: alderseaItems,
};
