export const calendarSync = {
  choose_a_file: 'This calendar comes as a file: choose the file.',
  takes_no_file: 'This calendar is read from its address and takes no file. Add a calendar of files for it.',
  another_file: 'Another file is being read at this moment. Wait until it is done.',
  public_already: 'This calendar is public already: its address is in the list.',
  agenda_published_by: 'The agenda is published by {{publishBy, date}}.',
  meeting_cancelled: 'This meeting is cancelled.',
  moved_on:
    'Meetings were changed here since this was read, so it would now do something else. What it would do now is shown: look at it, and decide again.',
  not_carried_out: 'The changes were not made automatically, for the reason that follows.',
  read_since: 'The calendar was read again since. Decide on the latest reading.',
  nothing_to_decide: 'There is nothing to decide here: read the calendar again.',
  not_followed: 'This calendar is not followed any more.',
  file_has_no_address: 'A file has no address.',
  file_has_no_rhythm: 'A file is read when it is uploaded, and not by itself.',
  copy_the_address:
    'Copy the address of the council’s committee pages, such as https://democracy.example.gov.uk, without a name and password.',
  choose_committees: 'Choose among the council’s committees.',
  name_taken: 'There is already a calendar called “{{name}}”. Give this one another name.',
  meeting_gone: 'A meeting that was to be changed is no longer here. Read the calendar again.',
  file_gone: 'The file is no longer here. Upload it again.',
  gave_up: 'The calendar could not be read: the reading broke off every time. Try again later.',
  other_days_one: 'One event was left out, because it is not between {{from, date}} and {{to, date}}.',
  other_days_other: '{{count}} events were left out, because they are not between {{from, date}} and {{to, date}}.',
  no_committee_named:
    '“{{title}}” on {{heldOn, date}} is left out: no committee here has that name. Say whose meeting it is, or that it is not one of the council’s committees.',

  not_here_yet: 'It is not here yet.',
  cancelled_before_entered: 'It was cancelled before it was ever entered here.',
  same_here: 'It is the same here.',
  another_that_day:
    'The committee has another meeting on {{heldOn, dayAndDate}}, and Holdfast keeps one meeting of a committee a day. Move or cancel one of the two first.',
  gone: 'The calendar no longer lists it.',
  gone_changed_here: 'The calendar no longer lists it, and it was changed here since: decide whether it is cancelled.',
  suddenly_empty:
    'The calendar lists no meeting of the council’s committees between {{from, dayAndDate}} and {{to, dayAndDate}}, although it listed {{before, number}} before. Nothing is proposed: check that it is still the right calendar.',
  too_many_changes:
    'The calendar would change {{changes, number}} meetings at once, and no council has so many in a year. Nothing is proposed: say which of its committees are the council’s, and leave out the others.',
  changes: '{{all, sentences}}',
  entered_by_hand: 'It was entered here by hand. {{differences, sentences}} Say which is right.',
  changed_here: 'It was changed here since. {{differences, sentences}} Say which is right.',
  day_over: 'The day is over, and the calendar now says something else. {{differences, sentences}} Say which is right.',
  day_moves: 'It moves from {{before, dayAndDate}} to {{after, dayAndDate}}.',
  time_moves: 'It begins at {{after}} instead of {{before}}.',
  time_added: 'It begins at {{after}}.',
  place_moves: 'It is held in {{after}} instead of {{before}}.',
  place_added: 'It is held in {{after}}.',
  is_cancelled: 'It is cancelled.',
  goes_ahead: 'It goes ahead after all.',
  day_differs: 'Here it is on {{here, dayAndDate}}; the calendar says {{there, dayAndDate}}.',
  time_differs: 'Here it begins at {{here}}; the calendar says {{there}}.',
  time_missing: 'Here it has no time; the calendar says {{there}}.',
  place_differs: 'Here it is held in {{here}}; the calendar says {{there}}.',
  place_missing: 'Here it has no place; the calendar says {{there}}.',
  cancelled_there: 'Here it goes ahead; in the calendar it is cancelled.',
  cancelled_here: 'Here it is cancelled; in the calendar it goes ahead.',

  left_out: '“{{title}}” (line {{line}}) is left out. {{why, sentence}}',
  left_out_untitled: 'The event at line {{line}}, which has no title, is left out. {{why, sentence}}',
  nothing_says_what: 'Nothing says what it is.',
  event_damaged: 'It is damaged and cannot be read.',
  event_no_day: 'It has no date.',
  event_no_such_day: 'Its date, “{{words}}”, does not exist.',
  event_unknown_zone: 'It is in the time zone “{{zone}}”, which Holdfast does not know and the file does not explain.',
  event_too_long: 'It lasts more than a day, so it is not a meeting.',
  event_series_changes:
    'It changes a series from one day on, which cannot be followed: enter the later meetings by hand, or save the calendar with a new series.',
  event_rule_unread: 'It repeats by a rule that cannot be read.',
  event_more_than_daily: 'It repeats more than once a day, which no committee’s meeting does.',
  event_too_often: 'It repeats too often to be read.',
  shared_number_one:
    '“{{title}}” (line {{line}}) shares its number with another event: each is known by its day and title instead.',
  shared_number_other:
    '“{{title}}” (line {{line}}) shares its number with {{count}} other events: each is known by its day and title instead.',
  no_number_one:
    'One event has no number of its own. If it is moved, it will seem to be gone, and to be new on its new day.',
  no_number_other:
    '{{count}} events have no numbers of their own. If one is moved, it will seem to be gone, and to be new on its new day.',
  service_no_number: '“{{title}}” is left out: the service gives it no number.',
  service_no_such_day: '“{{title}}” is left out: its date, “{{words}}”, does not exist.',
  untitled_no_number: 'A meeting without a committee is left out: the service gives it no number.',
  untitled_no_such_day: 'A meeting without a committee is left out: its date, “{{words}}”, does not exist.',
  service_no_time:
    '“{{title}}” on {{heldOn, date}} begins at “{{words}}”, which is not a time: it is taken without one.',
  untitled_no_time:
    'A meeting without a committee on {{heldOn, date}} begins at “{{words}}”, which is not a time: it is taken without one.',

  end_not_fixed: 'The end is not fixed: {{hours, number}} hours are shown.',
  feed_of_council: '{{council}}: meetings',
  feed_cancelled: 'Cancelled: {{title}}',
} as const;
