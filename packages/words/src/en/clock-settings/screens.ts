export const clockSettings = {
  title: {
    response_rule: 'Whether a response is required',
    governance: 'How the council is governed',
    register_start: 'Where the register begins',
    annual_meetings: 'Annual meetings',
  },
  what: {
    response_rule:
      'In England, in Wales, and in Northern Ireland under executive arrangements, the law asks for a response where a notice required one; elsewhere only the council’s own time to respond does. Where nobody has recorded whether a committee’s recommendation to the executive did, this rule of the council decides, and whatever is due by it says so.',
    governance:
      'Which rules of the law hold. A council under the committee system has no key decisions; in England the council itself answers its scrutiny committees, in Northern Ireland no law asks it to.',
    register_start:
      'What the committees asked before this day is history: nothing of it is due, and nobody is reminded of it, until somebody takes it on.',
    annual_meetings:
      'The municipal year begins on the day of the annual meeting. Where you enter none, the usual day is taken.',
  },
  form: {
    usual: 'As is usual in this nation',
    leader_and_cabinet: 'A leader and cabinet',
    elected_mayor: 'An elected mayor and cabinet',
    committee_system: 'The committee system',
    executive_arrangements: 'Executive arrangements',
    combined_authority: 'A combined authority',
    combined_county_authority: 'A combined county authority',
  },
  rule: {
    unless_said_otherwise: 'Our committees require a response to their recommendations unless they say otherwise',
    where_recorded: 'A response is due only where somebody has recorded that the committee required one',
  },
  ruleBy: '{{rule}} ({{basis}})',
  begins: 'The register begins on {{date}}',
  beginsNowhere: 'No day is set: everything in the register is watched',
  usualDays: 'The usual day of each year',
  field: {
    responseRule: 'Where nobody has recorded whether a response is required',
    ruleBasis: 'Where the council has laid this down',
    ruleBasisHint: 'For example Constitution, part 4, rule 12. Leave it empty if it is not written down.',
    registerStart: 'What is older than this day is history',
    registerStartHint: 'Leave it empty to have everything in the register watched',
    annualMeetings: 'Days of annual meetings',
    annualMeetingsHint: 'One a line, for example 20/05/2026',
  },
} as const;
