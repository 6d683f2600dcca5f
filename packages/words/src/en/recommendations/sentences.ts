export const recommendations = {
  rejected_needs_reason: 'A rejected recommendation needs the executive’s reason.',
  superseded_needs_reason: 'Say what has taken its place, so that the trail can be followed.',
  waiting_needs_reason: 'Say why it is waiting for a response again.',
  needs_meeting_to_reopen:
    'Only the committee may open a closed recommendation again. Choose the meeting that agreed it.',
  needs_meeting_to_verify: 'Only the committee may verify that it is complete. Choose the meeting that agreed it.',
  meeting_in_future: 'That meeting has not been held yet. Record the decision after the committee has taken it.',
  meeting_called_off: 'The meeting of {{heldOn, date}} was called off. Choose one that was held.',
  meeting_of_executive:
    '{{committee}} is the executive, which does not decide about its own work. Choose a meeting of the committee that asked for it.',
  meeting_of_another:
    'This recommendation does not belong to {{committee}}. Choose a meeting of the committee that owns it.',
  role_may_not_change: 'Statuses are changed by the scrutiny officer, and by those who answer for the work.',
  already_so: 'It is “{{status, coreStatus}}” already.',
  no_such_step: 'A recommendation that is “{{from, coreStatus}}” cannot become “{{status, coreStatus}}” in one step.',
  closed_by_committee: 'The committee has closed this one. Ask the scrutiny officer to put it to the committee.',
  needs_reason_to_reopen: 'Say why the committee opened it again.',
  verified_by_committee:
    'Only the committee may verify that it is complete. Claim it complete, and the committee will be asked.',
  needs_evidence: 'Say what evidence the committee was shown that it is complete.',
  recorded_by_officer: '“{{status, coreStatus}}” is recorded by the scrutiny officer.',
  needs_response: 'There is no response to this recommendation yet. Answer it first, then say how the work stands.',
  rejection_needs_reason: 'A rejected recommendation needs the executive’s reason. Add the reason and save again.',
  response_needs_words: 'A response needs its words. Write what the executive said it will do.',
  response_in_future: 'The response is dated in the future. Give the day on which it was received.',
  response_before_report: 'The response is dated before the report was received. Check both dates.',
  extension_waiting: 'An extension has been asked for already. The committee has to decide on it first.',
  extension_needs_reason: 'Say why more time is needed. The committee will read it.',
  extension_not_later: 'The new date is not later than the present one, {{due, date}}.',
  extension_needs_meeting:
    'More time is decided on by a meeting that was held after it was asked for. Choose that meeting.',
  update_needs_words: 'An update needs words. Say what has been done since the last one.',
  update_in_future: 'The update is dated in the future. Give the day to which it speaks.',
  choose_from_register: 'Choose recommendations that are in the register.',
  done_in_future: 'The day is in the future. Give the day on which it was done.',
  changed_since_list: 'Somebody else has changed this since you opened the list.',
  not_in_register: 'It is not in the register any more.',
  changed_in_future: 'The day is in the future. Give the day on which it changed.',
  word_means: 'In this council “{{word}}” means “{{said, coreStatus}}”.',
  mark_lifted: 'This mark has been lifted already.',
  extension_decided: 'A meeting has decided on this already.',
  reference_taken: 'There is a recommendation of this reference and part already.',
  cursor_unknown: 'The cursor is not one that Holdfast gave. Begin again at the first page.',
  no_date_to_put_off: 'There is no date to put off. Enter the date that was first agreed, then ask for more time.',
  paragraphs_of_england:
    'For a council in England the paragraphs are {{first}} to {{last}} of Schedule 12A to the Local Government Act 1972. Choose one of these.',
  paragraphs_of_wales:
    'For a council in Wales the paragraphs are {{first}} to {{last}} of Schedule 12A to the Local Government Act 1972. Choose one of these.',
  paragraphs_of_scotland:
    'For a council in Scotland the paragraphs are {{first}} to {{last}} of Schedule 7A to the Local Government (Scotland) Act 1973. Choose one of these.',
  paragraphs_of_northern_ireland:
    'For a council in Northern Ireland the paragraphs are {{first}} to {{last}} of Schedule 6 to the Local Government Act (Northern Ireland) 2014. Choose one of these.',
  choose_what_is_exempt: 'Choose what is exempt.',
  exempt_already: '“{{field}}” is exempt already. Lift that mark first, then set the new one.',
  nothing_to_keep_back: 'There are no words in “{{field}}” to keep back. Choose only what is filled.',
  exemption_needs_reason: 'Say why keeping it back outweighs the public interest in publishing it.',
  word_ends_before: 'The word would end before it begins. Choose a later last day.',

  response_was_due: 'A response was due by {{due, date}}, {{length, sentence}} beginning with {{from, date}}.',
  response_was_due_held:
    'A response was due by {{due, date}}, {{length, sentence}} beginning with {{from, date}}. A holding reply was received, which is not a response.',
  action_was_due: 'The action was due by {{due, date}} and is not complete.',
  action_was_due_written: 'The action was due by {{due, date}} (written as “{{words}}”) and is not complete.',
  update_was_due: 'An update for the next meeting was due by {{due, date}}. There has been none yet.',
  update_was_due_since: 'An update for the next meeting was due by {{due, date}}. The last one is of {{last, date}}.',
  response_counted: '{{length, sentence}} beginning with {{from, date}}, the day it was received: by {{due, date}}.',

  scheme_too_short: 'A scheme needs at least two ratings. Add another.',
  rating_without_letter: 'Rating {{number}} has no letter. Nothing may be told by colour alone: give it one.',
  rating_without_word: 'Rating {{number}} has no word. Nothing may be told by colour alone: give it one.',
  ratings_same_letter: '“{{first}}” and “{{second}}” have the same letter. Change one of them.',
  ratings_same_word: '“{{first}}” and “{{second}}” have the same word. Change one of them.',
  rating_without_status: 'No status leads to “{{rating}}”. Give it one, or remove the rating.',
  status_without_rating: '“{{status, coreStatus}}” leads to no rating. Give it to one of them.',
  status_two_ratings: '“{{status, coreStatus}}” leads to both “{{first}}” and “{{second}}”. Take it from one of them.',
  no_lowest_rating: 'No rating is for what is below all the others. Leave the number of one rating empty.',
  two_lowest_ratings:
    '“{{first}}” and “{{second}}” are both for whatever is below the others. Give one of them a number.',
  rating_needs_whole_number: '“{{rating}}” needs a whole number.',
  ratings_same_percentage:
    '“{{first}}” and “{{second}}” both begin at {{percent}} per cent. Change one of the numbers.',
  ratings_same_days_one: '“{{first}}” and “{{second}}” both begin at {{count}} day. Change one of the numbers.',
  ratings_same_days_other: '“{{first}}” and “{{second}}” both begin at {{count}} days. Change one of the numbers.',
  percentage_out_of_range: 'No percentage leads to “{{rating}}” or the one below it. Choose a number from 1 to 100.',
  rating_too_far: '“{{rating}}” begins more than ten years away. Choose a smaller number of days.',
  ratings_differ: 'The officer says {{officers}}; by the council’s rule it is {{ruled}}.',

  reference_empty: 'Write one reference as the council writes it, such as SR (25/26) 01.',
  reference_too_long: 'This is longer than a reference. Write one of no more than 60 characters.',
  reference_without_number: '“{{text}}” has no number that counts up. Add one, such as 01 at its end.',
  reference_two_numbers:
    '“{{text}}” has two numbers that could count up, {{first}} and {{second}}. Remove one of them.',
  reference_number_too_long: '“{{number}}” is too long a number. Write it with no more than 6 digits.',
  reference_place_twice: '“{{place}}” is in this pattern twice. Remove one.',

  word_means_from:
    '“{{word}}” means “{{status, coreStatus}}” from {{from, date}}: end that meaning the day before, or choose another day.',
  word_means_from_until:
    '“{{word}}” means “{{status, coreStatus}}” from {{from, date}} until {{until, date}}: end that meaning the day before, or choose another day.',
  word_needed_one:
    '{{count}} recommendation still reads “{{word}}”, and from {{from, date}} no word of the council would mean “{{status, coreStatus}}”. Add the word that takes its place first.',
  word_needed_other:
    '{{count}} recommendations still read “{{word}}”, and from {{from, date}} no word of the council would mean “{{status, coreStatus}}”. Add the word that takes its place first.',
  word_unread: 'No recommendation reads “{{word}}”.',
  word_kept_one: '{{count}} recommendation still reads “{{word}}”: what was recorded keeps that.',
  word_kept_other: '{{count}} recommendations still read “{{word}}”: what was recorded keeps that.',
  no_word_from: 'From {{from, date}} no word of the council means “{{status, coreStatus}}”.',
  recorded_from: 'From {{from, date}} “{{status, coreStatus}}” is recorded as {{words, choice}}.',
  word_reads_from: 'From {{from, date}} whatever is recorded as “{{word}}” will read “{{status, coreStatus}}”.',
  word_said_one:
    '{{count}} recommendation says “{{word}}” and reads “{{status, coreStatus}}”: what was recorded keeps that.',
  word_said_other:
    '{{count}} recommendations say “{{word}}” and read “{{status, coreStatus}}”: what was recorded keeps that.',
  word_unsaid: 'No recommendation says “{{word}}” yet.',
} as const;
