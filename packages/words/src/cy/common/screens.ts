import { wordsWanted } from '../values/words-wanted.ts';
import type { Whole } from '../../catalogue.ts';
import type { common as english } from '../../en/common/screens.ts';
import { coreStatus } from '../values/core-status.ts';
import { decision } from '../values/decision.ts';
import { sourceKind } from '../values/source-kind.ts';

export const common = {
  exempt: 'Eithriedig',
  wordsWanted,
  wordsWantedOf: '{{title}}: nid yw geiriau’r pwyllgor yma eto',
  confidential: 'Cyfrinachol',
  brand: 'Holdfast',
  skip: 'Neidio i’r prif gynnwys',
  loading: 'Un eiliad…',
  footer: 'Mae Holdfast yn cadw’r hyn a argymhellodd craffu, yr ymateb iddo, a’r hyn a ddigwyddodd wedyn.',
  rag: 'Sgôr',
  none: 'Dim',
  notKnown: 'Ddim yn hysbys',
  cancel: 'Canslo',
  chooseMeeting: 'Dewiswch gyfarfod',
  close: 'Cau',
  showMore: 'Dangos {{count}} arall',
  nav: {
    label: 'Prif lywio',
    menu: 'Dewislen',
    home: 'Hafan',
    register: 'Cofrestr',
    imports: 'Mewnforion',
    meetings: 'Cyfarfodydd',
    reports: 'Adroddiad monitro',
    reminders: 'Nodiadau atgoffa',
    settings: 'Gosodiadau',
  },
  account: {
    own: 'Eich cyfrif',
    change: 'Newid cyngor',
    signOut: 'Allgofnodi',
    operate: 'Y ciw',
  },
  banner: {
    success: 'Wedi’i wneud',
    important: 'Pwysig',
  },
  form: {
    error: 'Gwall:',
    problem: 'Mae problem',
    sending: 'Wrthi’n cadw…',
    optional: '{{label}} (dewisol)',
  },
  date: {
    day: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    hint: 'Er enghraifft, 16 8 2012',
    useToday: 'Defnyddio heddiw',
    enter: 'Rhowch y diwrnod, y mis a’r flwyddyn',
    incomplete: 'Rhowch y diwrnod, y mis fel rhif, a phedwar ffigur y flwyddyn',
    impossible: 'Nid yw {{day}}/{{month}}/{{year}} yn ddiwrnod yn y calendr. Gwiriwch y diwrnod a’r mis',
  },
  when: {
    notADate: '{{words}} (ni ellir darllen dyddiad o hwn)',
    range: '{{from}} i {{to}}',
    by: 'erbyn {{date}}',
    readAs: '· darllenwyd fel {{understood}}',
  },
  overdue: {
    response: 'Ymateb yn hwyr ers {{date}}',
    action: 'Cam gweithredu yn hwyr ers {{date}}',
    update: 'Diweddariad yn hwyr ers {{date}}',
  },
  status: coreStatus,
  decision,
  source: sourceKind,
  format: {
    docx: 'Word',
    xlsx: 'Excel',
    csv: 'CSV',
  },
  uploadState: {
    received: 'Yn aros i gael ei darllen',
    reading: 'Wrthi’n cael ei darllen',
    understood: 'Yn aros amdanoch',
    refused: 'Gwrthodwyd',
    failed: 'Ni ellid ei darllen',
    confirmed: 'Yn y gofrestr',
    undone: 'Dadwnaed',
  },
  notFound: {
    title: 'Nid oes dim yn y cyfeiriad hwn',
    why: 'Efallai iddo gael ei deipio neu ei gopïo’n anghywir, neu fod yr hyn a ddangosai’n perthyn i gyngor arall neu wedi’i dynnu’n ôl.',
    searchRegister: 'Chwilio’r gofrestr',
  },
  problem: {
    offline:
      'Nid oedd modd cyrraedd y gweinydd. Mae’r hyn a deipiwyd gennych yn dal yma: gwiriwch y cysylltiad a rhowch gynnig arall arni.',
    unavailable:
      'Nid yw Holdfast ar gael am y tro. Mae’r hyn a deipiwyd gennych yn dal yma: rhowch gynnig arall arni’n fuan.',
    signedOut:
      'Rydych wedi cael eich allgofnodi. Mae’r hyn a deipiwyd gennych yn dal yma: mewngofnodwch eto mewn tab arall, dewch yn ôl, a phwyswch y botwm eto.',
    signInElsewhere: 'Mewngofnodi (yn agor mewn tab newydd)',
    unknown:
      'Aeth rhywbeth o’i le na ddylai fod wedi digwydd. Mae’r hyn a deipiwyd gennych yn dal yma: rhowch gynnig arall arni, a dywedwch wrth eich gweinyddwr os bydd yn digwydd ddwywaith.',
  },
  problemPage: {
    again: 'Rhoi cynnig arall arni',
    number: 'Os gofynnwch am help, rhowch y rhif hwn: {{number}}',
    offline: {
      title: 'Nid oedd modd cyrraedd y gweinydd',
      why: 'Nid oes gan eich cyfrifiadur gysylltiad â Holdfast ar hyn o bryd. Nid oes dim a gadwyd wedi’i golli.',
      do: 'Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.',
    },
    unavailable: {
      title: 'Nid yw Holdfast ar gael am y tro',
      why: 'Mae’n cael ei ailgychwyn, neu ni ellir cyrraedd ei gronfa ddata. Nid oes dim a gadwyd wedi’i golli.',
      do: 'Arhoswch funud, yna rhowch gynnig arall arni.',
    },
    notAllowed: {
      title: 'Nid yw eich rôl yn caniatáu hyn',
      why: 'Gall rhywun sydd â rôl arall yn eich cyngor ei wneud.',
      do: 'Gofynnwch i weinyddwr eich cyngor os dylech allu ei wneud.',
    },
    surprise: {
      title: 'Aeth rhywbeth o’i le',
      why: 'Ni ddylai hyn fod wedi digwydd. Nid oes dim a gadwyd wedi’i golli.',
      do: 'Rhowch gynnig arall arni. Os bydd yn digwydd ddwywaith, dywedwch wrth weinyddwr eich cyngor.',
    },
  },
} as const satisfies Whole<typeof english>;
