export const calendars = {
  choose_a_file: 'This calendar comes as a file: choose the file.',
  takes_no_file: 'This calendar is read from its address and takes no file. Add a calendar of files for it.',
  another_file: 'Another file is being read at this moment. Wait until it is done.',
  public_already: 'This calendar is public already: its address is in the list.',
  agenda_published_by: 'The agenda is published by {{publishBy, date}}.',
  meeting_cancelled: 'This meeting is cancelled.',
  moved_on:
    'Meetings were changed here since this was read, so it would now do something else. What it would do now is shown: look at it, and decide again.',
  read_since: 'The calendar was read again since. Decide on the latest reading.',
  nothing_to_decide: 'There is nothing to decide here: read the calendar again.',
  not_followed: 'This calendar is not followed any more.',
  file_has_no_address: 'A file has no address.',
  file_has_no_rhythm: 'A file is read when it is uploaded, and not by itself.',
  copy_the_address:
    'Copy the address of the council’s committee pages, such as https://democracy.example.gov.uk, without a name and password.',
  choose_committees: 'Choose among the council’s committees.',
} as const;
