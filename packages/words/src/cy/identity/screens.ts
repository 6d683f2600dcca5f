import type { Whole } from '../../catalogue.ts';
import type { identity as english } from '../../en/identity/screens.ts';

export const identity = {
  promise: 'Mae craffu’n argymell. Mae Holdfast yn cofio.',
  how: 'Pob argymhelliad, yr ymateb iddo, yr hyn a addawyd, ac a gafodd ei wneud: oll mewn un gofrestr, wedi’i hargraffu ar gyfer y cyfarfod nesaf.',
  signIn: 'Mewngofnodi',
  email: 'Cyfeiriad e-bost',
  password: 'Cyfrinair',
  enterEmail: 'Rhowch eich cyfeiriad e-bost',
  enterPassword: 'Rhowch eich cyfrinair',
  forgotten: 'Wedi anghofio eich cyfrinair?',
  noAccount: 'Dim cyfrif? Gofynnwch i weinyddwr eich cyngor.',
  chooseCouncil: 'Dros ba gyngor rydych chi’n gweithio?',
  noCouncil: 'Nid yw eich cyfrif yn perthyn i unrhyw gyngor. Gofynnwch i weinyddwr eich cyngor eich ychwanegu.',
  invitation: {
    title: 'Ymuno â {{council}}',
    plainTitle: 'Gwahoddiad',
    what: 'Fe’ch gwahoddir i ymuno â {{council}} fel {{name}}, yn {{email}}.',
    until: 'Gellir defnyddio’r ddolen hon unwaith, hyd at {{date}}.',
    fullName: 'Eich enw',
    password: 'Dewiswch gyfrinair',
    passwordHint: '12 nod neu fwy. Mae tri neu bedwar gair nad ydynt yn perthyn i’w gilydd yn dda.',
    enterName: 'Rhowch eich enw',
    enterPassword: 'Rhowch gyfrinair o 12 nod neu fwy',
    accept: 'Ymuno',
    acceptAs: 'Ymuno fel {{name}}',
    signIn: 'Mewngofnodi (yn agor mewn tab newydd)',
    signedIn: 'Rwyf wedi mewngofnodi',
    signInWhat:
      'Mae gan {{email}} gyfrif eisoes. Mewngofnodwch gydag ef mewn tab newydd, yna dewch yn ôl i’r dudalen hon.',
    joined: 'Rydych wedi ymuno â {{council}}',
    joinedWhat: 'Mewngofnodwch gyda’ch cyfeiriad e-bost a’ch cyfrinair.',
  },
} as const satisfies Whole<typeof english>;
