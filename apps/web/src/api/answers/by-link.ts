import type { AskedPage, AnswerValues, SavedDraft, SentAnswers } from '@holdfast/contracts/answers/shapes';
import { request } from '../client.ts';

/** How somebody reads, keeps and sends their answers: with a link, or signed in. */
export interface AnswerDoor {
  readonly look: () => Promise<AskedPage>;
  readonly save: (reminderId: string, revision: number, values: AnswerValues) => Promise<SavedDraft>;
  readonly send: (reminderIds: readonly string[]) => Promise<SentAnswers>;
}

export const doorOfLink = (token: string): AnswerDoor => ({
  look: () => request('POST', '/answers/by-link/look', { body: { token } }),
  save: (reminderId, revision, values) =>
    request('PUT', '/answers/by-link/draft', { body: { token, reminderId, ...values }, revision }),
  send: (reminderIds) => request('POST', '/answers/by-link/send', { body: { token, reminderIds } }),
});

export const ownDoor: AnswerDoor = {
  look: () => request('GET', '/answers/asked'),
  save: (reminderId, revision, values) => request('PUT', `/answers/asked/${reminderId}`, { body: values, revision }),
  send: (reminderIds) => request('POST', '/answers/asked/send', { body: { reminderIds } }),
};
