export const meetings = {
  not_one_of_them: 'Choose one of the council’s meetings.',
  publication_moves: 'The agenda has to be published by {{after, date}} instead of {{before, date}}.',
  reports_move: 'Reports are due by {{after, date}} instead of {{before, date}}.',
  updates_move: 'Updates are due, and people are asked for them by {{after, date}} instead of {{before, date}}.',
  due_back_moves_one: 'One due back at it moves along, and is dealt with on {{next, date}}.',
  due_back_moves_other: '{{count}} due back at it move along, and are dealt with on {{next, date}}.',
  due_back_comes_one: '{{references, list}} comes back at it as well.',
  due_back_comes_other: '{{references, list}} come back at it as well.',
  due_back_goes_one: '{{references, list}} is not yet due back on {{next, date}}.',
  due_back_goes_other: '{{references, list}} are not yet due back on {{next, date}}.',
  call_in_moves:
    'What is decided there and published that day can be called in until {{after, date}} instead of {{before, date}}.',
  dependant_before:
    '{{dependant}} wants to meet on the {{is, weekday}} before each {{committee}}: that is {{is, date}} now. {{meets, sentence}}',
  dependant_after:
    '{{dependant}} wants to meet on the {{is, weekday}} after each {{committee}}: that is {{is, date}} now. {{meets, sentence}}',
  dependant_meets: 'It meets on {{was, date}}.',
  dependant_has_none: 'It has no meeting on that day yet.',
  same_day: '{{committee}} meets on that day.',
  same_day_at: '{{committee}} meets on that day at {{startsAt}}.',
  same_day_in: '{{committee}} meets on that day in {{place}}.',
  same_day_at_in: '{{committee}} meets on that day at {{startsAt}} in {{place}}.',
  weekday_changes: 'It moves from a {{heldOn, weekday}} to a {{next, weekday}}.',
  no_working_day: '{{next, dayAndDate}} is no working day.',
  bank_holiday: '{{next, dayAndDate}} is not a working day: {{holiday, bankHoliday}}.',
  cancel_due_back_one:
    '{{references, list}} is due back at this meeting: it comes back at the next one, on {{next, date}}.',
  cancel_due_back_other:
    '{{references, list}} are due back at this meeting: they come back at the next one, on {{next, date}}.',
  cancel_due_back_waits_one:
    '{{references, list}} is due back at this meeting. The committee has no later meeting in the calendar, so it comes back at none.',
  cancel_due_back_waits_other:
    '{{references, list}} are due back at this meeting. The committee has no later meeting in the calendar, so they come back at none.',
  cancel_updates_one:
    '{{count}} update is due for it by {{updatesBy, date}}: it is due for the meeting of {{next, date}} instead.',
  cancel_updates_other:
    '{{count}} updates are due for it by {{updatesBy, date}}: they are due for the meeting of {{next, date}} instead.',
  cancel_updates_end_one:
    '{{count}} update is due for it by {{updatesBy, date}}. The committee has no later meeting in the calendar, so nobody is asked for it.',
  cancel_updates_end_other:
    '{{count}} updates are due for it by {{updatesBy, date}}. The committee has no later meeting in the calendar, so nobody is asked for them.',
  cancel_agenda_out:
    'Its agenda was published on {{publishedOn, date}}: tell the public and the members that it does not take place.',
  cancel_minutes_one: '{{count}} minute is written of it: it stays with the meeting, which is shown as cancelled.',
  cancel_minutes_other: '{{count}} minutes are written of it: they stay with the meeting, which is shown as cancelled.',
  move_agenda_out:
    'Its agenda was published on {{publishedOn, date}} for the day it has now: it has to be published again.',
  move_minutes_one: '{{count}} minute is written of it: it moves along.',
  move_minutes_other: '{{count}} minutes are written of it: they move along.',
  before_committee: '{{committee}} began on {{startsOn, date}}, after this day.',
  confirm: 'Nothing has been changed yet. Look at what follows, and confirm it if it is meant.',
  cancel_calendars: 'It stays in calendars that people subscribe to, as cancelled.',
  published_after: 'An agenda goes out before its meeting on {{heldOn, date}}. Write an earlier day.',
  committee_ended:
    '{{committee}} ends on {{endedOn, date}}: choose a day until then, or the committee that takes over.',
  held_already: 'The meeting was held on {{heldOn, date}}. A day that is over is not moved.',
  into_the_past: '{{next, date}} is over. Choose a day to come.',
  too_far: '{{next, date}} is more than three years ahead. Check the year.',
  short_notice:
    'For a meeting on {{next, date}} the agenda had to be published by {{latest, date}}: {{clearDays}} clear days before ({{source}}). It can only be held at shorter notice, for a reason that is given.',
  short_notice_reason:
    'Enter why the meeting is held at shorter notice than the law asks: why it is called so late, or what the chair considers urgent.',
  meets_already: '{{committee}} meets on {{heldOn, date}} already.',
  has_decided:
    'This meeting has decided about recommendations, so it was held on {{heldOn, date}}. Correct those decisions first.',
  held_not_called_off: 'The meeting was held, so it cannot be cancelled.',
  publication_to_come: 'This day has not come. Write the day on which the agenda was published, once it was.',
} as const;
