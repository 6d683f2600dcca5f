import type { Whole } from '../../catalogue.ts';
import type { importQuestions as english } from '../../en/import-questions/screens.ts';
import { forms } from '../forms.ts';

export const importQuestions = {
  step: 'Cwestiynau',
  heading: 'Yr hyn nad yw’r papur yn ei ddweud',
  toQuestions: 'Ymlaen at y cwestiynau',
  save: 'Cadw’r dewisiadau hyn',
  joined: 'Gweithgareddau pellach',
  joinedWhat:
    'Gweithgareddau pellach maes uchod yw’r rhain. Daw pob un yn gam gweithredu i’w faes; mae un sydd o dan sawl maes yn un cam gweithredu i bob un ohonynt.',
  edit: {
    nothing: 'Dim',
    readAs: 'Darllenir hyn fel {{words}}.',
    asTyped: 'Cedwir y geiriau fel y maent; ni ddarllenir diwrnod nac enw ynddynt.',
  },
  names: {
    what: 'Nid oes gan y cyngor ddim dan yr enwau hyn o’r papur. Ni wneir dim o enw oni bai eich bod yn dweud hynny yma. Mae dadwneud yn tynnu allan yr hyn a wnaed.',
    ...forms('kind_committee', '{{count}} pwyllgor', { two: '{{count}} bwyllgor' }),
    ...forms('kind_portfolio', '{{count}} portffolio', { two: '{{count}} bortffolio' }),
    ...forms('kind_lead', '{{count}} person neu dîm sy’n arwain', { two: '{{count}} berson neu dîm sy’n arwain' }),
    ...forms('kind_status', '{{count}} gair am y statws', { two: '{{count}} air am y statws' }),
    toStatuses: 'Dewis beth maent yn ei olygu',
    ...forms('rows', '{{words}} ({{count}} rhes)', { two: '{{words}} ({{count}} res)' }),
    match: '{{name}} ydyw',
    make_committee: 'Ei ychwanegu fel pwyllgor newydd',
    make_portfolio: 'Ei ychwanegu fel portffolio newydd',
    leave: 'Ei adael allan o’r maes hwn a chadw’r geiriau fel nodyn',
    leave_lead: 'Ei adael fel y mae yn y papur',
    person: 'Person yw hwn. Rhywbeth a ddelir gan rywun yw portffolio, felly ni wneir un o enw.',
    similar: 'Mae gan {{name}} enw tebyg iawn.',
    held: 'Mae {{holder}} yn dal {{name}}.',
    heldFrom: 'Mae {{holder}} yn dal {{name}} ers {{from}}.',
    heldUntil: 'Bu {{holder}} yn dal {{name}} hyd {{to}}.',
    heldBetween: 'Bu {{holder}} yn dal {{name}} o {{from}} hyd {{to}}.',
    ...forms('open', 'Enwau sy’n newydd i’r cyngor: {{count}}. Dewiswch beth a wneir â nhw cyn mewnforio’r papur.'),
  },
  undone: {
    removed: 'Tynnwyd allan o’r gofrestr',
    restored: 'Rhoddwyd yn ôl fel yr oedd',
    kept: 'Yn y gofrestr o hyd, oherwydd gwaith diweddarach',
    names: 'Pwyllgorau a phortffolios a dynnwyd allan',
    none: 'Dim',
    keptWhat: 'Ni thynnwyd popeth allan eto:',
  },
} as const satisfies Whole<typeof english>;
