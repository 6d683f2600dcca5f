import type { Whole } from '../../catalogue.ts';
import type { messages as english } from '../../en/messages/sentences.ts';
import { forms } from '../forms.ts';

export const messages = {
  page_unknown: 'Nid yw’r dudalen hon yn bodoli. Dechreuwch gyda’r neges ddiweddaraf.',
  send_as_rfc822: 'Anfonwch y neges fel y mae, fel message/rfc822.',
  notice_unknown: 'Nid oes gan y cyngor hwn neges y mae’r hysbysiad hwn yn ymwneud â hi.',
  came_back:
    'Daeth y neges at {{person}} ar gyfer {{forDay, date}} yn ôl: mae wedi’i rhestru isod fel un a ddychwelwyd, ac nid yw’n cyfrif fel cais.',
  came_back_already:
    'Mae’n hysbys eisoes na chyrhaeddodd y neges at {{person}} ar gyfer {{forDay, date}}: mae wedi’i rhestru isod.',
  came_back_earlier:
    'Mae’r neges at {{person}} ar gyfer {{forDay, date}} wedi’i hanfon eto ers hynny, felly mae’r hysbysiad hwn yn ymwneud ag anfoniad cynharach. Ni newidiwyd dim.',
  may_arrive_twice:
    'Efallai fod y neges hon wedi cyrraedd {{person}} eisoes. Peidiwch â’i hanfon eto oni bai y caiff ail un gyrraedd.',
  address_in_use: 'Cafodd {{person}} neges y diwrnod hwnnw yn {{address}} eisoes. Cywirwch y cyfeiriad.',
  moved_on: 'Mae rhywbeth wedi digwydd i’r neges hon ers i chi agor y dudalen. Agorwch hi eto.',
  failed: 'Nid oedd modd ei danfon.',
  ...forms('failed_after', 'Nid oedd modd ei danfon, ar ôl {{count}} ymgais.', {
    one: 'Nid oedd modd ei danfon, ar ôl un ymgais.',
  }),
  bounced: 'Ni dderbyniwyd hi gan y cyfeiriad.',
  perhaps_sent: 'Collwyd y cysylltiad ar yr eiliad olaf: efallai ei bod wedi cyrraedd, ac ni all neb ddweud.',
} as const satisfies Whole<typeof english>;
