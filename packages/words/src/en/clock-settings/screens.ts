export const clockSettings = {
  title: {
    governance: 'How the council is governed',
    register_start: 'Where the register begins',
    annual_meetings: 'Annual meetings',
  },
  what: {
    governance:
      'Which rules of the law hold. A council under the committee system has no executive that must answer, and no key decisions.',
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
  },
  begins: 'The register begins on {{date}}',
  beginsNowhere: 'No day is set: everything in the register is watched',
  usualDays: 'The usual day of each year',
  field: {
    registerStart: 'What is older than this day is history',
    registerStartHint: 'Leave it empty to have everything in the register watched',
    annualMeetings: 'Days of annual meetings',
    annualMeetingsHint: 'One a line, for example 20/05/2026',
  },
} as const;
