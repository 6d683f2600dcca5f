/** What an administrator keeps with a history: each of these can be shown as it was, and put back. */
export const settingSubjects = [
  'agenda_item',
  'attendance',
  'calendar_source',
  'committee',
  'committee_member',
  'declaration',
  'invitation',
  'meeting',
  'membership',
  'minute',
  'person',
  'portfolio',
  'portfolio_holder',
  'reshuffle',
  'programme',
  'resolution',
] as const;
export type SettingSubjectName = (typeof settingSubjects)[number];
