import type { IsoDate } from '../dates/iso-date.ts';
import { allowed, refused } from '../rulings/ruling.ts';
import type { Ruling } from '../rulings/ruling.ts';
import type { ResponseDecision } from './response-decision.ts';

export interface ResponseFacts {
  readonly decision: ResponseDecision;
  readonly date: IsoDate;
}

/** A holding reply is kept and shown, and stops no clock. Example: `stopsTheClock('holding')` is false. */
export const stopsTheClock = (decision: ResponseDecision): boolean => decision !== 'holding';

/** What was decided where it is a decision; null for none, and for a holding reply, which is none. */
export const decisionThatStands = (decision: ResponseDecision | null): ResponseDecision | null =>
  decision !== null && stopsTheClock(decision) ? decision : null;

/** The response that stands: the latest that is not a holding reply, or null. */
export const standingResponse = <Response extends ResponseFacts>(responses: readonly Response[]): Response | null =>
  responses
    .filter(({ decision }) => stopsTheClock(decision))
    .reduce<Response | null>(
      (latest, response) => (latest === null || response.date >= latest.date ? response : latest),
      null,
    );

export type ResponseRefusal =
  | 'recommendations.rejection_needs_reason'
  | 'recommendations.response_in_future'
  | 'recommendations.response_before_report'
  | 'recommendations.response_needs_words';

export interface ProposedResponse extends ResponseFacts {
  readonly words: string;
  readonly reason: string;
}

/**
 * Whether a response may be recorded. A rejection carries its reason, which is what a committee has to weigh (Local
 * Government Act 2000, s.9FE(5): what action, if any, the executive proposes). A response is dated neither in the
 * future nor before the report was received.
 * Example: rejected with no reason gives `recommendations.rejection_needs_reason`.
 */
export const decideResponse = (
  response: ProposedResponse,
  context: { readonly today: IsoDate; readonly reportReceived: IsoDate | null },
): Ruling<ResponseRefusal> => {
  if (response.decision === 'rejected' && response.reason.trim() === '')
    return refused('recommendations.rejection_needs_reason');
  if (response.decision !== 'noted' && response.decision !== 'rejected' && response.words.trim() === '')
    return refused('recommendations.response_needs_words');
  if (response.date > context.today) return refused('recommendations.response_in_future');
  if (context.reportReceived !== null && response.date < context.reportReceived)
    return refused('recommendations.response_before_report');
  return allowed;
};
