import type { DemoCouncil } from './demo-paper.ts';
import { dyffrynGlasItems } from './dyffryn-glas-items.ts';

/** An invented Welsh county: three clear days' notice, other committees, and colours that the officer chooses. */
export const dyffrynGlas: DemoCouncil = {
  code: 'ZDG',
  name: 'Dyffryn Glas County Council',
  nation: 'wales',
  accent: '#6a2c5a',
  people: [
    {
      name: 'Gwenllian Prosser',
      post: 'Head of Democratic Services',
      email: 'admin@dyffrynglas.example',
      roles: ['council_administrator'],
    },
    {
      name: 'Iestyn Maddox',
      post: 'Scrutiny Support Officer',
      email: 'scrutiny@dyffrynglas.example',
      roles: ['scrutiny_officer'],
    },
    {
      name: 'Rhodri Penhallow',
      post: 'Corporate Director, Environment',
      email: 'director@dyffrynglas.example',
      roles: ['responder'],
    },
    {
      name: 'Cllr Ceinwen Abse',
      post: 'Chair, Corporate Scrutiny Committee',
      email: 'councillor@dyffrynglas.example',
      roles: ['committee_member'],
    },
  ],
  committees: [
    { name: 'Corporate Scrutiny Committee', kind: 'scrutiny_committee', weekday: 1, everyWeeks: 6 },
    { name: 'Education and Young People Scrutiny Committee', kind: 'scrutiny_committee', weekday: 3, everyWeeks: 8 },
    { name: 'Communities and Environment Scrutiny Committee', kind: 'scrutiny_committee', weekday: 4, everyWeeks: 8 },
    { name: 'Cabinet', kind: 'cabinet', weekday: 2, everyWeeks: 4 },
  ],
  portfolios: [
    { name: 'Leader and Finance', holder: 'Cllr Emrys Tannahill' },
    { name: 'Education and the Welsh Language', holder: 'Cllr Sioned Varley' },
    { name: 'Social Care', holder: 'Cllr Huw Ormerod' },
    { name: 'Climate, Land and Waste', holder: 'Cllr Anwen Stroud' },
    { name: 'Homes and Communities', holder: 'Cllr Idris Kellaway' },
  ],
  seats: [
    { committee: 'Corporate Scrutiny Committee', name: 'Cllr Ceinwen Abse', role: 'chair' },
    { committee: 'Corporate Scrutiny Committee', name: 'Cllr Tegid Larkin', role: 'vice_chair' },
    { committee: 'Corporate Scrutiny Committee', name: 'Cllr Nerys Coombe', role: 'member' },
    { committee: 'Education and Young People Scrutiny Committee', name: 'Cllr Nerys Coombe', role: 'chair' },
    {
      committee: 'Education and Young People Scrutiny Committee',
      name: 'Elfed Rowntree',
      role: 'co_optee',
      represents: 'Church in Wales',
      ground: 'diocesan',
    },
    {
      committee: 'Education and Young People Scrutiny Committee',
      role: 'co_optee',
      represents: 'Parent governor',
      ground: 'parent_governor',
    },
    { committee: 'Communities and Environment Scrutiny Committee', name: 'Cllr Tegid Larkin', role: 'chair' },
  ],
  staleLeads: ['Transport Unit'],
  statusWords: [
    { word: 'Response awaited', coreStatus: 'awaiting_response' },
    { word: 'Not started', coreStatus: 'not_started' },
    { word: 'On target', coreStatus: 'on_track' },
    { word: 'Some concern', coreStatus: 'at_risk' },
    { word: 'Off target', coreStatus: 'off_track' },
    { word: 'Complete (officers)', coreStatus: 'claimed_complete' },
    { word: 'Complete (committee)', coreStatus: 'verified_complete' },
    { word: 'Rejected', coreStatus: 'rejected' },
    { word: 'Superseded', coreStatus: 'superseded' },
    { word: 'To note', coreStatus: 'note_only' },
    { word: 'Position unclear', coreStatus: 'unknown' },
  ],
  items: dyffrynGlasItems,
};
