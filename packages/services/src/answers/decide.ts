import type { AnswerLine } from '@holdfast/database/answers/answer-rows';
import type { CouncilRecords } from '@holdfast/database/council-records';
import { sentence } from '@holdfast/words/sentence';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { Acting } from '../acting.ts';
import { conflict, notFound, staleVersion } from '../refusal.ts';
import { take } from '../recommendations/take.ts';
import { enterAnswer } from './enter.ts';

/** How an answer is accepted. */
interface Accepted {
  /** The officer's wording; null for that of the answer. */
  readonly words: string | null;
  /** The status that the officer saw and confirmed with a response; null: it stays where it stands. */
  readonly statusAfter: StoredStatus | null;
}

/** An answer goes into the register, in the officer's wording where it has one; what was sent stays as it was. */
export const acceptAnswer = async (
  records: CouncilRecords,
  answerId: string,
  revision: number,
  { words, statusAfter }: Accepted,
  who: Acting,
): Promise<void> => {
  const recommendationId = await records.answers.about(answerId);
  if (recommendationId === null) throw notFound();
  // The recommendation is held before the answer, as by whoever proposes anew: of two in another order each would wait for the other.
  const held = await take(records, recommendationId);
  const answer = await inHand(records, answerId, revision);
  const corrected = words === null || words === answer.words ? null : words;
  const settled = await enterAnswer(records, held, { ...answer, words: corrected ?? answer.words }, statusAfter, who);
  await records.answers.decide(answerId, 'accepted', corrected, who.membershipId);
  if (settled && answer.reminderId !== null) await records.answers.endReminder(answer.reminderId, records.today);
};

/** An answer goes back, with a word. */
export const returnAnswer = async (
  records: CouncilRecords,
  answerId: string,
  revision: number,
  words: string,
  { membershipId }: Acting,
): Promise<void> => {
  await inHand(records, answerId, revision);
  await records.answers.decide(answerId, 'returned', words, membershipId);
};

const decidedAlready = {
  accepted: 'answers.accepted_already',
  returned: 'answers.returned_already',
  replaced: 'answers.replaced_already',
} as const;

/** Of two officers who decide at once the second is told what the first has done. */
const inHand = async ({ answers }: CouncilRecords, answerId: string, revision: number): Promise<AnswerLine> => {
  const answer = await answers.lock(answerId, 'register_editor');
  if (answer === null || answer.state === 'draft') throw notFound();
  if (answer.state !== 'sent') throw conflict(sentence(decidedAlready[answer.state]));
  if (answer.revision !== revision) throw staleVersion();
  return answer;
};
