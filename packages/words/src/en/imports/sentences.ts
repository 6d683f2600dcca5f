export const imports = {
  field_unknown: '“{{name}}” is not one of the fields that a column can mean.',
  status_unknown: '“{{name}}” is not one of the statuses.',
  row_unknown: 'A correction names a row that the preview does not have. Open the import again.',
  rows_changed: 'The rows changed while they were read.',
  cursor_unknown: 'The cursor is not one that Holdfast gave. Begin again at the first page.',
  names_open_one: 'The council has no {{names, list}}. Choose what is done about it first.',
  names_open_other: 'The council does not have {{names, list}}. Choose what is done about each of them first.',
  not_confirmed: 'It cannot be confirmed.',
  not_corrected: 'It cannot be corrected.',
  not_undone: 'It cannot be undone.',
  received: 'The paper has not been read yet. Wait until it is.',
  reading: 'The paper is being read. Wait until it is done.',
  understood: 'The paper has not been confirmed.',
  refused: 'The paper could not be read as rows, so there is nothing to import.',
  failed: 'The reading of the paper broke off. Upload it again.',
  confirmed: 'It has been imported already.',
  undone: 'It has been undone.',
  could_not_be_read: 'The paper could not be read.',

  wrong_weekday: 'The paper says “{{words}}”, but {{date, date}} is a {{date, weekday}}.',
  unread_date: '“{{words}}” was not read as one day.',
  no_year: '“{{words}}” names no year and the paper carries no date, so the time is not known. Give the year.',
  which_year:
    '“{{words}}” may be of the calendar year or of the financial year, so the time is not known. Give the days.',
  date_after: '{{date, date}} comes after {{above, date}}, but the other dates in this column run the other way.',
  response_before: 'The response of {{response, date}} is dated before the recommendation of {{source, date}}.',
  duplicate_row: 'A row above has the same recommendation.',
  duplicate_reference: 'A row above has the reference “{{reference}}” and another recommendation.',
  prompts_one: '{{count, number}} cell holds only what its form asks for, and was left out.',
  prompts_other: '{{count, number}} cells hold only what their form asks for, and were left out.',

  title_series:
    '“{{title}}” differs from the row above only in a number that is one higher: one title may have been filled down as a series.',
  date_series:
    'The dates rise by a day from row to row under one title: one date may have been filled down as a series.',
  words_missing: 'The words of the recommendation are not in this paper.',
  words_missing_of: 'The words of the recommendation ({{named, list}}) are not in this paper.',
  total_of_rows: 'The text says “{{words}}”, but the rows hold {{rows}}.',
  total_of_table: 'The text says “{{words}}”, but the table holds {{rows}}.',
  total_of_ratings: 'The text says “{{words}}”, but the ratings that it gives ({{ratings, list}}) add up to {{sum}}.',

  no_words: 'The file holds no words. Choose the file that holds the tracker.',
  no_table:
    'The file holds no table of recommendations. Choose the file with the tracker, or put the recommendations into a table with a heading over each column.',
  no_rows:
    'The headings were understood, but no row below them holds a recommendation. Check that the file is the filled-in tracker and not a blank form.',
  no_recommendation_column:
    'The table has headings, but none of them is the recommendation. Say which column holds the committee’s own words, or give it the heading “Recommendation”.',
  no_columns:
    'No table in the file has headings that were understood as a record of recommendations. Put a heading over each column, such as “Recommendation”, “Lead officer” and “Status”, or say which row holds them.',

  kept_worked_on: 'Kept, because somebody worked on it on {{at, moment}}, after the import.',
  kept_worked_on_by: 'Kept, because {{name}} worked on it on {{at, moment}}, after the import.',
  kept_later_paper: 'Kept, because the paper “{{fileName}}”, imported on {{at, moment}}, holds it too.',
  kept_name_used: 'Kept, because it is in use by now.',
  kept_name_changed: 'Kept, because somebody has changed it since the import.',
  kept_field: '{{field, fieldName}}: kept, because somebody changed it on {{at, moment}}, after the import.',
  kept_field_by: '{{field, fieldName}}: kept, because {{name}} changed it on {{at, moment}}, after the import.',
  kept_field_of_paper: '{{field, fieldName}}: kept, because the paper “{{fileName}}” changed it on {{at, moment}}.',

  left_furniture: 'page furniture',
  left_prompt: 'a prompt of the form, which nobody filled in',
  left_outside: 'text outside the tables',
  left_unread: 'not in a row that could be read',
  left_above: 'text above the headings',
  left_over_headings: 'a heading over other headings',
  left_no_column: 'a table without a column of recommendations',
  left_no_recommendations: 'a table that holds no recommendations',
  left_worked_out: 'worked out by the council’s rule, and not imported',
  left_unticked: 'a box that nobody has ticked',
  left_totals: 'a row of totals',
  left_numbers: 'numbers of the columns',
} as const;
