import type { Timescale } from '@holdfast/domain/dates/timescale';
import type { Exempt } from '@holdfast/domain/recommendations/exemption';
import type { StoredStatus } from '@holdfast/domain/recommendations/core-status';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import type { SourceKind } from '@holdfast/domain/recommendations/source-kind';
import {
  dayOrNull,
  idOrNull,
  instant,
  instantOfInsert,
  instantOrNull,
  json,
  jsonOrNull,
  key,
  text,
  textOrNull,
  texts,
  whole,
} from '../columns.ts';
import { entityFor } from '../entity.ts';

/** A recommendation as it stands now; how it came to stand so is in the append-only tables. */
export interface RecommendationRecord {
  councilId: string;
  recommendationId: string;
  reference: string;
  part: string;
  committeeId: string | null;
  portfolioId: string | null;
  meetingId: string | null;
  sourceKind: SourceKind | null;
  sourceTitle: string | null;
  sourceDate: string | null;
  words: string;
  receivedOn: string | null;
  responseDueOn: string | null;
  responseWords: string | null;
  responseDecision: ResponseDecision | null;
  respondedOn: string | null;
  actionWords: string | null;
  lead: string[];
  timescale: Timescale | null;
  due: Timescale | null;
  dueOn: string | null;
  originalDueOn: string | null;
  /** The committee asked for it back on this day or after it. */
  dueBackOn: string | null;
  extensions: number;
  cost: string | null;
  outcomeMeasure: string | null;
  progressWords: string | null;
  progressedOn: string | null;
  statusWords: string | null;
  coreStatus: StoredStatus;
  rag: string | null;
  note: string | null;
  /** By field that is exempt: what is read in place of its words. */
  exempt: Exempt;
  /** Those of them that are confidential. */
  confidential: Exempt;
  claimedCompleteOn: string | null;
  verifiedCompleteOn: string | null;
  uploadId: string | null;
  recordedBy: string | null;
  revision: number;
  createdAt: string;
  changedAt: string;
  withdrawnAt: string | null;
}

export const recommendationEntity = entityFor<RecommendationRecord>('Recommendation', 'recommendation', {
  councilId: key,
  recommendationId: key,
  reference: text,
  part: text,
  committeeId: idOrNull,
  portfolioId: idOrNull,
  meetingId: idOrNull,
  sourceKind: textOrNull,
  sourceTitle: textOrNull,
  sourceDate: dayOrNull,
  words: text,
  receivedOn: dayOrNull,
  responseDueOn: dayOrNull,
  responseWords: textOrNull,
  responseDecision: textOrNull,
  respondedOn: dayOrNull,
  actionWords: textOrNull,
  lead: texts,
  timescale: jsonOrNull,
  due: jsonOrNull,
  dueOn: dayOrNull,
  originalDueOn: dayOrNull,
  dueBackOn: dayOrNull,
  extensions: whole,
  cost: textOrNull,
  outcomeMeasure: textOrNull,
  progressWords: textOrNull,
  progressedOn: dayOrNull,
  statusWords: textOrNull,
  coreStatus: text,
  rag: textOrNull,
  note: textOrNull,
  exempt: json,
  confidential: json,
  claimedCompleteOn: dayOrNull,
  verifiedCompleteOn: dayOrNull,
  uploadId: idOrNull,
  recordedBy: idOrNull,
  revision: whole,
  createdAt: instantOfInsert,
  changedAt: { ...instant, default: () => 'now()' },
  withdrawnAt: instantOrNull,
});
