/** What a reminder is about, as a sentence of its own. */
export const reminderKind = {
  response_due: 'A response is due soon',
  response_overdue: 'A response is overdue',
  update_wanted: 'An update is due for a meeting',
  action_due: 'An action is due soon',
  action_overdue: 'An action is overdue',
  extension_asked: 'More time was asked for',
  claimed_complete: 'Claimed complete, and not verified',
  untouched: 'No update for months',
  band_ending: 'A time band of an improvement plan ends',
  publication_near: 'An agenda has to be published',
  notice_short: 'Notice of a key decision has to be published',
} as const;

/** The same in few words, as a row of a list begins. */
export const dueThing = {
  response_due: 'Response due',
  response_overdue: 'Response overdue',
  update_wanted: 'Update due',
  action_due: 'Action due',
  action_overdue: 'Action overdue',
  extension_asked: 'More time asked for',
  claimed_complete: 'Claimed complete',
  untouched: 'No recent update',
  band_ending: 'Time band ending',
  publication_near: 'Agenda to publish',
  notice_short: 'Notice to publish',
} as const;
