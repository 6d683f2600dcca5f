import type { Whole } from '../../catalogue.ts';
import type { deciding as english } from '../../en/deciding/screens.ts';

export const deciding = {
  act: {
    respond: 'Ymateb',
    update: 'Diweddariad',
    say_status: 'Ble mae’r gwaith arni',
    say_done: 'Ei fod wedi’i wneud',
    ask_time: 'Mwy o amser',
  },
  setting: {
    title: 'Yr hyn a gymerir ar unwaith',
    what: 'Mae’r hyn y mae ymatebwyr yn ei ddweud yn aros nes bod swyddog craffu yn ei dderbyn. Gall cyngor gymryd peth ohono i’r gofrestr ar unwaith. Mae’r hyn a ddaw drwy’r ddolen mewn e-bost bob amser yn aros.',
    none: 'Mae’r cyfan yn aros nes iddo gael ei dderbyn.',
    choose: 'Beth sydd yn y gofrestr ar unwaith?',
  },
  proposal: {
    by: '{{act}}: cynigiwyd gan {{name}} ar {{at}}',
    kept: 'Mae ei eiriau i’r swyddog craffu nes iddo gael ei dderbyn.',
    status: 'Ble byddai’n sefyll: {{status}}',
    decision: 'Penderfynwyd: {{decision}}',
    until: 'Amser tan {{date}}',
    replaces: 'Mae’n cymryd lle’r hyn a anfonodd ar {{at}}, nad oedd neb wedi penderfynu arno.',
    waits: 'Mae’n aros nes bod swyddog craffu yn ei dderbyn.',
    decide: 'Ei dderbyn neu ei anfon yn ôl',
  },
  asProposal:
    'Mae’r hyn a ysgrifennwch yn mynd at y swyddog craffu fel cynnig. Bydd yn y gofrestr pan gaiff ei dderbyn. Os oes un o’r un math gennych yn dal i aros, bydd hwn yn cymryd ei le.',
  start: {
    respond: 'Cynnig ymateb',
    update: 'Cynnig diweddariad',
    say_status: 'Cynnig ble mae’n sefyll',
  },
  notYours:
    'Rydych yn ateb dros yr hyn sy’n ddyledus gennych chi: yr hyn yr ydych yn ei arwain, yr hyn sydd yn eich portffolio, neu’r hyn sy’n ddyledus gan rywun yr ydych yn ei gefnogi. Rhywun arall biau hwn. Gofynnwch i’r swyddog craffu a ddylai fod yn eiddo i chi.',
  forAnswerers:
    'Y rhai sy’n ateb dros y gwaith sy’n dweud hyn, a’r swyddogion craffu sy’n ei gofnodi. Cewch ei ddarllen.',
  propose: 'Anfon hwn at y swyddog craffu',
  proposed: 'Mae eich cynnig yn aros am y swyddog craffu',
  after: {
    label: 'Ble mae’n sefyll gyda’r ymateb hwn?',
    stays: 'Mae’n aros lle y mae: {{status}}',
    becomes: 'Daw yn: {{status}}',
    usual: 'Arferol ar ôl yr ateb hwn',
  },
  correct: {
    link: 'Cywiro neu dynnu’n ôl',
    title: 'Cywiro neu dynnu’n ôl',
    how: 'Beth sydd i’w wneud ag ef?',
    correct: 'Ei gywiro: mae rhywbeth ynddo’n anghywir',
    withdraw: 'Ei dynnu’n ôl: ni ddylai fod wedi’i gofnodi',
    choose: 'Dewiswch a yw i’w gywiro neu i’w dynnu’n ôl',
    decision: 'Beth a benderfynwyd?',
    words: 'Yr hyn y dylai ei ddweud',
    enterWords: 'Rhowch yr hyn y dylai ei ddweud',
    on: 'O ba ddiwrnod?',
    reason: 'Pam?',
    reasonHint: 'Mae’n aros yn yr hanes, gyda’r hyn a ddywedwyd o’r blaen',
    enterReason: 'Rhowch pam',
    see: 'Gweld beth sy’n dilyn',
    follows: 'Beth sy’n dilyn',
    save: 'Gwneud hyn',
    saved: 'Mae wedi’i gywiro, ac mae’r hanes yn dweud hynny',
    since: { corrected: 'Cywirwyd ers hynny', withdrawn: 'Tynnwyd yn ôl ers hynny' },
  },
  standsIn: {
    label: 'I bwy y maent yn gymorth?',
    hint: 'Gallant ateb dros yr hyn sy’n ddyledus gan y person hwn',
    nobody: 'I neb',
  },
} as const satisfies Whole<typeof english>;
