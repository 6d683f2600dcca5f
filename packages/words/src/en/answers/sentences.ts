export const answers = {
  accepted_already: 'A colleague has accepted this answer already.',
  returned_already: 'A colleague has sent this answer back already.',
  replaced_already: 'Whoever sent this has replaced it since. Decide on the newer one.',
  begun_by_another:
    'Somebody else has begun the answer to this in Holdfast. It may tell words that are kept back, so it is not shown here. Sign in to go on with it, or ask the scrutiny officer.',
  nothing_wanted: 'This one needs no answer any more: it was answered or changed in the meantime.',
  link_unusable:
    'This link cannot be used: it may have expired, or not all of it was copied. Ask your council’s scrutiny officer for a new one.',
  link_ended:
    'This link has ended: what it asked is with somebody else by now, or is sent to another address. Ask your council’s scrutiny officer who answers.',
  done_or_more_time: 'Say either that this is done, or that it needs more time.',
  what_was_done: 'Say what was done, so that the committee can see it.',
  how_it_is_going: 'Write how this is going.',
  no_decision: 'Choose what was decided.',
  no_response: 'Write the response.',
  no_date_to_put_off: 'This has no date that could be put off. Write how it is going instead.',
  no_new_day: 'Give the day by which it can be done.',
} as const;
