import type { Whole } from '../../catalogue.ts';
import type { meetings as english } from '../../en/meetings/sentences.ts';
import { forms } from '../forms.ts';

export const meetings = {
  not_one_of_them: 'Dewiswch un o gyfarfodydd y cyngor.',
  publication_moves: 'Rhaid cyhoeddi’r agenda erbyn {{after, date}} yn lle {{before, date}}.',
  reports_move: 'Mae angen adroddiadau erbyn {{after, date}} yn lle {{before, date}}.',
  updates_move:
    'Mae angen diweddariadau erbyn {{after, date}} yn lle {{before, date}}, a gofynnir i bobl amdanynt erbyn hynny.',
  ...forms(
    'due_back_moves',
    'Mae {{count}} sydd i ddod yn ôl iddo yn symud gydag ef, ac ymdrinnir â hynny ar {{next, date}}.',
  ),
  ...forms('due_back_comes', 'Daw {{references, list}} yn ôl iddo hefyd.'),
  ...forms('due_back_goes', 'Nid yw’n bryd eto i {{references, list}} ddod yn ôl ar {{next, date}}.'),
  call_in_moves:
    'Gellir galw i mewn yr hyn a benderfynir yno ac a gyhoeddir y diwrnod hwnnw tan {{after, date}} yn lle {{before, date}}.',
  dependant_before:
    'Mae {{dependant}} am gyfarfod ar y {{is, weekday}} cyn pob cyfarfod o {{committee}}: {{is, date}} yw hynny bellach. {{meets, sentence}}',
  dependant_after:
    'Mae {{dependant}} am gyfarfod ar y {{is, weekday}} ar ôl pob cyfarfod o {{committee}}: {{is, date}} yw hynny bellach. {{meets, sentence}}',
  dependant_meets: 'Mae’n cyfarfod ar {{was, date}}.',
  dependant_has_none: 'Nid oes ganddo gyfarfod ar y diwrnod hwnnw eto.',
  same_day: 'Mae {{committee}} yn cyfarfod ar y diwrnod hwnnw.',
  same_day_at: 'Mae {{committee}} yn cyfarfod ar y diwrnod hwnnw am {{startsAt}}.',
  same_day_in: 'Mae {{committee}} yn cyfarfod ar y diwrnod hwnnw yn {{place}}.',
  same_day_at_in: 'Mae {{committee}} yn cyfarfod ar y diwrnod hwnnw am {{startsAt}} yn {{place}}.',
  weekday_changes: 'Mae’n symud o ddydd {{heldOn, weekday}} i ddydd {{next, weekday}}.',
  no_working_day: 'Nid yw {{next, dayAndDate}} yn ddiwrnod gwaith.',
  bank_holiday: 'Nid yw {{next, dayAndDate}} yn ddiwrnod gwaith: {{holiday, bankHoliday}}.',
  ...forms(
    'cancel_due_back',
    'Mae {{references, list}} i ddod yn ôl i’r cyfarfod hwn: daw yn ôl i’r nesaf, ar {{next, date}}.',
  ),
  ...forms(
    'cancel_due_back_waits',
    'Mae {{references, list}} i ddod yn ôl i’r cyfarfod hwn. Nid oes gan y pwyllgor gyfarfod diweddarach yn y calendr, felly ni ddaw yn ôl i’r un.',
  ),
  ...forms(
    'cancel_updates',
    'Mae angen {{count}} diweddariad ar ei gyfer erbyn {{updatesBy, date}}: bydd ei angen ar gyfer cyfarfod {{next, date}} yn lle hynny.',
    {
      two: 'Mae angen {{count}} ddiweddariad ar ei gyfer erbyn {{updatesBy, date}}: bydd eu hangen ar gyfer cyfarfod {{next, date}} yn lle hynny.',
    },
  ),
  ...forms(
    'cancel_updates_end',
    'Mae angen {{count}} diweddariad ar ei gyfer erbyn {{updatesBy, date}}. Nid oes gan y pwyllgor gyfarfod diweddarach yn y calendr, felly ni ofynnir i neb amdano.',
    {
      two: 'Mae angen {{count}} ddiweddariad ar ei gyfer erbyn {{updatesBy, date}}. Nid oes gan y pwyllgor gyfarfod diweddarach yn y calendr, felly ni ofynnir i neb amdanynt.',
    },
  ),
  cancel_agenda_out:
    'Cyhoeddwyd ei agenda ar {{publishedOn, date}}: dywedwch wrth y cyhoedd a’r aelodau na chynhelir ef.',
  ...forms(
    'cancel_minutes',
    'Mae {{count}} cofnod wedi’i ysgrifennu ohono: mae’n aros gyda’r cyfarfod, a ddangosir fel un a ganslwyd.',
    {
      two: 'Mae {{count}} gofnod wedi’u hysgrifennu ohono: maent yn aros gyda’r cyfarfod, a ddangosir fel un a ganslwyd.',
    },
  ),
  move_agenda_out:
    'Cyhoeddwyd ei agenda ar {{publishedOn, date}} ar gyfer y diwrnod sydd ganddo nawr: rhaid ei chyhoeddi eto.',
  ...forms('move_minutes', 'Mae {{count}} cofnod wedi’i ysgrifennu ohono: mae’n symud gydag ef.', {
    two: 'Mae {{count}} gofnod wedi’u hysgrifennu ohono: maent yn symud gydag ef.',
  }),
  before_committee: 'Dechreuodd {{committee}} ar {{startsOn, date}}, ar ôl y diwrnod hwn.',
  confirm: 'Nid oes dim wedi newid eto. Edrychwch ar yr hyn sy’n dilyn, a’i gadarnhau os dyna’r bwriad.',
  cancel_calendars: 'Mae’n aros mewn calendrau y mae pobl yn tanysgrifio iddynt, wedi’i nodi fel un a ganslwyd.',
  published_after: 'Cyhoeddir agenda cyn ei chyfarfod ar {{heldOn, date}}. Rhowch ddiwrnod cynharach.',
  committee_ended:
    'Daw {{committee}} i ben ar {{endedOn, date}}: dewiswch ddiwrnod tan hynny, neu’r pwyllgor sy’n cymryd drosodd.',
  held_already: 'Cynhaliwyd y cyfarfod ar {{heldOn, date}}. Ni symudir diwrnod sydd wedi bod.',
  into_the_past: 'Mae {{next, date}} wedi bod. Dewiswch ddiwrnod sydd i ddod.',
  too_far: 'Mae {{next, date}} dros dair blynedd i ffwrdd. Gwiriwch y flwyddyn.',
  short_notice:
    'Ar gyfer cyfarfod ar {{next, date}} roedd yn rhaid cyhoeddi’r agenda erbyn {{latest, date}}: {{clearDays}} diwrnod clir cyn hynny ({{source}}). Dim ond ar rybudd byrrach y gellir ei gynnal, am reswm a roddir.',
  short_notice_reason:
    'Rhowch pam y cynhelir y cyfarfod ar rybudd byrrach nag y mae’r gyfraith yn ei ofyn: pam y’i gelwir mor hwyr, neu beth sydd ar frys ym marn y cadeirydd.',
  meets_already: 'Mae {{committee}} yn cyfarfod ar {{heldOn, date}} eisoes.',
  has_decided:
    'Mae penderfyniadau’r cyfarfod hwn yn y gofrestr, felly fe’i cynhaliwyd ar {{heldOn, date}}. Cywirwch y rheini yn gyntaf.',
  held_not_called_off: 'Cynhaliwyd y cyfarfod, felly ni ellir ei ganslo.',
  publication_to_come:
    'Nid yw’r diwrnod hwn wedi dod. Rhowch y diwrnod y cyhoeddwyd yr agenda, unwaith y’i cyhoeddwyd.',
} as const satisfies Whole<typeof english>;
