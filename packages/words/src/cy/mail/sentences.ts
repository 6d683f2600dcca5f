import type { Whole } from '../../catalogue.ts';
import type { mail as english } from '../../en/mail/sentences.ts';

export const mail = {
  outlook_file:
    'Dyma fath Outlook ei hun o ffeil. Cadwch y neges yno fel .eml, neu anfonwch hi ymlaen fel atodiad, a dewiswch honno.',
  notice_too_long: 'Mae hyn yn hwy nag unrhyw hysbysiad bod neges wedi dod yn ôl.',
  notice_not_readable: 'Nid oedd modd darllen hwn fel e-bost. Cadwch y neges fel .eml yn eich rhaglen e-bost.',
  not_a_notice:
    'Nid hysbysiad bod neges wedi dod yn ôl yw hwn. Dewiswch y neges lle mae’r gweinydd post yn dweud hynny.',
  notice_of_delay:
    'Mae hwn yn dweud bod y neges yn hwyr a bod ymdrechion i’w danfon o hyd. Arhoswch am yr hysbysiad ei bod wedi dod yn ôl.',
  notice_of_another: 'Mae’r hysbysiad hwn yn ymwneud â neges nad anfonwyd gan Holdfast.',
  notify_needs_template: 'Mae angen id templed ar GOV.UK Notify, ac nid oes un wedi’i osod.',
  notify_needs_key: 'Mae angen allwedd API ar GOV.UK Notify, ac nid oes un wedi’i gosod.',
  no_secret: 'Ni ellir agor allwedd GOV.UK Notify yma: nid yw MAIL_SECRET wedi’i osod.',
  another_secret: 'Seliwyd allwedd GOV.UK Notify â MAIL_SECRET arall. Rhaid ei gludo o’r newydd.',
  no_answer_in_time: 'Ni chafwyd ateb mewn pryd.',
  connection_closed: 'Caeodd y gweinydd post y cysylltiad.',
  'permanent-failure': 'permanent-failure: mae’r cyfeiriad e-bost yn anghywir, neu nid yw’n bodoli.',
  'temporary-failure': 'temporary-failure: roedd y blwch post yn llawn neu gwrthododd y neges, am hyd at dri diwrnod.',
  'technical-failure': 'technical-failure: aeth rhywbeth o’i le rhwng GOV.UK Notify a’i ddarparwr.',
  handed_over_unheard: 'Fe’i trosglwyddwyd, ac ni chlywodd neb a’i derbyniwyd.',
  overtaken: 'Cymerodd crynodeb diwrnod diweddarach ei le.',
  not_written_down: 'Nid oedd modd ei gofnodi.',
  reminders_off: 'Nid yw’r cyngor yn anfon nodiadau atgoffa.',
  recipient_left: 'Mae’r person yr oedd ar ei gyfer wedi gadael, neu’n darllen cyfeiriad arall.',
  nothing_due: 'Nid oes dim ynddo i’w wneud mwyach.',
  reminders_paused: 'Mae nodiadau atgoffa wedi’u seibio.',
} as const satisfies Whole<typeof english>;
