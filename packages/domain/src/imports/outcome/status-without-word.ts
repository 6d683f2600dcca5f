import type { ResponseDecision } from '../../recommendations/response-decision.ts';
import type { StoredStatus } from '../../recommendations/status/core-status.ts';

/**
 * The status of a row for which its paper gives none: with no word of an answer one is awaited; beyond that nothing is
 * known. A holding reply is no answer.
 */
export const statusWithoutWord = (
  decision: ResponseDecision | null,
  response: string | null,
  progress: string | null,
): StoredStatus => {
  const answered = decision === 'holding' ? false : decision !== null || response !== null;
  return answered || progress !== null ? 'unknown' : 'awaiting_response';
};
