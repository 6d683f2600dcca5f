import type { AddProgress, AddResponse, AskExtension, ChangeStatus } from '@holdfast/contracts/recommendations/shapes';
import type { CouncilRecords } from '@holdfast/database/council-database';
import type { RecommendationRecord } from '@holdfast/database/recommendations/recommendation.record';
import { type IsoDate, isoDate } from '@holdfast/domain/dates/iso-date';
import { decideExtension } from '@holdfast/domain/recommendations/extensions';
import { appendProgress } from '@holdfast/domain/recommendations/progress';
import { decideResponse } from '@holdfast/domain/recommendations/response';
import { sentence } from '@holdfast/words/sentence';
import type { CurrentMember } from '../platform/access/current-member.ts';
import { ProblemError } from '../platform/http/problem.ts';
import { decideStatus } from './decide-status.ts';
import { insist, settle } from './settle.ts';
import { stepAfterResponse } from './step-after-response.ts';

/** A recommendation that was taken for a change, by whom, and the day. */
export interface Taken {
  readonly record: RecommendationRecord;
  readonly who: CurrentMember;
  readonly today: IsoDate;
}

export const takeResponse = async (
  { recommendations, councils }: CouncilRecords,
  { record, who, today }: Taken,
  response: AddResponse,
): Promise<void> => {
  const { decision, words, respondedOn } = response;
  const received = record.receivedOn === null ? null : isoDate(record.receivedOn);
  const proposed = { decision, words, reason: words, date: isoDate(respondedOn) };
  insist(decideResponse(proposed, { today, reportReceived: received }));
  const step = stepAfterResponse(record.coreStatus, response, await councils.statusWords());
  settle(await recommendations.addResponse(record.recommendationId, null, response, step, who.membershipId));
};

export const takeProgress = async (
  { recommendations }: CouncilRecords,
  { record, who, today }: Taken,
  progress: AddProgress,
): Promise<void> => {
  insist(appendProgress([], { date: isoDate(progress.asOf), words: progress.words, by: who.membershipId }, today));
  settle(await recommendations.addProgress(record.recommendationId, null, progress, who.membershipId));
};

export const takeStatus = async (
  records: CouncilRecords,
  { record, who, today }: Taken,
  change: ChangeStatus,
): Promise<void> => {
  const { decision, step } = await decideStatus(records, record, change, who, today);
  insist(decision);
  settle(await records.recommendations.changeStatus(record.recommendationId, null, step, who.membershipId));
};

export const takeExtension = async (
  { recommendations }: CouncilRecords,
  { record, who, today }: Taken,
  asked: AskExtension,
): Promise<void> => {
  const { recommendationId, dueOn, originalDueOn, extensions: approved } = record;
  if (dueOn === null) throw noDate();
  const extensions = (await recommendations.read(recommendationId, today, 'register_editor'))?.extensions ?? [];
  const present = {
    original: isoDate(originalDueOn ?? dueOn),
    due: isoDate(dueOn),
    approved,
    waiting: extensions.filter(({ decision }) => decision === null).length,
  };
  insist(decideExtension(present, { newDue: isoDate(asked.dueAsked), reason: asked.reason }));
  settle(await recommendations.askExtension(recommendationId, null, asked, who.membershipId));
};

const noDate = (): ProblemError => new ProblemError('refused_by_rule', sentence('recommendations.no_date_to_put_off'));
