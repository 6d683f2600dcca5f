/** What an administrator keeps with a history: each of these can be shown as it was, and put back. */
export const settingSubjects = [
  'agenda_item',
  'attendance',
  'calendar_source',
  'committee',
  'committee_member',
  'council_setting',
  'declaration',
  'invitation',
  'first_step',
  'meeting',
  'membership',
  'minute',
  'person',
  'portfolio',
  'portfolio_holder',
  'reshuffle',
  'programme',
  'resolution',
  'status_word',
] as const;
export type SettingSubjectName = (typeof settingSubjects)[number];
