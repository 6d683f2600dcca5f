import type { Translation } from '../../catalogue.ts';
import type { exports as english } from '../../en/exports/screens.ts';

export const exports = {
  title: 'Ffeiliau parod',
  what: 'Caiff ffeil o fwy na {{most}} rhes ei pharatoi tra byddwch yn mynd ymlaen. Cedwir pob un o’ch rhai chi am ddiwrnod.',
  none: 'Nid ydych wedi gofyn am ffeil heddiw',
  noneWhat:
    'Dewiswch Word, Excel neu CSV yn y gofrestr neu mewn adroddiad. Bydd ffeil o lawer o resi wedyn i’w gweld yma.',
  file: 'Ffeil',
  asked: 'Gofynnwyd amdani',
  state: 'Cyflwr',
  thing: {
    register: 'Y gofrestr',
    monitoring_report: 'Adroddiad monitro',
    tracking_sheet: 'Taflen olrhain',
  },
  waiting: 'Yn aros ei thro',
  writing: 'Yn cael ei pharatoi',
  writingRows: 'Yn cael ei pharatoi: {{done}} o {{found}} rhes',
  ready: 'Yn barod',
  keptUntil: 'Cedwir hi tan {{at}}',
  failed: 'Heb ei pharatoi',
  overtaken: 'Mae’r hyn y cewch ei ddarllen wedi newid ers hynny, felly ni roddir y ffeil hon. Gofynnwch amdani eto.',
} satisfies Translation<typeof english>;
