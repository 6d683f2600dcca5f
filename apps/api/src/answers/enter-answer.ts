import type { AnswerLine } from '@holdfast/database/answers/answer-rows';
import type { CouncilRecords } from '@holdfast/database/council-database';
import { stopsTheClock } from '@holdfast/domain/recommendations/response';
import { type Taken, takeExtension, takeProgress, takeResponse, takeStatus } from '../recommendations/index.ts';
import { whatIsAsked } from './asked-view.ts';

/**
 * Enters an accepted answer by the same steps, under the same rules, as an officer who types it in. Answers whether
 * nothing more is wanted: a holding reply stops no clock, and an update on late work does not make it done.
 */
export const enterAnswer = async (records: CouncilRecords, taken: Taken, answer: AnswerLine): Promise<boolean> => {
  const { decision, words, revisedDueOn, revisedBecause } = answer;
  if (whatIsAsked(answer) === 'response') {
    // Sent without a decision it could not have been.
    const decided = decision ?? 'noted';
    await takeResponse(records, taken, { decision: decided, words, respondedOn: dayOf(answer, taken) });
    return stopsTheClock(decided);
  }
  if (words !== '') await takeProgress(records, taken, { words, asOf: dayOf(answer, taken) });
  if (answer.claimsComplete) return claim(records, taken, answer);
  if (revisedDueOn === null) return answer.kind === 'update_wanted' || answer.kind === 'untouched';
  await takeExtension(records, taken, { dueAsked: revisedDueOn, reason: revisedBecause ?? '' });
  return true;
};

/** It speaks to the day on which it was sent, not to that on which somebody came to read it. */
const dayOf = ({ sentAt }: AnswerLine, { today }: Taken): string => {
  const sentOn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(sentAt));
  return sentOn < today ? sentOn : today;
};

const claim = async (records: CouncilRecords, taken: Taken, { actionId, words }: AnswerLine): Promise<boolean> => {
  const { who, today } = taken;
  if (actionId !== null) {
    await records.recommendations.finishAction(actionId, today, who.membershipId);
    return true;
  }
  await takeStatus(records, taken, {
    ...{ coreStatus: 'claimed_complete', statusWords: null, reason: null, meetingId: null },
    ...{ evidence: words, changedOn: today },
  });
  return true;
};
