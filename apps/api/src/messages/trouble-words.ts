import type { UndeliveredRow } from '@holdfast/database/messages/undelivered';

const whatHappened = {
  failed: 'It could not be delivered',
  bounced: 'The address did not take it',
  perhaps_sent: 'The connection was lost at the very end: it may have arrived, and nobody can say',
} as const;

/** Why a message is in trouble, in a sentence. What the other side said stands in quotation marks. */
export const troubleWords = ({ state, attempts, problem }: UndeliveredRow): string => {
  const tried = state === 'failed' && attempts > 1 ? `, after ${attempts} attempts` : '';
  const said = problem === null || problem.trim() === '' ? '' : ` “${problem.trim()}”`;
  return `${whatHappened[state]}${tried}.${said}`;
};
