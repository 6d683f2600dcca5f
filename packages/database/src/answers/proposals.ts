import type { CouncilAudience } from '@holdfast/domain/audiences/audience';
import type { ReminderKind } from '@holdfast/domain/reminders/rules/reminder-kind';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import type { AnswerValues } from './answer-rows.ts';

/** What somebody who has signed in says of what they owe, without having been asked first. */
export interface NewProposal extends AnswerValues {
  readonly recommendationId: string;
  /** Where they say that the work stands; null where they say nothing of it. */
  readonly proposedStatus: StoredStatus | null;
  /** The day to which it speaks; null for the day on which it is sent. */
  readonly saidOn: string | null;
}

interface Proposer {
  readonly membershipId: string;
  readonly name: string;
}

/** A proposal that waits, as it stands on the page of its recommendation. */
export interface ProposalRow extends Omit<NewProposal, 'recommendationId'> {
  readonly answerId: string;
  readonly byName: string;
  readonly sentAt: string;
  /** What was asked; null where nobody had asked. */
  readonly kind: ReminderKind | null;
  /** When the one was sent that it replaces, which nobody had accepted or sent back; null where it replaces none. */
  readonly replaces: string | null;
  /** It is there, and its words are not for whoever reads. */
  readonly isKept: boolean;
}

// A proposal says what it is by what it holds; `proposes` in the table says the same.
const sameKind = `(case when $5::text is not null then 'response' when $6::text is not null then 'status'
  when $7::date is not null then 'more_time' else 'update' end)`;

/**
 * Keeps a proposal, which waits from this moment on; answers its id. The one of the same person, item and kind that waited
 * until now is replaced by it, and kept. The recommendation is held by whoever calls, so that of two neither is lost.
 */
export async function addProposal(
  transaction: CouncilTransaction,
  proposal: NewProposal,
  { membershipId, name }: Proposer,
): Promise<string> {
  const answerId = newId();
  await transaction.change(
    `update answer set state = 'replaced', replaced_by = $2, revision = revision + 1
     where council_id = $1 and recommendation_id = $3 and given_by = $4 and reminder_id is null and state = 'sent'
       and proposes = ${sameKind}`,
    [
      answerId,
      proposal.recommendationId,
      membershipId,
      proposal.decision,
      proposal.proposedStatus,
      proposal.revisedDueOn,
    ],
  );
  await transaction.change(
    `insert into answer (council_id, answer_id, recommendation_id, given_by_name, given_by, state, sent_at, words,
       decision, claims_complete, revised_due_on, revised_because, proposed_status, said_on)
     values ($1, $2, $3, $4, $5, 'sent', now(), $6, $7, $8, $9, $10, $11, $12)`,
    [
      answerId,
      proposal.recommendationId,
      name,
      membershipId,
      proposal.words,
      proposal.decision,
      proposal.claimsComplete,
      proposal.revisedDueOn,
      proposal.revisedBecause,
      proposal.proposedStatus,
      proposal.saidOn,
    ],
  );
  return answerId;
}

/**
 * What waits for acceptance of one recommendation, the oldest first: of each who answers for it at most one of a kind, and
 * one to each reminder. Whoever keeps the register reads its words; anybody
 * else who answers for it sees that it waits.
 */
export const proposalsOf = (
  transaction: CouncilTransaction,
  recommendationId: string,
  audience: CouncilAudience,
): Promise<ProposalRow[]> =>
  transaction.rows<ProposalRow & Record<string, unknown>>(
    'proposals-of',
    `select p."answerId", p."byName", p."sentAt", p.kind, p.decision, p."claimsComplete", p."revisedDueOn",
       p."proposedStatus", p."saidOn", p.replaces, p."isKept",
       case when p."isKept" then '' else p.words end as words,
       case when p."isKept" then null else p."revisedBecause" end as "revisedBecause"
     from (
       select n.answer_id as "answerId", n.given_by_name as "byName", n.sent_at as "sentAt", m.kind, n.words, n.decision,
         n.claims_complete as "claimsComplete", n.revised_due_on as "revisedDueOn", n.revised_because as "revisedBecause",
         n.proposed_status as "proposedStatus", n.said_on as "saidOn", $3::boolean as "isKept",
         (select max(o.sent_at) from answer o where o.council_id = $1 and o.replaced_by = n.answer_id) as replaces
       from answer n
       left join reminder m on m.council_id = $1 and m.reminder_id = n.reminder_id
       where n.council_id = $1 and n.recommendation_id = $2 and n.state = 'sent') p
     order by p."sentAt", p."answerId"`,
    [recommendationId, audience !== 'register_editor'],
  );
