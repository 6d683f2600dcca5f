import type { Keeper } from '@holdfast/domain/audiences/audience';
import type { CouncilTransaction } from '../council-transaction.ts';
import { actionWordsOf, wordsOf } from '../recommendations/words.sql.ts';
import type { AnswerLine, WaitingAnswerRow } from './answer-rows.ts';

const columns = (audience: Keeper): string => `
  n.answer_id as "answerId", n.revision, n.state, n.given_by_name as "givenByName", n.sent_at as "sentAt", n.words,
  n.decision, n.claims_complete as "claimsComplete", n.revised_due_on as "revisedDueOn",
  n.revised_because as "revisedBecause", m.kind, m.because, m.reminder_id as "reminderId",
  r.core_status as "coreStatus", n.proposed_status as "proposedStatus", n.said_on as "saidOn",
  (select max(o.sent_at) from answer o where o.council_id = $1 and o.replaced_by = n.answer_id) as replaces,
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

/** What one page of them asks for; the cursor is that of the page before. */
export interface WaitingAsked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export type WaitingPage =
  | { readonly kind: 'bad_cursor' }
  | {
      readonly kind: 'page';
      readonly items: readonly WaitingAnswerRow[];
      readonly total: number;
      readonly nextCursor: string | null;
    };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/**
 * A page of them, those that wait longest first, with how many there are in all. The place of a page is its last answer:
 * when that was sent does not change, though it may have been decided since.
 */
export const listWaiting = async (
  transaction: CouncilTransaction,
  { cursor, limit }: WaitingAsked,
  audience: Keeper,
): Promise<WaitingPage> => {
  if (cursor !== undefined && cursor !== '' && !uuid.test(cursor)) return { kind: 'bad_cursor' };
  const found = await transaction.rows<AnswerLine>(
    'answers-waiting',
    `select ${columns(audience)} ${joins} where n.council_id = $1 and n.state = 'sent'
       and ($2::uuid is null or (n.sent_at, n.answer_id) > (
         select l.sent_at, l.answer_id from answer l where l.council_id = $1 and l.answer_id = $2))
     order by n.sent_at, n.answer_id limit $3`,
    [cursor === '' ? null : (cursor ?? null), limit + 1],
  );
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { kind: 'page', items, total: await countWaiting(transaction), nextCursor: last?.answerId ?? null };
};

export const countWaiting = async (transaction: CouncilTransaction): Promise<number> =>
  (
    await transaction.row<{ count: number }>(
      'count-answers-waiting',
      `select count(*)::int as count ${joins} where n.council_id = $1 and n.state = 'sent'`,
    )
  )?.count ?? 0;

/** Of which recommendation an answer is; null where there is none. That never changes. */
export const aboutWhat = async (transaction: CouncilTransaction, answerId: string): Promise<string | null> =>
  (
    await transaction.row<{ id: string }>(
      'answer-about',
      'select recommendation_id as id from answer where council_id = $1 and answer_id = $2',
      [answerId],
    )
  )?.id ?? null;

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
