import type { Whole } from '../../catalogue.ts';
import type { people as english } from '../../en/people/sentences.ts';
import { forms } from '../forms.ts';

const endFirst = 'dewch â’r tymor hwnnw i ben yn gyntaf.';

export const people = {
  no_role: 'Dewiswch o leiaf un rôl.',
  no_role_left: 'Dewiswch o leiaf un rôl ar gyfer {{person}}. Mae rhywun nad yw i gael yr un rôl yn gadael y cyngor.',
  signs_in_already: 'Mae {{person}} yn mewngofnodi eisoes. Newidiwch eu rolau yn lle hynny.',
  invited_has_left: 'Mae {{person}} wedi gadael. Tynnwch y diwrnod olaf yn gyntaf.',
  invited_already: 'Mae {{person}} wedi’u gwahodd yn {{email}} eisoes. Anfonwch y gwahoddiad hwnnw eto.',
  only_administrator:
    '{{person}} yw’r unig weinyddwr. Gwahoddwch ail a thrydydd yn gyntaf: mae gan gyngor ddau bob amser.',
  last_two_administrators:
    '{{person}} a {{other}} yw’r unig ddau weinyddwr, ac mae gan gyngor ddau bob amser. Gwnewch rywun arall yn weinyddwr yn gyntaf.',
  not_an_item: 'Nid {{person}} sy’n arwain un o’r eitemau a ddewiswyd mwyach. Edrychwch eto a dewiswch.',
  stays_with_a_name: 'Mae eitem yn enwi {{person}}: dewiswch pwy sy’n ei chymryd drosodd.',
  ...forms('no_heir', 'Mae {{person}} yn arwain {{count}} peth sydd ar agor: dewiswch pwy sy’n eu cymryd drosodd.', {
    one: 'Mae {{person}} yn arwain un peth sydd ar agor: dewiswch pwy sy’n ei gymryd drosodd.',
    two: 'Mae {{person}} yn arwain {{count}} beth sydd ar agor: dewiswch pwy sy’n eu cymryd drosodd.',
  }),
  heir_is_leaver: 'Mae {{person}} yn gadael: dewiswch rywun arall.',
  heir_unknown: 'Dewiswch un o bobl y cyngor i gymryd drosodd.',
  heir_has_left: 'Diwrnod olaf {{person}} yw {{lastDay, date}}: dewiswch rywun sy’n aros.',
  ended_not_removed: 'Ni chaiff {{person}} eu tynnu: maent yn gadael, ac yn trosglwyddo.',
  invitation_used: 'Mae {{person}} wedi derbyn y gwahoddiad hwn: ni ellir newid dim ohono.',
  not_one_of_the_people: 'Dewiswch un o bobl y cyngor.',
  sits_on: `Mae {{person}} yn eistedd ar {{place}}: ${endFirst}`,
  sits_on_until: `Mae {{person}} yn eistedd ar {{place}} tan {{endsOn, date}}: ${endFirst}`,
  holds: `Mae {{person}} yn dal y portffolio {{place}}: ${endFirst}`,
  holds_until: `Mae {{person}} yn dal y portffolio {{place}} tan {{endsOn, date}}: ${endFirst}`,
  left_already: 'Gadawodd {{person}} ar {{lastDay, date}} eisoes.',
  pass_link_on:
    'Nid yw’r Holdfast hwn yn anfon e-byst. Rhowch y ddolen hon i {{person}} eich hun: unwaith yn unig y’i dangosir.',
  invitation_failed:
    'Nid oedd modd anfon yr e-bost i {{email}}. Anfonwch ef eto yn nes ymlaen, neu rhowch y ddolen hon i {{person}} eich hun: unwaith yn unig y’i dangosir.',
  invitation_gone: 'Mae’r gwahoddiad wedi’i anfon i {{email}}.',
  invitation_subject: 'Mae {{council}} yn eich gwahodd i Holdfast',
  invitation_what:
    'Mae {{person}} yn eich gwahodd i Holdfast ar ran {{council}}. Yno mae’r cyngor yn cadw’r hyn y mae ei bwyllgorau craffu yn ei argymell a’r hyn sy’n dod ohono.',
  first_administrator_what:
    'Mae {{council}} wedi’i agor yn Holdfast. Yno mae’n cadw’r hyn y mae ei bwyllgorau craffu yn ei argymell a’r hyn sy’n dod ohono. Fe’ch gwahoddir yn weinyddwr arno: chi sy’n gwahodd y lleill.',
  invitation_open: 'Agorwch y ddolen hon i dderbyn. Gellir ei defnyddio unwaith, hyd at {{expiresOn, date}}:',
  invitation_unexpected: 'Os nad oeddech yn disgwyl hyn, peidiwch â gwneud dim.',
  invitation_link_shown: '(Dangoswyd y ddolen unwaith, i bwy bynnag a anfonodd y gwahoddiad.)',
  has_left: 'Mae {{person}} wedi gadael. Dewiswch rywun nad yw wedi gadael.',
} as const satisfies Whole<typeof english>;
