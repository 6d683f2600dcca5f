import type { CouncilTransaction } from '../council-transaction.ts';
import { type NewEvent, writeEvents } from '../log/write-events.ts';
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
  record(transaction, recommendationId, revision, by, async (before, factId) => {
    const { councilId, manager } = transaction;
    await manager.insert(responseEntity, {
      councilId,
      responseId: factId,
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
    const stepped = step === null ? null : await takeStep(transaction, before, step, by, factId);
    return {
      present: { ...present, ...stepped?.present },
      told: {
        ...stepped?.told,
        kind: 'responded',
        after: { response_decision: response.decision, ...stepped?.told.after },
      },
    };
  });

/** History keeps every update; the register shows the one that speaks to the latest day. */
export const addProgress = (
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  progress: NewProgress,
  by: string,
): Promise<ChangeOutcome> =>
  record(transaction, recommendationId, revision, by, async (before, factId) => {
    const { councilId, manager } = transaction;
    await manager.insert(progressUpdateEntity, {
      councilId,
      progressUpdateId: factId,
      recommendationId,
      ...progress,
      recordedBy: by,
    });
    const latest = before.progressedOn === null || progress.asOf >= before.progressedOn;
    const present = latest ? { progressWords: progress.words, progressedOn: progress.asOf } : {};
    return { present, told: { kind: 'updated' } };
  });

export const changeStatus = (
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  step: StatusStep,
  by: string,
): Promise<ChangeOutcome> =>
  record(transaction, recommendationId, revision, by, (before, factId) =>
    takeStep(transaction, before, step, by, factId),
  );

/** What an act makes of the row, and what the log says of it. */
interface Act {
  readonly present: Present;
  readonly told: Pick<NewEvent, 'kind' | 'before' | 'after' | 'reason'>;
}

async function record(
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  by: string,
  write: (before: RecommendationRecord, factId: string) => Promise<Act>,
): Promise<ChangeOutcome> {
  const held = await hold(transaction, recommendationId, revision);
  if (held.kind !== 'held') return held;
  const factId = newId();
  const { present, told } = await write(held.record, factId);
  await writeEvents(transaction, [{ noun: 'recommendation', nounId: recommendationId, factId, by, ...told }]);
  await nextVersion(transaction, [recommendationId], present);
  return { kind: 'changed', revision: held.record.revision + 1 };
}

async function takeStep(
  { councilId, manager }: CouncilTransaction,
  before: RecommendationRecord,
  { coreStatus, statusWords, ...said }: StatusStep,
  by: string,
  factId: string,
): Promise<Act> {
  await manager.insert(statusChangeEntity, {
    councilId,
    statusChangeId: factId,
    recommendationId: before.recommendationId,
    fromStatus: before.coreStatus,
    toStatus: coreStatus,
    fromWords: before.statusWords,
    toWords: statusWords,
    ...said,
    recordedBy: by,
  });
  return {
    present: { coreStatus, statusWords, ...completion(before, coreStatus, said.changedOn) },
    told: {
      kind: 'status_changed',
      before: { core_status: before.coreStatus },
      after: { core_status: coreStatus },
      reason: said.reason,
    },
  };
}

/** Claimed and verified are two facts: verifying keeps the day of the claim, and going back to work clears both. */
function completion(before: RecommendationRecord, to: StatusStep['coreStatus'], on: string): Present {
  if (to === 'claimed_complete') return { claimedCompleteOn: on, verifiedCompleteOn: null };
  if (to === 'verified_complete') return { verifiedCompleteOn: on, claimedCompleteOn: before.claimedCompleteOn };
  return { claimedCompleteOn: null, verifiedCompleteOn: null };
}
