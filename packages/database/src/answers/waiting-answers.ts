import type { Keeper } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../council-transaction.ts';
import { actionWordsOf, wordsOf } from '../recommendations/words.sql.ts';
import type { AnswerLine, WaitingAnswerRow } from './answer-rows.ts';

const columns = (audience: Keeper): string => `
  n.answer_id as "answerId", n.revision, n.state, n.given_by_name as "givenByName", n.sent_at as "sentAt", n.words,
  n.decision, n.claims_complete as "claimsComplete", n.revised_due_on as "revisedDueOn",
  n.revised_because as "revisedBecause", m.kind, m.because, m.reminder_id as "reminderId",
  r.core_status as "coreStatus", n.proposed_status as "proposedStatus", n.said_on as "saidOn",
  r.recommendation_id as "recommendationId", r.reference || r.part as reference, ${wordsOf(audience, 'recommendation', 'r.words')} as recommendation,
  a.action_id as "actionId", ${actionWordsOf(audience, 'action', 'a.words')} as "actionWords", r.due_on as "dueOn",
  case when r.response_decision is not null or r.response_words is not null
    then json_build_object('words', ${wordsOf(audience, 'response', 'r.response_words')}, 'decision', r.response_decision) end as response,
  case when r.progress_words is not null
    then json_build_object('words', ${wordsOf(audience, 'progress', 'r.progress_words')}, 'on', r.progressed_on) end as progress`;

const joins = `
from answer n
left join reminder m on m.council_id = $1 and m.reminder_id = n.reminder_id
join recommendation r on r.council_id = $1 and r.recommendation_id = n.recommendation_id and r.withdrawn_at is null
left join action a on a.council_id = $1 and a.action_id = n.action_id`;

/** Those that wait longest first. */
export const listWaiting = (transaction: CouncilTransaction, audience: Keeper): Promise<WaitingAnswerRow[]> =>
  transaction.rows<AnswerLine>(
    'answers-waiting',
    `select ${columns(audience)} ${joins} where n.council_id = $1 and n.state = 'sent' order by n.sent_at, n.answer_id limit 500`,
  );

export const countWaiting = async (transaction: CouncilTransaction): Promise<number> =>
  (
    await transaction.row<{ count: number }>(
      'count-answers-waiting',
      `select count(*)::int as count ${joins} where n.council_id = $1 and n.state = 'sent'`,
    )
  )?.count ?? 0;

/** Kept from others until this transaction ends: of two who decide at once the second finds it decided. */
export const lockAnswer = (
  transaction: CouncilTransaction,
  answerId: string,
  audience: Keeper,
): Promise<AnswerLine | null> =>
  transaction.row<AnswerLine>(
    'lock-answer',
    `select ${columns(audience)} ${joins} where n.council_id = $1 and n.answer_id = $2 for no key update of n`,
    [answerId],
  );
