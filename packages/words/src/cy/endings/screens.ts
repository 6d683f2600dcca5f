import type { Whole } from '../../catalogue.ts';
import type { endings as english } from '../../en/endings/screens.ts';

export const endings = {
  committee: {
    will: 'Bydd {{name}} yn dod i ben ar {{date}}',
    toHeir: 'Aiff yr hyn sydd ar agor at {{heir}} wedyn.',
    toNobody: 'Nid oes neb wedi’i ddewis i gymryd yr hyn a all fod ar agor bryd hynny.',
    callOff: 'Caiff ei gyfarfodydd ar ôl y diwrnod hwnnw eu canslo gydag ef.',
    could: 'Ni allai {{name}} ddod i ben ar {{date}}',
    called: 'Mae {{name}} yn parhau: ni fydd yn dod i ben',
  },
  person: {
    will: 'Bydd {{name}} yn gadael ar {{date}}',
    toHeir: 'Aiff yr hyn y mae’n ei arwain at {{heir}} wedyn.',
    toNobody: 'Nid oes neb wedi’i ddewis i gymryd yr hyn y gall fod yn ei arwain bryd hynny.',
    single_zero: 'Nid oes yr un eitem yn mynd i rywle arall.',
    single_one: 'Aiff un eitem i rywle arall, fel y dewiswyd.',
    single_two: 'Aiff {{count}} eitem i rywle arall, fel y dewiswyd.',
    single_few: 'Aiff {{count}} eitem i rywle arall, fel y dewiswyd.',
    single_many: 'Aiff {{count}} eitem i rywle arall, fel y dewiswyd.',
    single_other: 'Aiff {{count}} eitem i rywle arall, fel y dewiswyd.',
    could: 'Ni allai {{name}} adael ar {{date}}',
    called: 'Mae {{name}} yn aros: ni fydd yn gadael',
  },
  how: 'Mae’n digwydd ohono’i hun pan ddaw’r diwrnod hwnnw i ben, gyda’r hyn sydd ar agor bryd hynny.',
  again:
    'Rhoddir cynnig arall arni’n awtomatig unwaith y caiff hynny ei gywiro. Neu newidiwch yr hyn a gynlluniwyd, neu ei ganslo.',
  by: 'Cynlluniwyd gan {{name}}, {{at}}',
  change: 'Newid yr hyn a gynlluniwyd',
  callOff: 'Ei ganslo',
  waits:
    'Nid oes dim yn newid cyn diwedd {{date}}. Yna trosglwyddir yr hyn sydd ar agor y diwrnod hwnnw, gan gynnwys yr hyn a ddaeth ers hynny.',
  stuck: 'Heb allu dod i ben ar eu diwrnod',
  stuckOf: '{{name}}, diwrnod olaf {{date}}',
} as const satisfies Whole<typeof english>;
