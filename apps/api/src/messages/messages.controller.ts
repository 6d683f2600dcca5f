import { framed } from '../platform/http/framed.ts';
import { serve } from '../platform/routes/serve.ts';
import { MessagesService } from './messages.service.ts';
import { ReturnedMailService } from './returned-mail.service.ts';
import { UndeliveredService } from './undelivered.service.ts';
import { messagesRoutes } from '@holdfast/contracts/messages/routes';

export const MessagesController = serve(
  messagesRoutes,
  [MessagesService, UndeliveredService, ReturnedMailService],
  (messages, undelivered, returnedMail) => ({
    list: ({ councilId, query }) => messages.list(councilId, query),
    read: ({ councilId, keptMessageId }) => messages.one(councilId, keptMessageId),
    page: async ({ councilId, keptMessageId, reply }) => framed(reply, await messages.page(councilId, keptMessageId)),
    undelivered: ({ councilId }) => undelivered.list(councilId),
    cameBack: async ({ councilId, file }) => undelivered.cameBack(councilId, await file()),
    markSeen: ({ councilId, digestId }) => undelivered.seen(councilId, digestId),
    sendAgain: ({ member, digestId, body }) => undelivered.sendAgain(member, digestId, body),
    takeReturnedMail: ({ request }) => returnedMail.receive(request),
  }),
);
