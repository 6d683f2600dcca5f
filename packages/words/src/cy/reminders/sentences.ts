import type { Translation } from '../../catalogue.ts';
import type { reminders as english } from '../../en/reminders/sentences.ts';
import { forms } from '../forms.ts';

const notAnswered = (what: 'ymateb' | 'ddiweddariad', days: string): string =>
  `Gofynnwyd i {{names, list}} am ${what} ar {{firstOn, date}} ac ni chafwyd ateb ({{count}} ${days} gwaith).`;

const again = 'Gofynnwyd amdano ar {{lastOn, date}}, ac nid oes neb wedi ateb. Gofynnir amdano eto';

export const reminders = {
  test_subject: 'Neges brawf Holdfast ar gyfer {{council}}',
  greeting: 'Annwyl {{recipient}},',
  test_asked:
    'gofynasoch am y neges hon o dan Gosodiadau, Sut mae negeseuon yn gadael. Mae nodiadau atgoffa {{council}} yn gadael yr un ffordd.',
  test_no_answer: 'Nid oes angen i chi ei hateb. Nid yw’n cyfrif fel nodyn atgoffa.',

  left_on: 'Gadawodd {{person}} ar {{endedOn, date}}.',
  no_address: 'Nid oes cyfeiriad e-bost ar gyfer {{person}} yn y cyfeiriadur.',
  nobody_called: 'Nid oes neb o’r enw “{{words}}” yn y cyfeiriadur.',
  no_holder: 'Nid oes neb yn dal portffolio ar ei gyfer.',
  holder_not_listed: 'Nid yw {{person}}, sy’n dal y portffolio, yn y cyfeiriadur.',
  next_not_listed: 'Nid yw’r person nesaf yn y gadwyn yn y cyfeiriadur mwyach.',
  nobody_to_ask: 'Nid oes neb y gellid gofyn iddynt, ac nid oes gan unrhyw swyddog craffu gyfrif.',
  nobody_leads: 'Nid oes neb yn arwain arno.',
  not_answered: 'Nid yw’r bobl y gofynnwyd iddynt wedi ateb.',

  agenda_to_publish:
    'Rhaid cyhoeddi agenda {{committee}} ar gyfer {{heldOn, date}} erbyn {{publishBy, date}}, {{clearDays}} diwrnod clir cyn y cyfarfod ({{source}}).',
  notice_of_titled:
    'Rhaid cyhoeddi hysbysiad o’r penderfyniad allweddol {{title}}, a wneir ar {{decidedOn, date}}, erbyn {{publishBy, date}} ({{source}}).',
  notice_of_several:
    'Rhaid cyhoeddi hysbysiad o’r penderfyniadau allweddol {{titles, list}}, a wneir ar {{decidedOn, date}}, erbyn {{publishBy, date}} ({{source}}).',
  ...forms(
    'notice_of_exempt',
    'Rhaid cyhoeddi hysbysiad o benderfyniadau allweddol eithriedig ({{count}}), a wneir ar {{decidedOn, date}}, erbyn {{publishBy, date}} ({{source}}).',
    {
      one: 'Rhaid cyhoeddi hysbysiad o benderfyniad allweddol eithriedig, a wneir ar {{decidedOn, date}}, erbyn {{publishBy, date}} ({{source}}).',
    },
  ),
  ...forms(
    'notice_with_exempt',
    'Rhaid cyhoeddi hysbysiad o’r penderfyniadau allweddol {{titles, list}} ac o rai eithriedig ({{count}}), a wneir ar {{decidedOn, date}}, erbyn {{publishBy, date}} ({{source}}).',
    {
      one: 'Rhaid cyhoeddi hysbysiad o’r penderfyniadau allweddol {{titles, list}} ac o un eithriedig, a wneir ar {{decidedOn, date}}, erbyn {{publishBy, date}} ({{source}}).',
    },
  ),
  response_due: 'Mae angen ymateb erbyn {{dueOn, date}}, {{length, sentence}} gan ddechrau ar {{from, date}}.',
  response_due_by_law:
    'Mae angen ymateb erbyn {{dueOn, date}}, {{length, sentence}} gan ddechrau ar {{from, date}} ({{law}}).',
  holding_reply: 'Cafwyd ateb dros dro, nad yw’n ymateb.',
  action_due: 'Mae’r cam gweithredu i’w wneud erbyn {{dueOn, date}}.',
  action_due_written: 'Mae’r cam gweithredu i’w wneud erbyn {{dueOn, date}} (ysgrifennwyd “{{words}}”).',
  action_overdue: 'Roedd y cam gweithredu i’w wneud erbyn {{dueOn, date}} ac nid yw wedi’i gwblhau.',
  action_overdue_written:
    'Roedd y cam gweithredu i’w wneud erbyn {{dueOn, date}} (ysgrifennwyd “{{words}}”) ac nid yw wedi’i gwblhau.',
  band_ends: 'Daw band amser yr argymhelliad hwn yn y cynllun gwella i ben ar {{dueOn, date}}.',
  band_ends_written:
    'Daw band amser yr argymhelliad hwn yn y cynllun gwella i ben ar {{dueOn, date}} (ysgrifennwyd “{{words}}”).',
  carry_out: 'Mae’r argymhelliad i’w roi ar waith erbyn {{dueOn, date}}.',
  carry_out_written: 'Mae’r argymhelliad i’w roi ar waith erbyn {{dueOn, date}} (ysgrifennwyd “{{words}}”).',
  not_carried_out: 'Roedd yr argymhelliad i’w roi ar waith erbyn {{dueOn, date}} ac nid yw wedi’i gwblhau.',
  not_carried_out_written:
    'Roedd yr argymhelliad i’w roi ar waith erbyn {{dueOn, date}} (ysgrifennwyd “{{words}}”) ac nid yw wedi’i gwblhau.',
  first_update:
    'Mae angen diweddariad erbyn {{dueOn, date}}, er mwyn iddo fynd allan gydag agenda’r cyfarfod nesaf. Ni chafwyd un eto.',
  next_update:
    'Mae angen diweddariad erbyn {{dueOn, date}}, er mwyn iddo fynd allan gydag agenda’r cyfarfod nesaf. Dyddiad yr un diwethaf yw {{lastOn, date}}.',
  more_time: 'Gofynnwyd am ragor o amser ar {{askedOn, date}}. Rhaid i’r pwyllgor benderfynu ar hynny.',
  claimed: 'Dywedwyd ei fod wedi’i gwblhau. Nid yw’r pwyllgor wedi cytuno eto mewn cyfarfod.',
  claimed_on: 'Dywedwyd ar {{claimedOn, date}} ei fod wedi’i gwblhau. Nid yw’r pwyllgor wedi cytuno eto mewn cyfarfod.',
  ...forms('untouched', 'Nid oes neb wedi dweud dim amdano ers {{lastOn, date}}, {{count}} mis yn ôl neu fwy.', {
    two: 'Nid oes neb wedi dweud dim amdano ers {{lastOn, date}}, {{count}} fis yn ôl neu fwy.',
  }),

  ...forms('up_the_chain', 'Mae’n mynd i fyny cadwyn y cyngor ar ôl {{count}} diwrnod gwaith.', {
    two: 'Mae’n mynd i fyny cadwyn y cyngor ar ôl {{count}} ddiwrnod gwaith.',
  }),
  first_time: 'Gofynnir amdano am y tro cyntaf.',
  first_time_late: 'Gofynnir amdano am y tro cyntaf, ar y diwrnod gwaith cyntaf ar ôl y dyddiad cau.',
  first_time_last_day: 'Gofynnir amdano am y tro cyntaf, ar y diwrnod gwaith olaf cyn y dyddiad cau.',
  ...forms('first_time_before', 'Gofynnir amdano am y tro cyntaf, {{count}} diwrnod gwaith cyn y dyddiad cau.', {
    two: 'Gofynnir amdano am y tro cyntaf, {{count}} ddiwrnod gwaith cyn y dyddiad cau.',
  }),
  listed_too: 'Gofynnwyd amdano ar {{lastOn, date}}; fe’i rhestrir gyda’r hyn y gofynnir amdano ar y diwrnod hwn.',
  ...forms('again_after', `${again} ar ôl {{count}} diwrnod gwaith heb ateb.`, {
    two: `${again} ar ôl {{count}} ddiwrnod gwaith heb ateb.`,
  }),
  again_late: `${again} ar y diwrnod gwaith cyntaf ar ôl y dyddiad cau.`,
  again_last_day: `${again} ar y diwrnod gwaith olaf cyn y dyddiad cau.`,
  ...forms('again_before', `${again} {{count}} diwrnod gwaith cyn y dyddiad cau.`, {
    two: `${again} {{count}} ddiwrnod gwaith cyn y dyddiad cau.`,
  }),

  ...forms('no_response_of_person', notAnswered('ymateb', 'diwrnod'), { two: notAnswered('ymateb', 'ddiwrnod') }),
  ...forms('no_response_of_people', notAnswered('ymateb', 'diwrnod'), { two: notAnswered('ymateb', 'ddiwrnod') }),
  ...forms('no_update_of_person', notAnswered('ddiweddariad', 'diwrnod'), {
    two: notAnswered('ddiweddariad', 'ddiwrnod'),
  }),
  ...forms('no_update_of_people', notAnswered('ddiweddariad', 'diwrnod'), {
    two: notAnswered('ddiweddariad', 'ddiwrnod'),
  }),
  ...forms('were_told', 'Rhoddwyd gwybod i {{names, list}}.'),

  ...forms('subject', '{{count}} eitem i’w hateb ar gyfer {{council}}'),
  ...forms('subject_due', '{{count}} eitem i’w hateb ar gyfer {{council}}, y gyntaf erbyn {{firstDue, date}}'),
  ...forms('urgent_subject', 'Brys: {{count}} eitem i’w hateb ar gyfer {{council}}'),
  ...forms(
    'urgent_subject_due',
    'Brys: {{count}} eitem i’w hateb ar gyfer {{council}}, y gyntaf erbyn {{firstDue, date}}',
  ),
  ...forms(
    'opening',
    'Mae {{council}} yn gofyn i chi ateb {{count}} eitem. Gallwch ateb y cyfan ar un dudalen; bydd swyddog craffu yn darllen eich ateb cyn iddo gael ei gofnodi.',
  ),
  closing:
    'Anfonwyd y neges hon gan Holdfast ar ran {{council}}. I chi yn unig y mae’r ddolen: gall unrhyw un sydd â hi ateb yr hyn a restrir yma, nes iddi ddod i ben. Nid oes angen i chi fewngofnodi.',
  answer_here: 'Atebwch yma: {{link}}',
  answer_made_later: 'Atebwch yma: (Gwneir y ddolen pan anfonir y neges.)',
  link_made_later: '(Gwneir y ddolen pan anfonir y neges.)',
  answer_left_out: 'Atebwch yma: (Hepgorwyd y ddolen: gallai pwy bynnag sydd â hi ateb yn enw’r person hwn.)',
  link_left_out: '(Hepgorwyd y ddolen: gallai pwy bynnag sydd â hi ateb yn enw’r person hwn.)',
  answer_on_one_page: 'Ateb ar un dudalen',
  also_below: 'Mae’r neges hon yn Gymraeg isod.',
  new_item: '{{reference}} (newydd)',
  due_by: 'Dyddiad cau: {{dueOn, date}}',
  exempt_not_sent: 'Ni chaiff geiriau eithriedig eu hanfon drwy e-bost. Gofynnwch i’r swyddog craffu amdanynt.',
  confidential_not_sent: 'Ni chaiff geiriau cyfrinachol eu hanfon drwy e-bost. Gofynnwch i’r swyddog craffu amdanynt.',
  nothing_said: 'Nid oes neb wedi dweud dim amdano eto.',
  last_said: 'Dywedwyd ddiwethaf ar {{on, date}}: “{{words}}”',
  last_said_by: 'Dywedodd {{person}} ddiwethaf ar {{on, date}}: “{{words}}”',
} as const satisfies Translation<typeof english>;
