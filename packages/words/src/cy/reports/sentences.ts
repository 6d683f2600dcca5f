import type { Whole } from '../../catalogue.ts';
import type { reports as english } from '../../en/reports/sentences.ts';

export const reports = {
  monitoring: 'Monitro craffu',
  monitoring_of: 'Monitro craffu – {{meeting, date}}',
  nothing_to_monitor: 'Nid oes dim i’w fonitro yn y cyfarfod hwn.',
  first_meeting: 'Dyma’r cyfarfod cyntaf sydd ar gofnod, felly nid oes dim wedi’i farcio fel newid.',
  nothing_changed: 'Nid oes dim wedi newid ers y cyfarfod ar {{previous, date}}.',
  marked:
    'Mae cell wedi’i lliwio â bar trwchus ar y chwith iddi yn newydd neu wedi newid ers y cyfarfod ar {{previous, date}}. Rhesi newydd: {{fresh}}. Rhesi sydd wedi newid: {{changed}}.',
  unanswered: 'Rhesi lle gofynnwyd i rywun drwy nodyn atgoffa heb gael ateb: {{rows}}.',
  known_today: 'Fel y mae’n hysbys heddiw, {{today, date}}.',
  known_on: 'Fel yr oedd yn hysbys ar {{known, date}}, argraffwyd ar {{printed, date}}.',
  published:
    'Fel yr oedd yn hysbys ar {{known, date}}, cyhoeddwyd ar {{published, date}}, argraffwyd ar {{printed, date}}.',
  published_again:
    'Fersiwn {{version}}: fel yr oedd yn hysbys ar {{known, date}}, cyhoeddwyd ar {{published, date}}, argraffwyd ar {{printed, date}}.',
  recorded_later:
    'Wedi’u dyddio erbyn diwrnod y cyfarfod ond wedi’u cofnodi ar ei ôl, ac felly ddim yn y papur hwn: {{rows}}.',
  undone_later:
    'Nid yw’r hyn a ddywedodd mewnforiad a gafodd ei ddadwneud yn ddiweddarach yn y papur hwn. Argymhellion yr oedd wedi’u hychwanegu: {{added}}. Argymhellion yr oedd wedi’u newid: {{changed}}.',
  unknown_then:
    'Nid yw’r cofnod yn dweud popeth a oedd yma ar y diwrnod hwnnw. Mae’r hyn nad yw’n ei ddweud wedi’i adael yn wag, yn: {{references, list}}.',
  say_why_replaced: 'Dywedwch pam y mae’r papur a gyhoeddwyd yn cael ei ddisodli.',
  register_title: 'Cofrestr argymhellion craffu',
  register: 'Argymhellion',
  tracking: 'Taflen olrhain',
  follow_up: 'Eitemau i’w dilyn o {{committee}} – {{date, date}}',
} as const satisfies Whole<typeof english>;
