import type { Proposal, Recommendation } from '@holdfast/contracts/recommendations/shapes';
import type { ProposalRow } from '@holdfast/database/answers/proposals';
import { type AnswerAct, decideAct, type Speaker } from '@holdfast/domain/permissions/acts';
import { whatIsSaid } from '@holdfast/services/answers/what-is-asked';
import type { OverdueClock } from '@holdfast/services/register/overdue-clock';

/** What this person may say of it and how it is taken, and what others have proposed. */
export const actsView = (
  speaker: Speaker,
  waiting: readonly ProposalRow[],
  { takenAtOnce }: Pick<OverdueClock, 'takenAtOnce'>,
): Pick<Recommendation, 'acts' | 'proposals'> => {
  const how = (act: AnswerAct) => {
    const ruling = decideAct(act, speaker, takenAtOnce);
    return ruling.allowed ? ruling.how : null;
  };
  return {
    acts: {
      respond: how('respond'),
      update: how('update'),
      say_status: how('say_status'),
      say_done: how('say_done'),
      ask_time: how('ask_time'),
    },
    proposals: waiting.map(proposalView),
  };
};

const proposalView = (row: ProposalRow): Proposal => ({
  answerId: row.answerId,
  byName: row.byName,
  at: row.sentAt,
  act: actOf(row),
  words: row.words,
  decision: row.decision,
  proposedStatus: row.proposedStatus,
  dueAsked: row.revisedDueOn,
  reason: row.revisedBecause,
  on: row.saidOn,
  replaces: row.replaces,
  isKept: row.isKept,
});

const actOf = (row: ProposalRow): AnswerAct => {
  if (whatIsSaid(row) === 'response') return 'respond';
  if (row.claimsComplete || row.proposedStatus === 'claimed_complete') return 'say_done';
  if (row.proposedStatus !== null) return 'say_status';
  return row.revisedDueOn === null ? 'update' : 'ask_time';
};
