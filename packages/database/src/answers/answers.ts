import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { originColumns, originParameters, originValues, rolesOf } from '../log/origin.sql.ts';
import type { EventKind } from '@holdfast/domain/log/event-kinds';
import { newId } from '../new-id.ts';
import type { AnswerValues, Asked, AskedRow } from './answer-rows.ts';
import { listAsked } from './asked.ts';
import { leadsOfDigest, openDigest } from './open-digest.ts';
import { addProposal, type NewProposal, proposalsOf } from './proposals.ts';
import { aboutWhat, countWaiting, listWaiting, lockAnswer } from './waiting-answers.ts';

/** Who answers: by name, and by membership where they have signed in. */
export interface Answerer {
  readonly name: string;
  readonly membershipId: string | null;
  /** Through which digest's link. */
  readonly digestId: string | null;
}

export type DraftOutcome =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Another page has saved or sent it since. */
  | { readonly kind: 'stale' };

/** `revision`: what the person saw; 0 begins a draft. */
const saveDraft = (
  transaction: CouncilTransaction,
  item: AskedRow,
  revision: number,
  values: AnswerValues,
  by: Answerer,
): Promise<DraftOutcome> =>
  revision === 0 ? beginDraft(transaction, item, values, by) : changeDraft(transaction, item, revision, values, by);

/** Answers how many were still drafts. */
const send = async (
  transaction: CouncilTransaction,
  answerIds: readonly string[],
  { name, membershipId }: Answerer,
  now: Date,
): Promise<number> => {
  const sent = await transaction.rows<{ id: string }>(
    'send-answers',
    `with drafts as (
       select answer_id from answer where council_id = $1 and answer_id = any($2::uuid[]) and state = 'draft'
       order by answer_id for no key update)
     update answer a set state = 'sent', sent_at = $5, given_by_name = $3, given_by = $4, revision = revision + 1
     from drafts where a.council_id = $1 and a.answer_id = drafts.answer_id and a.state = 'draft'
     returning a.answer_id as id`,
    [answerIds, name, membershipId, now],
  );
  const ids = sent.map(({ id }) => id);
  await tell(transaction.as({ ...transaction.origin, byName: name }), ids, 'answer_sent', membershipId);
  return sent.length;
};

/** Keeps what somebody who has signed in says unasked; it waits at once. Answers its id. */
const propose = async (
  transaction: CouncilTransaction,
  proposal: NewProposal,
  by: { readonly name: string; readonly membershipId: string },
): Promise<string> => {
  const answerId = await addProposal(transaction, proposal, by);
  await tell(transaction, [answerId], 'answer_sent', by.membershipId);
  return answerId;
};

/** How many items a member is asked about and has not answered. */
const countOwed = async (transaction: CouncilTransaction, asked: Asked): Promise<number> =>
  (await listAsked(transaction, asked)).filter(({ answer }) => answer?.state !== 'sent').length;

/** `words`: the corrected wording of what was accepted, or why it comes back. What was sent stays as it was sent. */
const decide = async (
  transaction: CouncilTransaction,
  answerId: string,
  state: 'accepted' | 'returned',
  words: string | null,
  by: string,
): Promise<void> => {
  await transaction.change(
    `update answer set state = $3, decision_words = $4, decided_by = $5, decided_at = now(), revision = revision + 1
       where council_id = $1 and answer_id = $2`,
    [answerId, state, words, by],
  );
  await tell(transaction, [answerId], `answer_${state}`, by);
};

/** What was asked has been answered: nobody is reminded of it any more. */
const endReminder = async (transaction: CouncilTransaction, reminderId: string, today: string): Promise<void> => {
  await transaction.change(
    `update reminder set ended_on = $3, ended_by = 'answered'
       where council_id = $1 and reminder_id = $2 and ended_on is null`,
    [reminderId, today],
  );
};

export const answersOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    openDigest,
    leadsOfDigest,
    asked: listAsked,
    saveDraft,
    send,
    propose,
    proposals: proposalsOf,
    waiting: listWaiting,
    countWaiting,
    countOwed,
    about: aboutWhat,
    lock: lockAnswer,
    decide,
    endReminder,
  });

/** What became of answers, as events of the recommendations that they are about. */
const tell = (
  transaction: CouncilTransaction,
  answerIds: readonly string[],
  kind: Extract<EventKind, `answer_${string}`>,
  by: string | null,
): Promise<number> =>
  transaction.change(
    `insert into event (council_id, event_id, recorded_by, roles, ${originColumns}, noun, noun_id, noun_name, kind, fact_id)
     select $1, x.event_id, $2, ${rolesOf('$2')}, ${originValues(3)}, 'recommendation', r.recommendation_id, r.reference || r.part,
       $7, a.answer_id
     from unnest($8::uuid[], $9::uuid[]) as x (event_id, answer_id)
     join answer a on a.council_id = $1 and a.answer_id = x.answer_id
     join recommendation r on r.council_id = $1 and r.recommendation_id = a.recommendation_id`,
    [by, ...originParameters(transaction.origin), kind, answerIds.map(() => newId()), answerIds],
  );

const valuesOf = ({ words, decision, claimsComplete, revisedDueOn, revisedBecause }: AnswerValues) => [
  words,
  decision,
  claimsComplete,
  revisedDueOn,
  revisedBecause,
];

async function beginDraft(
  transaction: CouncilTransaction,
  item: AskedRow,
  values: AnswerValues,
  by: Answerer,
): Promise<DraftOutcome> {
  // Two pages that begin at once: the second finds the first one's draft in hand.
  const begun = await transaction.change(
    `insert into answer (council_id, answer_id, reminder_id, recommendation_id, action_id, digest_id, given_by_name,
       given_by, state, words, decision, claims_complete, revised_due_on, revised_because)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'draft', $9, $10, $11, $12, $13) on conflict do nothing`,
    [
      newId(),
      item.reminderId,
      item.recommendationId,
      item.actionId,
      by.digestId,
      by.name,
      by.membershipId,
      ...valuesOf(values),
    ],
  );
  return begun === 0 ? { kind: 'stale' } : { kind: 'saved', revision: 1 };
}

async function changeDraft(
  transaction: CouncilTransaction,
  item: AskedRow,
  revision: number,
  values: AnswerValues,
  by: Answerer,
): Promise<DraftOutcome> {
  const changed = await transaction.change(
    `update answer set revision = revision + 1, given_by_name = $4, given_by = $5, words = $6, decision = $7,
       claims_complete = $8, revised_due_on = $9, revised_because = $10, drafted_at = now()
     where council_id = $1 and reminder_id = $2 and revision = $3 and state = 'draft'`,
    [item.reminderId, revision, by.name, by.membershipId, ...valuesOf(values)],
  );
  return changed === 0 ? { kind: 'stale' } : { kind: 'saved', revision: revision + 1 };
}
