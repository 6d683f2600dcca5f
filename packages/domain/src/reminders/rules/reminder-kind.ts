/** What somebody can be reminded of. */
export const reminderKinds = [
  'response_due',
  'response_overdue',
  'update_wanted',
  'action_due',
  'action_overdue',
  'extension_asked',
  'claimed_complete',
  'untouched',
  'band_ending',
  'publication_near',
  'notice_short',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** As whom somebody is asked. */
export const askedAs = ['lead', 'portfolio_holder', 'scrutiny_officer', 'escalation'] as const;
export type AskedAs = (typeof askedAs)[number];
