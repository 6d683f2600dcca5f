import type { Whole } from '../../catalogue.ts';
import type { publishing as english } from '../../en/publishing/screens.ts';

export const publishing = {
  publish: { monitoring_report: 'Cyhoeddi’r adroddiad hwn', due_back: 'Cyhoeddi’r eitemau sy’n dod yn ôl' },
  what: 'Mae’r hyn a gyhoeddir yn aros fel y mae nawr: nid yw newidiadau diweddarach i’r gofrestr ynddo. Mae geiriau esempt a chyfrinachol yn cael eu gadael allan ohono.',
  confirm: 'Ei gyhoeddi fel y mae nawr',
  again: {
    monitoring_report: 'Cyhoeddi fersiwn newydd o’r adroddiad hwn',
    due_back: 'Cyhoeddi fersiwn newydd o’r eitemau sy’n dod yn ôl',
  },
  reason: 'Pam mae’n cael ei ddisodli?',
  reasonHint: 'Cedwir hyn gyda’r fersiwn newydd. Mae’r un cynharach yn aros, i’r rhai sy’n cyhoeddi.',
  enterReason: 'Dywedwch pam mae’n cael ei ddisodli',
  save: 'Cyhoeddi’r fersiwn newydd',
  versions: 'Fersiynau a gyhoeddwyd',
  version: 'Fersiwn {{version}}: cyhoeddwyd ar {{date}} gan {{name}}',
} as const satisfies Whole<typeof english>;
