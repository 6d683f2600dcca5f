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
    'A key that was replaced is not kept, so it cannot be put back. Make a new key in GOV.UK Notify, and paste it under Settings, How messages leave.',
  channel_there: 'Messages leave by another way already. Change that one instead.',
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
  test_greeting: 'Dear {{recipient}},',
  test_asked:
    'you asked for this message under Settings, How messages leave. Reminders of {{council}} leave the same way.',
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
} as const;
