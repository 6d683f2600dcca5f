/** What an administrator keeps with a history: each of these can be shown as it was, and put back. */
export const settingSubjects = ['calendar_source', 'committee', 'meeting', 'person', 'portfolio', 'portfolio_holder'] as const;
export type SettingSubjectName = (typeof settingSubjects)[number];
