export const reminders = {
  key_missing: 'Paste the council’s API key. GOV.UK Notify shows it under API integration, API keys.',
  key_not_whole:
    'This is not a whole API key. A key is a name and two ids of 36 characters, joined by hyphens: copy all of it, as GOV.UK Notify showed it when it was made.',
  template_missing: 'Paste the id of the email template. It is on the template’s page in GOV.UK Notify.',
  template_not_an_id:
    'This is not a template id. An id has 36 characters, such as f33517ff-2a88-4f6e-b855-c550268ce08a: copy it from the template’s page in GOV.UK Notify.',
  reply_to_not_an_id:
    'This is not the id of a reply-to address. GOV.UK Notify shows it under Settings, Reply-to email addresses. Copy it, or leave this empty.',
  reply_to_not_an_address: 'Enter one email address, such as scrutiny@council.example, or leave this empty.',
  channel_needs_key: 'GOV.UK Notify needs the council’s API key. Paste it and save again.',
  channel_key_gone:
    'A key that was replaced is not kept, so it cannot be put back. Make a new key in GOV.UK Notify, and paste it under Settings, How messages are sent.',
  channel_there: 'Messages are already sent another way. Change that one instead.',
  no_secret:
    'This installation cannot keep keys, because MAIL_SECRET is not set. Ask whoever runs Holdfast to set it, then save again.',
  too_many_tests: 'Too many test messages were sent. Wait a quarter of an hour and try again.',
  pause_ends_before_it_begins: 'The last day is before the first. Change one of them.',
  pause_too_long: 'A pause lasts a year at most. Choose an earlier last day.',
  pause_needs_reason: 'Say why nobody is reminded on these days. Others will read it.',
  pause_of_whom: 'Choose the person who is not to be reminded.',
  pause_of_what: 'Choose the recommendation that nobody is to be reminded of.',
  unknown_person: 'Choose one of the council’s people.',
  unknown_recommendation: 'Choose one of the council’s recommendations.',
  pause_overlaps:
    'There is a pause from {{fromOn, date}} to {{untilOn, date}} already (“{{reason}}”). Change that one.',
  no_such_digest: 'This message will not be sent as it stood when you opened the page. Open the list again.',
  test_subject: 'Test message of Holdfast for {{council}}',
  greeting: 'Dear {{recipient}},',
  test_asked:
    'You asked for this message under Settings, How messages are sent. Reminders of {{council}} are sent the same way.',
  test_no_answer: 'You need not answer it. It does not count as a reminder.',
  test_kept: 'The message was kept in Holdfast. Read it under Reminders, Kept here.',
  test_kept_no_server:
    'No mail server is set for this installation, so the message was kept in Holdfast, as reminders are. Read it under Reminders, Kept here.',
  set_a_server: 'Ask whoever runs Holdfast to set SMTP_URL and MAIL_FROM, if messages are to leave.',
  key_again: 'Nothing was sent. Paste the API key again, or ask whoever runs Holdfast to set MAIL_SECRET.',
  advice_key: 'Make a new API key in GOV.UK Notify under API integration, and paste it here.',
  advice_live: 'Make a live API key, or add your address to the service’s team in GOV.UK Notify.',
  advice_fields: 'The template’s subject has to be ((subject)) and its message ((body)), with no other ((…)) in it.',
  advice_template:
    'Look up the id on the template’s page in GOV.UK Notify. It must be an email template of the same service as the key.',
  advice_reply_to: 'Look up the reply-to address under Settings in GOV.UK Notify, or leave it empty.',
  advice_limit: 'The service has sent as much as it may. Wait, or ask GOV.UK Notify for a higher limit.',
  advice_clock: 'The clock of this machine is wrong. Ask whoever runs Holdfast to set it right.',
  advice_compare: 'Compare the key and the ids with what GOV.UK Notify shows.',
  advice_address: 'It does not take messages to {{address}}. If that is not your address, have your account corrected.',
  advice_server:
    'Tell whoever runs Holdfast what it said: the sender or the password of the mail server may have to change.',
  advice_later:
    'Try again in a few minutes. If it stays so, ask whoever runs Holdfast whether this machine may reach it.',
  advice_again: 'Try again.',
  smtp_took:
    'The mail server took the message for {{address}}. Check that mailbox: Holdfast cannot know whether it arrives there.',
  notify_took:
    'GOV.UK Notify took the message for {{address}}. Check that mailbox: Holdfast cannot know whether it arrives there.',
  smtp_refused: 'The mail server refused the message. Nothing was sent.',
  notify_refused: 'GOV.UK Notify refused the message. Nothing was sent.',
  smtp_refused_for_now: 'The mail server refused the message for now. Nothing was sent.',
  notify_refused_for_now: 'GOV.UK Notify refused the message for now. Nothing was sent.',
  smtp_unreachable: 'The mail server could not be reached. Nothing was sent.',
  notify_unreachable: 'GOV.UK Notify could not be reached. Nothing was sent.',
  smtp_perhaps:
    'The mail server had the whole message and did not say whether it took it. Check the mailbox of {{address}}.',
  notify_perhaps:
    'GOV.UK Notify had the whole message and did not say whether it took it. Check the mailbox of {{address}}.',
  nothing_sent: 'Nothing was sent.',

  left_on: '{{person}} left on {{endedOn, date}}.',
  no_address: '{{person}} has no email address in the directory.',
  nobody_called: 'Nobody in the directory is called “{{words}}”.',
  no_holder: 'Nobody holds a portfolio for it.',
  holder_not_listed: '{{person}}, who holds the portfolio, is not in the directory.',
  next_not_listed: 'The next person in the chain is not in the directory any more.',
  nobody_to_ask: 'There is nobody who could be asked, and no scrutiny officer has an account.',
  nobody_leads: 'Nobody leads it.',
  not_answered: 'The people who were asked have not answered.',

  agenda_to_publish:
    'The agenda of {{committee}} for {{heldOn, date}} has to be published by {{publishBy, date}}, {{clearDays}} clear days before the meeting ({{source}}).',
  notice_of_titled:
    'Notice of the key decision {{title}} of {{decidedOn, date}} has to be published by {{publishBy, date}} ({{source}}).',
  notice_of_several:
    'Notice of the key decisions {{titles, list}} of {{decidedOn, date}} has to be published by {{publishBy, date}} ({{source}}).',
  notice_of_exempt_one:
    'Notice of an exempt key decision of {{decidedOn, date}} has to be published by {{publishBy, date}} ({{source}}).',
  notice_of_exempt_other:
    'Notice of {{count}} exempt key decisions of {{decidedOn, date}} has to be published by {{publishBy, date}} ({{source}}).',
  notice_with_exempt_one:
    'Notice of the key decisions {{titles, list}} and of an exempt one of {{decidedOn, date}} has to be published by {{publishBy, date}} ({{source}}).',
  notice_with_exempt_other:
    'Notice of the key decisions {{titles, list}} and of {{count}} exempt ones of {{decidedOn, date}} has to be published by {{publishBy, date}} ({{source}}).',
  response_due: 'A response is due by {{dueOn, date}}, {{length, sentence}} beginning with {{from, date}}.',
  response_due_by_law:
    'A response is due by {{dueOn, date}}, {{length, sentence}} beginning with {{from, date}} ({{law}}).',
  holding_reply: 'A holding reply was received, which is not a response.',
  action_due: 'The action is due by {{dueOn, date}}.',
  action_due_written: 'The action is due by {{dueOn, date}} (written as “{{words}}”).',
  action_overdue: 'The action was due by {{dueOn, date}} and is not complete.',
  action_overdue_written: 'The action was due by {{dueOn, date}} (written as “{{words}}”) and is not complete.',
  band_ends: 'The time band of this recommendation in the improvement plan ends on {{dueOn, date}}.',
  band_ends_written:
    'The time band of this recommendation in the improvement plan ends on {{dueOn, date}} (written as “{{words}}”).',
  carry_out: 'The recommendation is to be carried out by {{dueOn, date}}.',
  carry_out_written: 'The recommendation is to be carried out by {{dueOn, date}} (written as “{{words}}”).',
  not_carried_out: 'The recommendation was to be carried out by {{dueOn, date}} and is not complete.',
  not_carried_out_written:
    'The recommendation was to be carried out by {{dueOn, date}} (written as “{{words}}”) and is not complete.',
  first_update:
    'An update is due by {{dueOn, date}}, so that it can go out with the agenda of the next meeting. There has been none yet.',
  next_update:
    'An update is due by {{dueOn, date}}, so that it can go out with the agenda of the next meeting. The last is of {{lastOn, date}}.',
  more_time: 'More time was asked for on {{askedOn, date}}. The committee has to decide on it.',
  claimed: 'It was said to be complete. The committee has not yet agreed at a meeting.',
  claimed_on: 'It was said on {{claimedOn, date}} to be complete. The committee has not yet agreed at a meeting.',
  untouched_one: 'Nobody has said anything of it since {{lastOn, date}}, {{count}} month or more.',
  untouched_other: 'Nobody has said anything of it since {{lastOn, date}}, {{count}} months or more.',

  up_the_chain_one: 'It goes up the council’s chain after {{count}} working day.',
  up_the_chain_other: 'It goes up the council’s chain after {{count}} working days.',
  first_time: 'It is asked for the first time.',
  first_time_late: 'It is asked for the first time, on the first working day after it was due.',
  first_time_last_day: 'It is asked for the first time, on the last working day before it is due.',
  first_time_before_one: 'It is asked for the first time, {{count}} working day before it is due.',
  first_time_before_other: 'It is asked for the first time, {{count}} working days before it is due.',
  listed_too: 'It was asked for on {{lastOn, date}}; it is listed with what is asked for on this day.',
  again_after_one:
    'It was asked for on {{lastOn, date}}, and nobody has answered. It is asked for again after {{count}} working day without an answer.',
  again_after_other:
    'It was asked for on {{lastOn, date}}, and nobody has answered. It is asked for again after {{count}} working days without an answer.',
  again_late:
    'It was asked for on {{lastOn, date}}, and nobody has answered. It is asked for again on the first working day after it was due.',
  again_last_day:
    'It was asked for on {{lastOn, date}}, and nobody has answered. It is asked for again on the last working day before it is due.',
  again_before_one:
    'It was asked for on {{lastOn, date}}, and nobody has answered. It is asked for again {{count}} working day before it is due.',
  again_before_other:
    'It was asked for on {{lastOn, date}}, and nobody has answered. It is asked for again {{count}} working days before it is due.',

  no_response_of_person_one:
    '{{names, list}} was asked for a response on {{firstOn, date}} and has not answered ({{count}} working day).',
  no_response_of_person_other:
    '{{names, list}} was asked for a response on {{firstOn, date}} and has not answered ({{count}} working days).',
  no_response_of_people_one:
    '{{names, list}} were asked for a response on {{firstOn, date}} and have not answered ({{count}} working day).',
  no_response_of_people_other:
    '{{names, list}} were asked for a response on {{firstOn, date}} and have not answered ({{count}} working days).',
  no_update_of_person_one:
    '{{names, list}} was asked for an update on {{firstOn, date}} and has not answered ({{count}} working day).',
  no_update_of_person_other:
    '{{names, list}} was asked for an update on {{firstOn, date}} and has not answered ({{count}} working days).',
  no_update_of_people_one:
    '{{names, list}} were asked for an update on {{firstOn, date}} and have not answered ({{count}} working day).',
  no_update_of_people_other:
    '{{names, list}} were asked for an update on {{firstOn, date}} and have not answered ({{count}} working days).',
  were_told_one: '{{names, list}} was told.',
  were_told_other: '{{names, list}} were told.',

  subject_one: '{{count}} thing to answer for {{council}}',
  subject_other: '{{count}} things to answer for {{council}}',
  subject_due_one: '{{count}} thing to answer for {{council}}, the first due {{firstDue, date}}',
  subject_due_other: '{{count}} things to answer for {{council}}, the first due {{firstDue, date}}',
  urgent_subject_one: 'Urgent: {{count}} thing to answer for {{council}}',
  urgent_subject_other: 'Urgent: {{count}} things to answer for {{council}}',
  urgent_subject_due_one: 'Urgent: {{count}} thing to answer for {{council}}, the first due {{firstDue, date}}',
  urgent_subject_due_other: 'Urgent: {{count}} things to answer for {{council}}, the first due {{firstDue, date}}',
  opening_one:
    '{{council}} asks you for {{count}} thing. You can answer all of them on one page; a scrutiny officer reads your answer before it is recorded.',
  opening_other:
    '{{council}} asks you for {{count}} things. You can answer all of them on one page; a scrutiny officer reads your answer before it is recorded.',
  closing:
    'This message was sent by Holdfast for {{council}}. The link is yours alone: it lets anybody who has it answer what is listed here, until it expires. You need not sign in.',
  answer_here: 'Answer here: {{link}}',
  answer_made_later: 'Answer here: (The link is made when the message is sent.)',
  link_made_later: '(The link is made when the message is sent.)',
  answer_left_out: 'Answer here: (The link is left out: whoever has it could answer in this person’s name.)',
  link_left_out: '(The link is left out: whoever has it could answer in this person’s name.)',
  answer_on_one_page: 'Answer on one page',
  also_below: 'An English version follows.',
  new_item: '{{reference}} (new)',
  due_by: 'Due: {{dueOn, date}}',
  exempt_not_sent: 'Words that are exempt are not sent by email. Ask the scrutiny officer for them.',
  confidential_not_sent: 'Words that are confidential are not sent by email. Ask the scrutiny officer about them.',
  nothing_said: 'Nobody has said anything of it yet.',
  last_said: 'Last said on {{on, date}}: “{{words}}”',
  last_said_by: 'Last said by {{person}} on {{on, date}}: “{{words}}”',
} as const;
