import type { Whole } from '../../catalogue.ts';
import type { operator as english } from '../../en/operator/screens.ts';

export const operator = {
  operate: 'I’r ciw yr ydych yn gofalu amdano',
  title: 'Y ciw',
  operator: 'Gweithredwr',
  what: 'Yr hyn y mae Holdfast yn ei wneud yn y cefndir, yn ôl enw a rhifau adnabod. Ni ddangosir dim o unrhyw gyngor yma. Ni chollir dim pan fydd tasg yn methu: mae’r hyn sydd i’w wneud o hyd yn y gronfa ddata.',
  backend: { postgres: 'Mae’r ciw yn Postgres.', redis: 'Mae’r ciw yn Redis.' },
  home: 'I’ch cyngor',
  depth: 'Tasgau yn ôl cyflwr',
  state: { failed: 'Wedi methu', active: 'Yn rhedeg', waiting: 'Yn aros', delayed: 'Yn aros am eu hamser' },
  shown: 'Dangosir y {{count}} diweddaraf.',
  job: 'Tasg',
  ids: 'Rhifau adnabod',
  attempts: 'Cynigion',
  since: 'Ers',
  reason: 'Rheswm',
  retry: 'Rhedeg eto',
  retryOf: 'Rhedeg {{name}} {{at}} eto',
  retryAll: 'Rhedeg pob tasg a fethodd eto',
  retryName: 'Rhedeg pob {{name}} a fethodd eto',
} as const satisfies Whole<typeof english>;
