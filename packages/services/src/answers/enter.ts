import type { AnswerLine } from '@holdfast/database/answers/answer-rows';
import type { CouncilRecords } from '@holdfast/database/council-records';
import type { HeldRecommendation } from '@holdfast/database/recommendations/find-recommendation';
import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { londonDay } from '@holdfast/domain/dates/moved-clock';
import { stopsTheClock } from '@holdfast/domain/recommendations/response';
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { Acting } from '../acting.ts';
import { changeStatus } from '../recommendations/change-status.ts';
import { askExtension } from '../recommendations/extensions.ts';
import { mirrorAction } from '../recommendations/mirror.ts';
import { respond } from '../recommendations/respond.ts';
import { updateProgress } from '../recommendations/update-progress.ts';
import { whatIsSaid } from './what-is-asked.ts';

/**
 * Enters an accepted answer by the same steps, under the same rules, as an officer who types it in. Answers whether
 * nothing more is wanted: a holding reply stops no clock, and an update on late work does not make it done.
 * `statusAfter`: the status that was seen and confirmed with a response; null where it stays as it stands.
 */
export const enterAnswer = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  answer: AnswerLine,
  statusAfter: StoredStatus | null,
  who: Acting,
): Promise<boolean> => {
  const { decision, words, revisedDueOn, revisedBecause } = answer;
  const day = dayOf(answer, records.today);
  if (whatIsSaid(answer) === 'response') {
    // Sent without a decision it could not have been.
    const decided = decision ?? 'noted';
    await respond(records, held, { decision: decided, words, respondedOn: day, statusAfter }, who);
    return stopsTheClock(decided);
  }
  if (answer.proposedStatus !== null) {
    await enterStatus(records, held, answer.proposedStatus, { words, day }, who);
    return true;
  }
  const updated = words === '' ? held : await updateProgress(records, held, { words, asOf: day }, who);
  if (answer.claimsComplete) {
    await claim(records, updated, answer, who);
    return true;
  }
  if (revisedDueOn === null) return answer.kind === 'update_wanted' || answer.kind === 'untouched';
  await askExtension(records, updated, { dueAsked: revisedDueOn, reason: revisedBecause ?? '' }, who);
  return true;
};

/** Where the work stands, as it was proposed: its words say why, and of a claim what shows it. */
const enterStatus = (
  records: CouncilRecords,
  held: HeldRecommendation,
  coreStatus: StoredStatus,
  { words, day }: { readonly words: string; readonly day: string },
  who: Acting,
): Promise<HeldRecommendation> => {
  const said = words === '' ? null : words;
  const evidence = coreStatus === 'claimed_complete' ? said : null;
  const reason = evidence === null ? said : null;
  const step = { coreStatus, statusWords: null, reason, evidence, meetingId: null, changedOn: day };
  return changeStatus(records, held, step, who);
};

/** It speaks to the day that it says, or on which it was sent, not to that on which somebody came to read it. */
const dayOf = ({ saidOn, sentAt }: AnswerLine, today: IsoDate): string => {
  if (saidOn !== null) return saidOn;
  const sentOn = londonDay(new Date(sentAt));
  return sentOn < today ? sentOn : today;
};

const claim = async (
  records: CouncilRecords,
  held: HeldRecommendation,
  { actionId, words }: AnswerLine,
  who: Acting,
): Promise<void> => {
  const { today, recommendations } = records;
  if (actionId !== null) {
    await recommendations.finishAction(actionId, today, who.membershipId);
    return;
  }
  const mirror = await mirrorAction(records, held);
  const claimed = { coreStatus: 'claimed_complete', statusWords: null, reason: null, meetingId: null } as const;
  await changeStatus(records, held, { ...claimed, evidence: words, changedOn: today }, who);
  if (mirror !== null) await recommendations.finishAction(mirror, today, who.membershipId);
};
