import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import type { ChangeOutcome } from '../outcomes.ts';
import type { NewProgress, NewResponse, StatusStep } from './changes.ts';
import { hold } from './find-recommendation.ts';
import { progressUpdateEntity, responseEntity, statusChangeEntity } from './history.record.ts';
import { nextVersion } from './next-version.ts';
import type { RecommendationRecord } from './recommendation.record.ts';

type Present = Partial<RecommendationRecord>;

/** A holding reply is kept and shown, but is no answer: no day of response is set by it. */
export const addResponse = (
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  response: NewResponse,
  step: StatusStep | null,
  by: string,
): Promise<ChangeOutcome> =>
  record(transaction, recommendationId, revision, async (before) => {
    const { councilId, manager } = transaction;
    await manager.insert(responseEntity, {
      councilId,
      responseId: newId(),
      recommendationId,
      ...response,
      recordedBy: by,
    });
    // A holding reply that comes after an answer does not take the answer's place.
    const answered = before.responseDecision !== null && before.responseDecision !== 'holding';
    const holding = response.decision === 'holding';
    const present: Present =
      holding && answered
        ? {}
        : {
            responseWords: response.words,
            responseDecision: response.decision,
            respondedOn: holding ? null : response.respondedOn,
          };
    return { ...present, ...(step === null ? {} : await takeStep(transaction, before, step, by)) };
  });

/** History keeps every update; the register shows the one that speaks to the latest day. */
export const addProgress = (
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  progress: NewProgress,
  by: string,
): Promise<ChangeOutcome> =>
  record(transaction, recommendationId, revision, async (before) => {
    const { councilId, manager } = transaction;
    await manager.insert(progressUpdateEntity, {
      councilId,
      progressUpdateId: newId(),
      recommendationId,
      ...progress,
      recordedBy: by,
    });
    const latest = before.progressedOn === null || progress.asOf >= before.progressedOn;
    return latest ? { progressWords: progress.words, progressedOn: progress.asOf } : {};
  });

export const changeStatus = (
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  step: StatusStep,
  by: string,
): Promise<ChangeOutcome> =>
  record(transaction, recommendationId, revision, (before) => takeStep(transaction, before, step, by));

async function record(
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  write: (before: RecommendationRecord) => Promise<Present>,
): Promise<ChangeOutcome> {
  const held = await hold(transaction, recommendationId, revision);
  if (held.kind !== 'held') return held;
  await nextVersion(transaction, [recommendationId], await write(held.record));
  return { kind: 'changed', revision: held.record.revision + 1 };
}

async function takeStep(
  { councilId, manager }: CouncilTransaction,
  before: RecommendationRecord,
  { coreStatus, statusWords, ...said }: StatusStep,
  by: string,
): Promise<Present> {
  await manager.insert(statusChangeEntity, {
    councilId,
    statusChangeId: newId(),
    recommendationId: before.recommendationId,
    fromStatus: before.coreStatus,
    toStatus: coreStatus,
    fromWords: before.statusWords,
    toWords: statusWords,
    ...said,
    recordedBy: by,
  });
  return { coreStatus, statusWords, ...completion(before, coreStatus, said.changedOn) };
}

/** Claimed and verified are two facts: verifying keeps the day of the claim, and going back to work clears both. */
function completion(before: RecommendationRecord, to: StatusStep['coreStatus'], on: string): Present {
  if (to === 'claimed_complete') return { claimedCompleteOn: on, verifiedCompleteOn: null };
  if (to === 'verified_complete') return { verifiedCompleteOn: on, claimedCompleteOn: before.claimedCompleteOn };
  return { claimedCompleteOn: null, verifiedCompleteOn: null };
}
