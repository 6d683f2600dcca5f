// How a council reminds is one more of its dated settings.
export const reminderSettings = `
alter table council_setting drop constraint council_setting_name_check;
alter table council_setting add constraint council_setting_name_check check (name in ('response_period', 'call_in',
  'update_lead', 'report_lead', 'closures', 'rag_scheme', 'response_words', 'report_columns', 'reference_pattern',
  'accent', 'reminders'));
`;
