import type { Whole } from '../../catalogue.ts';
import type { languageSettings as english } from '../../en/language-settings/screens.ts';

export const languageSettings = {
  title: 'Ieithoedd',
  what: 'Pa iaith a ddefnyddir ar gyfer pobl nad ydynt wedi dewis un, ac ym mha iaith yr ysgrifennir adroddiadau monitro a chrynodebau.',
  usual: {
    en: 'Defnyddir Saesneg ar gyfer pobl nad ydynt wedi dewis iaith.',
    cy: 'Defnyddir Cymraeg ar gyfer pobl nad ydynt wedi dewis iaith.',
  },
  papers: {
    en: 'Mae adroddiadau monitro yn Saesneg.',
    cy: 'Mae adroddiadau monitro yn Gymraeg.',
    both: 'Mae adroddiadau monitro yn Gymraeg a Saesneg, y Gymraeg yn gyntaf.',
  },
  digests: {
    chosen: 'Mae crynodebau yn iaith pob unigolyn.',
    both: 'Mae crynodebau yn Gymraeg a Saesneg, y Gymraeg yn gyntaf.',
  },
  field: {
    usual: 'Iaith ar gyfer pobl nad ydynt wedi dewis un',
    usualHint:
      'Ar gyfer gwahoddiadau, crynodebau a chyfrifon newydd. Defnyddiwch y ddolen {{address}} er mwyn i bobl fewngofnodi ynddi',
    papers: 'Adroddiadau monitro',
    papersHint: 'Gall pwy bynnag sy’n gwneud adroddiad ddewis iaith arall iddo',
    digests: 'Crynodebau',
    chosen: 'Yn yr iaith y mae pob unigolyn wedi’i dewis',
    both: 'Cymraeg a Saesneg',
  },
} as const satisfies Whole<typeof english>;
