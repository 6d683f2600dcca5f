import type { ReminderKind } from './reminder-kind.ts';

/** As people call them. */
export const kindTitles: Readonly<Record<ReminderKind, string>> = {
  response_due: 'A response is running out',
  response_overdue: 'A response is overdue',
  update_wanted: 'An update is wanted for a meeting',
  action_due: 'An action comes to its date',
  action_overdue: 'An action is past its date',
  extension_asked: 'More time was asked for',
  claimed_complete: 'Said to be complete, and not agreed',
  untouched: 'Nobody has said anything for months',
  band_ending: 'A band of an improvement plan ends',
  publication_near: 'An agenda has to be published',
  notice_short: 'Notice of a key decision becomes short',
};
