import { answersRoutes } from '@holdfast/contracts/answers/routes';
import type { AskedPage, AnswerValues, SavedDraft, SentAnswers } from '@holdfast/contracts/answers/shapes';
import { call } from '../client.ts';

/** How somebody reads, keeps and sends their answers: with a link, or signed in. */
export interface AnswerDoor {
  readonly look: () => Promise<AskedPage>;
  readonly save: (reminderId: string, revision: number, values: AnswerValues) => Promise<SavedDraft>;
  readonly send: (reminderIds: readonly string[]) => Promise<SentAnswers>;
}

export const doorOfLink = (token: string): AnswerDoor => ({
  look: () => call(answersRoutes.lookByLink, { body: { token } }),
  save: (reminderId, revision, values) =>
    call(answersRoutes.saveDraftByLink, { body: { token, reminderId, ...values }, revision }),
  send: (reminderIds) => call(answersRoutes.sendByLink, { body: { token, reminderIds } }),
});

export const ownDoor: AnswerDoor = {
  look: () => call(answersRoutes.asked),
  save: (reminderId, revision, values) => call(answersRoutes.saveDraft, { reminderId, body: values, revision }),
  send: (reminderIds) => call(answersRoutes.send, { body: { reminderIds } }),
};
