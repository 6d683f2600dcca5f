import { serve } from '../platform/routes/serve.ts';
import { AcceptanceService } from './acceptance.service.ts';
import { AnswersService } from './answers.service.ts';
import { answersRoutes } from '@holdfast/contracts/answers/routes';

/** What ends in `ByLink` is for whoever holds the link of a digest, without an account. */
export const AnswersController = serve(answersRoutes, [AnswersService, AcceptanceService], (answers, acceptance) => ({
  asked: ({ member }) => answers.read({ who: member }),
  saveDraft: ({ member, reminderId, revision, body: values }) =>
    answers.saveDraft({ who: member }, reminderId, revision, values),
  send: ({ member, body: { reminderIds } }) => answers.send({ who: member }, reminderIds),
  waiting: ({ councilId, query }) => acceptance.waiting(councilId, query),
  accept: ({ member, answerId, revision, body }) => acceptance.accept(member, answerId, revision, body),
  sendBack: ({ member, answerId, revision, body }) => acceptance.sendBack(member, answerId, revision, body),
  lookByLink: ({ body: { token }, request }) => answers.read({ token, request }),
  saveDraftByLink: ({ revision, body: { token, reminderId, ...values }, request }) =>
    answers.saveDraft({ token, request }, reminderId, revision, values),
  sendByLink: ({ body: { token, reminderIds }, request }) => answers.send({ token, request }, reminderIds),
}));
