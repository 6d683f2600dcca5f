import type { Whole } from '../../catalogue.ts';
import type { clockSettings as english } from '../../en/clock-settings/screens.ts';

export const clockSettings = {
  title: {
    governance: 'Sut y caiff y cyngor ei lywodraethu',
    register_start: 'Ble mae’r gofrestr yn dechrau',
    annual_meetings: 'Cyfarfodydd blynyddol',
  },
  what: {
    governance:
      'Pa reolau cyfreithiol sy’n berthnasol. Nid oes gan gyngor o dan y system bwyllgorau weithrediaeth y mae’n rhaid iddi ateb, na phenderfyniadau allweddol.',
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
  },
  begins: 'Mae’r gofrestr yn dechrau ar {{date}}',
  beginsNowhere: 'Ni phennwyd diwrnod: cedwir golwg ar bopeth yn y gofrestr',
  usualDays: 'Diwrnod arferol pob blwyddyn',
  field: {
    registerStart: 'Mae’r hyn sy’n hŷn na’r diwrnod hwn yn hanes',
    registerStartHint: 'Gadewch hwn yn wag er mwyn cadw golwg ar bopeth yn y gofrestr',
    annualMeetings: 'Diwrnodau’r cyfarfodydd blynyddol',
    annualMeetingsHint: 'Un i bob llinell, er enghraifft 20/05/2026',
  },
} as const satisfies Whole<typeof english>;
