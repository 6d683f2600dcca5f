import type { Shown } from '@holdfast/domain/recommendations/shown';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { type NewEvent, writeEvents } from '../../log/write-events.ts';
import { newId } from '../../new-id.ts';
import type { NewProgress, NewResponse, StatusStep } from '../changes.ts';
import type { HeldRecommendation } from '../find-recommendation.ts';
import { progressUpdateEntity, responseEntity, statusChangeEntity } from '../history.record.ts';
import { nextVersionOf } from './next-version.ts';

/** An act as it was decided: what it makes of the present, and the status that follows from it, where one does. */
export interface Decided {
  readonly shown: Shown;
  readonly step: StatusStep | null;
}

/** Keeps a response, with the status that it brings, as one act. */
export async function addResponse(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  response: NewResponse,
  { shown, step }: Decided,
  by: string,
): Promise<HeldRecommendation> {
  const { councilId, manager } = transaction;
  const { recommendationId } = held;
  const responseId = newId();
  await manager.insert(responseEntity, { councilId, responseId, recommendationId, ...response, recordedBy: by });
  const stepped = step === null ? {} : await takeStep(transaction, held, step, responseId, by);
  const after = { response_decision: response.decision, ...stepped.after };
  return record(transaction, held, { ...stepped, kind: 'responded', after, factId: responseId, by }, shown);
}

/** Keeps an update. */
export async function addProgress(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  progress: NewProgress,
  shown: Shown,
  by: string,
): Promise<HeldRecommendation> {
  const { councilId, manager } = transaction;
  const { recommendationId } = held;
  const progressUpdateId = newId();
  const update = { councilId, progressUpdateId, recommendationId, ...progress, recordedBy: by };
  await manager.insert(progressUpdateEntity, update);
  return record(transaction, held, { kind: 'updated', factId: progressUpdateId, by }, shown);
}

/** Keeps a change of status. */
export async function changeStatus(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  step: StatusStep,
  shown: Shown,
  by: string,
): Promise<HeldRecommendation> {
  const factId = newId();
  const told = await takeStep(transaction, held, step, factId, by);
  return record(transaction, held, { ...told, kind: 'status_changed', factId, by }, shown);
}

async function record(
  transaction: CouncilTransaction,
  held: HeldRecommendation,
  told: Omit<NewEvent, 'noun' | 'nounId'>,
  shown: Shown,
): Promise<HeldRecommendation> {
  await writeEvents(transaction, [{ noun: 'recommendation', nounId: held.recommendationId, ...told }]);
  return nextVersionOf(transaction, held, shown);
}

/** Writes the row of a step; answers what the log says of it. */
async function takeStep(
  { councilId, manager }: CouncilTransaction,
  { recommendationId, coreStatus: from, statusWords: fromWords }: HeldRecommendation,
  { coreStatus, statusWords, ...said }: StatusStep,
  factId: string,
  by: string,
): Promise<Pick<NewEvent, 'before' | 'after' | 'reason'>> {
  await manager.insert(statusChangeEntity, {
    councilId,
    statusChangeId: factId,
    recommendationId,
    ...said,
    recordedBy: by,
    fromStatus: from,
    toStatus: coreStatus,
    fromWords,
    toWords: statusWords,
  });
  return { before: { core_status: from }, after: { core_status: coreStatus }, reason: said.reason };
}
