export const messages = {
  page_unknown: 'This page does not exist. Begin at the newest message.',
  send_as_rfc822: 'Send the message as it is, as message/rfc822.',
  notice_unknown: 'This council has no message that this notice is of.',
  came_back:
    'The message to {{person}} of {{forDay, date}} came back: it is listed below as bounced, and counts as not asked.',
  came_back_already: 'The message to {{person}} of {{forDay, date}} is known not to have arrived: it is listed below.',
  came_back_earlier:
    'The message to {{person}} of {{forDay, date}} has been sent again since, so this notice is of an earlier sending. Nothing was changed.',
  may_arrive_twice: 'This message may have reached {{person}} already. Send it again only if a second one may arrive.',
  address_in_use: '{{person}} had a message of that day at {{address}} already. Correct the address.',
  moved_on: 'Something has happened to this message since you opened the page. Open it again.',
  failed: 'It could not be delivered.',
  failed_after_one: 'It could not be delivered, after one attempt.',
  failed_after_other: 'It could not be delivered, after {{count}} attempts.',
  bounced: 'The address did not take it.',
  perhaps_sent: 'The connection was lost at the very end: it may have arrived, and nobody can say.',
} as const;
