/** What a report says of itself, around the words of the council. */
export const reports = {
  monitoring: 'Scrutiny monitoring',
  monitoring_of: 'Scrutiny monitoring – {{meeting, date}}',
  nothing_to_monitor: 'There is nothing to monitor at this meeting.',
  first_meeting: 'This is the first meeting on record, so nothing is marked as changed.',
  nothing_changed: 'Nothing has changed since the meeting on {{previous, date}}.',
  // Figures apart from the noun: "12 recommendations" in the prose reads as what the table ought to hold.
  marked:
    'A shaded cell with a thick bar on its left is new or has changed since the meeting on {{previous, date}}. Rows that are new: {{fresh}}. Rows that have changed: {{changed}}.',
  unanswered: 'Rows in which somebody was asked by a reminder and has not answered: {{rows}}.',
  known_today: 'As known today, {{today, date}}.',
  known_on: 'As known on {{known, date}}, printed on {{printed, date}}.',
  published: 'As known on {{known, date}}, published on {{published, date}}, printed on {{printed, date}}.',
  published_again:
    'Version {{version}}: as known on {{known, date}}, published on {{published, date}}, printed on {{printed, date}}.',
  // Figures apart from the noun here too.
  recorded_later: 'Dated by the day of the meeting but recorded after it, and so not in this paper: {{rows}}.',
  undone_later:
    'What an import said that was undone later is not in this paper. Recommendations that it had added: {{added}}. Recommendations that it had changed: {{changed}}.',
  unknown_then:
    'The record does not tell everything that stood here on that day. What it does not tell is left empty, in: {{references, list}}.',
  say_why_replaced: 'Say why the paper that was published is replaced.',
  register_title: 'Register of scrutiny recommendations',
  register: 'Recommendations',
  tracking: 'Tracking sheet',
  follow_up: 'Follow-up items from {{committee}} – {{date, date}}',
} as const;
