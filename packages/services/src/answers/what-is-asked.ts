import type { AskedState } from '@holdfast/domain/reminders/rules/asked-state';
import type { AnswerLine, AskedRow } from '@holdfast/database/answers/answer-rows';

/** Whether a response is wanted, or how it is going. */
export const whatIsAsked = ({ kind }: Pick<AskedRow, 'kind'>): 'response' | 'update' =>
  kind === 'response_due' || kind === 'response_overdue' ? 'response' : 'update';

/** The same of what was said: what nobody had asked for says by itself what it is. */
export const whatIsSaid = ({ kind, decision }: Pick<AnswerLine, 'kind' | 'decision'>): 'response' | 'update' => {
  if (kind !== null) return whatIsAsked({ kind });
  return decision === null ? 'update' : 'response';
};

export const stateOf = ({ answer, stands }: AskedRow): AskedState => {
  if (answer?.state === 'sent' || answer?.state === 'accepted')
    return stands && isOpenAgain(answer) ? 'open' : answer.state;
  if (!stands) return 'over';
  return answer?.state === 'draft' ? 'draft' : 'open';
};

/** What was accepted and is asked for all the same may be answered anew: a holding reply stops nothing. */
const isOpenAgain = ({ state }: NonNullable<AskedRow['answer']>): boolean => state === 'accepted';
