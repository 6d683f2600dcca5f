import { route } from '../route.ts';
import { nothing } from '../values.ts';
import { cameBack, keptMessage, keptMessages, keptMessagesQuery, sendAgain, undeliveredList } from './shapes.ts';

export const messagesRoutes = {
  list: route('GET', '/api/messages', {
    summary: 'The messages that stayed here, newest first',
    may: 'editRegister',
    query: keptMessagesQuery,
    answer: keptMessages,
  }),
  read: route('GET', '/api/messages/:keptMessageId', {
    summary: 'One message, as its reader sees it',
    may: 'editRegister',
    answer: keptMessage,
  }),
  page: route('GET', '/api/messages/:keptMessageId/page', {
    summary: 'Its document, for a frame in which nothing runs',
    may: 'editRegister',
    answer: { mediaTypes: ['text/html'] },
  }),
  undelivered: route('GET', '/api/undelivered', {
    summary: 'Digests that failed, bounced or have perhaps been sent, with why',
    may: 'editRegister',
    answer: undeliveredList,
  }),
  cameBack: route('POST', '/api/undelivered/notice', {
    summary: 'Import a mail server’s notice that a digest came back: it is bounced from then on',
    may: 'editRegister',
    body: 'file',
    answer: cameBack,
  }),
  markSeen: route('POST', '/api/undelivered/:digestId/seen', {
    summary: 'Mark as seen: it stays in the list and is counted no more',
    may: 'editRegister',
    answer: nothing,
  }),
  sendAgain: route('POST', '/api/undelivered/:digestId/sending', {
    summary: 'Send it again, to the address that the person has now',
    may: 'editRegister',
    body: sendAgain,
    answer: nothing,
    refuses: ['refused_by_rule'],
  }),
  takeReturnedMail: route('POST', '/api/returned-mail', {
    summary: 'A message that came into the sender’s mailbox, from a mail server that holds the secret',
    may: 'anybody',
    body: 'mail',
    answer: 'nothing',
    refuses: ['not_signed_in', 'not_found'],
  }),
};
