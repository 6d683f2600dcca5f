/** As what somebody sits on a committee. */
export const memberRole = {
  chair: 'Chair',
  vice_chair: 'Vice-chair',
  member: 'Member',
  co_optee: 'Co-optee',
  substitute: 'Substitute',
} as const;

/** What a person is in a council. */
export const role = {
  council_administrator: 'Council administrator',
  scrutiny_officer: 'Scrutiny officer',
  responder: 'Responder',
  committee_member: 'Committee member',
  read_only: 'Read only',
} as const;

/** Who was there, and who was not. */
export const presence = {
  present: 'Present',
  apologies: 'Apologies',
  absent: 'Absent',
  in_attendance: 'In attendance',
} as const;

/** How often a calendar is read. */
export const calendarRhythm = {
  never: 'Only when somebody asks',
  daily: 'Every day',
  weekly: 'Every week',
} as const;

/** What a reading of a calendar may change without asking. */
export const allowedChange = {
  add: 'Add new meetings',
  move: 'Move and change meetings',
  cancel: 'Cancel meetings',
} as const;

/** How the messages of a council leave. */
export const channelKind = {
  smtp: 'Sent by the mail server',
  notify: 'Sent by GOV.UK Notify',
  viewer: 'Kept in Holdfast',
} as const;

/** What a committee is. */
export const committeeKind = {
  scrutiny_committee: 'Scrutiny committee',
  panel: 'Panel',
  board: 'Board',
  cabinet: 'Cabinet',
  full_council: 'Full council',
  other: 'Other',
} as const;

/** Who or what can be named. */
export const personKind = {
  councillor: 'Councillor',
  officer: 'Officer',
  co_optee: 'Co-optee',
  post: 'Post',
  team: 'Team',
  partner_body: 'Partner body',
} as const;

/** What an item of an agenda is for. */
export const agendaKind = {
  apologies: 'Apologies and substitutes',
  interests: 'Declarations of interest',
  scrutiny_interests: 'Declarations of scrutiny interest',
  party_whip: 'Party whip',
  previous_minutes: 'Minutes of the previous meeting',
  report: 'Report',
  call_in: 'Call-in',
  due_back: 'Monitoring of recommendations',
  work_programme: 'Work programme or forward plan',
  exclusion: 'Exclusion of the press and public',
  other: 'Other',
} as const;

/** What is declared at a meeting. */
export const declarationKind = {
  interest: 'An interest',
  scrutiny_interest: 'A scrutiny interest',
  party_whip: 'A party whip',
} as const;

/** How far a meeting schedule has come. */
export const meetingScheduleState = {
  draft: 'Draft',
  approved: 'Approved',
  published: 'Published',
  superseded: 'Replaced by a later version',
} as const;
