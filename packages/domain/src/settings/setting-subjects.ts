/** What an administrator keeps with a history: each of these can be shown as it was, and put back. */
export const settingSubjects = [
  'agenda_item',
  'attendance',
  'committee',
  'council_setting',
  'declaration',
  'first_step',
  'meeting',
  'minute',
  'person',
  'portfolio',
  'portfolio_holder',
  'resolution',
  'status_word',
] as const;
export type SettingSubjectName = (typeof settingSubjects)[number];
