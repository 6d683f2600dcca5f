export const meetingSchedules = {
  gave_way:
    'Version {{version}} of the meeting schedule of {{committee}} for {{year}} was replaced by a later version.',
  was_published: 'Version {{version}} of the meeting schedule of {{committee}} for {{year}} was published.',
  was_published_on:
    'Version {{version}} of the meeting schedule of {{committee}} for {{year}} was published on {{publishedOn, date}}.',
  is_approved: 'Version {{version}} of the meeting schedule of {{committee}} for {{year}} is approved.',
  was_approved:
    'Version {{version}} of the meeting schedule of {{committee}} for {{year}} was approved by {{body}} on {{heldOn, date}}.',
  approved_already: '{{standing, sentence}} Publish it, or change it: then it is a draft again.',
  draft_next_version: '{{standing, sentence}} Draft the next version and approve that.',
  next_version_changes: '{{standing, sentence}} Draft the next version to change the dates.',
  no_dates:
    'Version {{version}} of the meeting schedule of {{committee}} for {{year}} has no dates yet. Draft them from a rule, or enter them, and approve it then.',
  not_approved:
    'Version {{version}} of the meeting schedule of {{committee}} for {{year}} is a draft. Say which meeting approved it, and publish it then.',
  meeting_cancelled:
    'The meeting of {{committee}} on {{heldOn, date}} is cancelled. Choose the meeting that approved the dates.',
  people_on_both_one: '{{names, list}} sits on both.',
  people_on_both_other: '{{names, list}} sit on both.',
  same_place: 'Both are in {{place}}.',
  clash: '{{committee}} meets on {{on, date}} too. {{why, sentence}}',
  clash_at: '{{committee}} meets on {{on, date}} at {{at}} too. {{why, sentence}}',
  wrong_weekday: '{{date, date}} is a {{date, weekday}}, not a {{usual, weekday}}.',
  weekend: '{{date, dayAndDate}} is at the weekend.',
  bank_holiday: '{{date, dayAndDate}} is a bank holiday: {{holiday, bankHoliday}}.',
  closure_day: 'The council’s offices are shut on {{date, dayAndDate}}.',
  outside_year: '{{date, date}} is not between {{from, date}} and {{to, date}}, the municipal year.',
  too_late_to_publish:
    'The agenda for {{date, date}} had to be published by {{latest, date}}, {{clearDays}} clear days before ({{source}}).',
  executive_first: 'Cabinet meets on {{meeting, date}}, and the committee does not meet before it.',
  executive_first_since:
    'Cabinet meets on {{meeting, date}}, and the committee does not meet before it since it met on {{before, date}}.',
  twice: '{{date, date}} is listed twice.',
  out_of_order: '{{date, date}} comes after {{before, date}}.',
  change_date_first: '{{why, sentence}} Change that date first.',
  write_rule:
    'Write how the days of the meetings follow. For example: second Thursday; last Wednesday of each month, except August; every six weeks on a Thursday from 13 June 2012; the Thursday before each Cabinet.',
  nothing_left_out: '“{{words}}” names no month and no days that are left out. Write for example: except August.',
  no_month:
    '“{{words}}” names no month. For example: second Thursday; last Wednesday of each month, except August; every six weeks on a Thursday from 13 June 2012; the Thursday before each Cabinet.',
  no_number_of_weeks:
    '“{{words}}” is not a number of weeks from 1 to 26. For example: second Thursday; last Wednesday of each month, except August; every six weeks on a Thursday from 13 June 2012; the Thursday before each Cabinet.',
  not_a_day: '“{{words}}” is not a day. Write for example: from 13 June 2012.',
  which_weekday:
    'Say on which weekday, or from which day. For example: second Thursday; last Wednesday of each month, except August; every six weeks on a Thursday from 13 June 2012; the Thursday before each Cabinet.',
  another_weekday: '“{{words}}” is another weekday than the one that the rule names.',
  no_rule:
    '“{{words}}” is not a rule that Holdfast understands. For example: second Thursday; last Wednesday of each month, except August; every six weeks on a Thursday from 13 June 2012; the Thursday before each Cabinet.',
  was_published_draft_next: 'Version {{version}} was published. Draft the next version, or move single meetings.',
  was_published_on_draft_next:
    'Version {{version}} was published on {{publishedOn, date}}. Draft the next version, or move single meetings.',
  no_body_beside: 'There is no committee called “{{name}}” to go by.',
  body_has_no_meetings:
    '{{body}} has no meetings in this year yet. Add them first, so that this rule has dates to go by.',
  rule_gives_no_day: '“{{rule}}” gives no day in this municipal year. Check its recess and its months.',
  no_table_of_dates:
    'No table of meeting dates was found. It needs a heading such as “Existing date” or “Proposed date” above the dates.',
} as const;
