import type { Whole } from '../../catalogue.ts';
import type { clockSettings as english } from '../../en/clock-settings/screens.ts';

export const clockSettings = {
  title: {
    response_rule: 'A oes angen ymateb',
    governance: 'Sut y caiff y cyngor ei lywodraethu',
    register_start: 'Ble mae’r gofrestr yn dechrau',
    annual_meetings: 'Cyfarfodydd blynyddol',
  },
  what: {
    response_rule:
      'Yn Lloegr, yng Nghymru, ac yng Ngogledd Iwerddon o dan drefniadau gweithrediaeth, mae’r gyfraith yn gofyn am ymateb lle’r oedd hysbysiad yn gofyn am un; mewn mannau eraill dim ond amser y cyngor ei hun i ymateb sy’n gwneud hynny. Lle nad oes neb wedi cofnodi a oedd argymhelliad pwyllgor i’r weithrediaeth yn gwneud hynny, y rheol hon gan y cyngor sy’n penderfynu, a dywedir hynny wrth bopeth sydd i ddod o’i herwydd.',
    governance:
      'Pa reolau cyfreithiol sy’n berthnasol. Nid oes gan gyngor o dan y system bwyllgorau benderfyniadau allweddol; yn Lloegr y cyngor ei hun sy’n ateb ei bwyllgorau craffu, ac yng Ngogledd Iwerddon nid oes cyfraith yn gofyn iddo wneud.',
    register_start:
      'Mae’r hyn y gofynnodd y pwyllgorau amdano cyn y diwrnod hwn yn hanes: nid oes dim ohono i ddod, ac nid atgoffir neb ohono, nes i rywun ymgymryd ag ef.',
    annual_meetings:
      'Mae’r flwyddyn ddinesig yn dechrau ar ddiwrnod y cyfarfod blynyddol. Lle na rowch un, cymerir y diwrnod arferol.',
  },
  form: {
    usual: 'Fel sy’n arferol yn y genedl hon',
    leader_and_cabinet: 'Arweinydd a chabinet',
    elected_mayor: 'Maer etholedig a chabinet',
    committee_system: 'Y system bwyllgorau',
    executive_arrangements: 'Trefniadau gweithrediaeth',
    combined_authority: 'Awdurdod cyfun',
    combined_county_authority: 'Awdurdod sirol cyfun',
  },
  rule: {
    unless_said_otherwise: 'Mae ein pwyllgorau’n gofyn am ymateb i’w hargymhellion oni bai eu bod yn dweud yn wahanol',
    where_recorded: 'Mae ymateb i ddod dim ond lle mae rhywun wedi cofnodi bod y pwyllgor wedi gofyn am un',
  },
  ruleBy: '{{rule}} ({{basis}})',
  begins: 'Mae’r gofrestr yn dechrau ar {{date}}',
  beginsNowhere: 'Ni phennwyd diwrnod: cedwir golwg ar bopeth yn y gofrestr',
  usualDays: 'Diwrnod arferol pob blwyddyn',
  field: {
    responseRule: 'Lle nad oes neb wedi cofnodi a oes angen ymateb',
    ruleBasis: 'Ble mae’r cyngor wedi pennu hyn',
    ruleBasisHint: 'Er enghraifft y Cyfansoddiad, rhan 4, rheol 12. Gadewch yn wag os nad yw wedi’i ysgrifennu.',
    registerStart: 'Mae’r hyn sy’n hŷn na’r diwrnod hwn yn hanes',
    registerStartHint: 'Gadewch hwn yn wag er mwyn cadw golwg ar bopeth yn y gofrestr',
    annualMeetings: 'Diwrnodau’r cyfarfodydd blynyddol',
    annualMeetingsHint: 'Un i bob llinell, er enghraifft 20/05/2026',
  },
} as const satisfies Whole<typeof english>;
