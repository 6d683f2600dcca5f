import type { Whole } from '../../catalogue.ts';
import type { exemptions as english } from '../../en/exemptions/screens.ts';
import { exemptField } from '../values/field-names.ts';

export const exemptions = {
  title: 'Yr hyn a gedwir yn ôl',
  is: '{{fields}} · {{inPlace}}',
  by: 'Marciwyd gan {{name}} ar {{date}}',
  inheritedFrom: 'Trosglwyddwyd o eitem {{position}} ar agenda {{committee}}, {{date}}',
  mark: 'Marcio geiriau’n eithriedig neu’n gyfrinachol',
  lift: 'Codi’r marc hwn',
  liftNamed: 'Codi’r marc ar {{fields}}',
  markWhat:
    'Dim ond y rhai yn y cyngor sy’n cadw’r gofrestr, yn ateb drosti neu’n aelodau o’i bwyllgorau sy’n darllen geiriau eithriedig. Nid ydynt mewn unrhyw allforyn, adroddiad, e-bost na thudalen gyhoeddus, ac nid yw chwilio’n dod o hyd iddynt.',
  whoReadsConfidential:
    'Dim ond y rhai sy’n cadw’r gofrestr, a phwy bynnag y gofynnir iddynt ateb dros yr eitem, sy’n darllen geiriau cyfrinachol.',
  fields: 'Beth sydd i’w gadw’n ôl?',
  fieldsHint:
    'Mae marc hefyd yn berthnasol i eiriau sydd i ddod, ac i’r hyn a oedd yma o’r blaen. Mae marc ar ddiweddariadau’n berthnasol i bob un ohonynt, ac i’r hyn a ysgrifennwyd ar gyfer y statws a’r sgôr. Mae marc ar gamau gweithredu’n berthnasol i’r ffordd yr ysgrifennwyd eu dyddiadau.',
  paragraph: 'Paragraff',
  choose: 'Dewiswch baragraff',
  confidential:
    'Cyfrinachol: mae’r gyfraith, llys neu’r adran o’r llywodraeth a roddodd yr wybodaeth yn gwahardd ei datgelu',
  choice: '{{paragraph}} – {{about}}',
  reason: {
    exempt: 'Pam mae ei gadw’n ôl yn drech na budd y cyhoedd o’i gyhoeddi',
    confidential: 'Pam na chaniateir ei ddatgelu',
    unweighed: 'Pam y’i cedwir yn ôl',
  },
  reasonHint: 'Dim ond y rhai a gaiff ddarllen y geiriau sy’n darllen y rheswm.',
  enterFields: 'Dewiswch beth sydd i’w gadw’n ôl',
  enterParagraph: 'Dewiswch baragraff, neu gyfrinachol',
  enterReason: {
    exempt: 'Nodwch pam mae ei gadw’n ôl yn drech na budd y cyhoedd o’i gyhoeddi',
    confidential: 'Nodwch pam na chaniateir ei ddatgelu',
  },
  save: { exempt: 'Marcio’n eithriedig', confidential: 'Marcio’n gyfrinachol' },
  saved: {
    exempt: 'Mae’r geiriau wedi’u marcio’n eithriedig',
    confidential: 'Mae’r geiriau wedi’u marcio’n gyfrinachol',
  },
  liftTitle: 'Codi marc',
  liftWhat:
    'O hynny ymlaen caiff y geiriau hyn eu hargraffu mewn allforion, adroddiadau a negeseuon, a bydd chwilio’n dod o hyd iddynt. Mae’r hyn a ddywed yr hanes am y marc yn aros.',
  liftReason: 'Pam y gellir ei ddarllen yn awr',
  enterLiftReason: 'Nodwch pam y gellir ei ddarllen yn awr',
  liftSave: 'Codi’r marc hwn',
  lifted: {
    exempt: 'Nid yw’r geiriau’n eithriedig mwyach',
    confidential: 'Nid yw’r geiriau’n gyfrinachol mwyach',
  },
  field: exemptField,
  about: {
    '1': 'ynghylch unrhyw unigolyn',
    '2': 'yn debygol o ddatgelu pwy yw unigolyn',
    '3': 'materion ariannol neu fusnes rhywun, gan gynnwys y cyngor',
    '4': 'ymgynghoriadau neu drafodaethau am gysylltiadau llafur',
    '5': 'braint broffesiynol gyfreithiol',
    '6': 'hysbysiad, gorchymyn neu gyfarwyddyd y mae’r cyngor yn ei gynnig',
    '7': 'atal, ymchwilio i neu erlyn troseddau',
  },
} as const satisfies Whole<typeof english>;
