import type { PutOffThing } from '@holdfast/domain/recommendations/extensions';
// The append-only tables: what was said and done about a recommendation, by whom, when, and from which paper.
import type { StoredStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import {
  day,
  dayOfInsert,
  dayOrNull,
  id,
  idOrNull,
  instantOfInsert,
  key,
  text,
  textOrNull,
  yesNo,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

interface Recorded {
  recordedBy: string | null;
  recordedAt: string;
}
const recorded = { recordedBy: idOrNull, recordedAt: instantOfInsert } as const;

export interface ResponseRecord extends Recorded {
  councilId: string;
  responseId: string;
  recommendationId: string;
  decision: ResponseDecision | null;
  words: string;
  respondedOn: string | null;
  uploadId: string | null;
}
export const responseEntity = entityFor<ResponseRecord>('Response', 'response', {
  councilId: key,
  responseId: key,
  recommendationId: id,
  decision: textOrNull,
  words: text,
  respondedOn: dayOrNull,
  uploadId: idOrNull,
  ...recorded,
});

export interface ProgressUpdateRecord extends Recorded {
  councilId: string;
  progressUpdateId: string;
  recommendationId: string;
  words: string;
  asOf: string | null;
  uploadId: string | null;
}
export const progressUpdateEntity = entityFor<ProgressUpdateRecord>('ProgressUpdate', 'progress_update', {
  councilId: key,
  progressUpdateId: key,
  recommendationId: id,
  words: text,
  asOf: dayOrNull,
  uploadId: idOrNull,
  ...recorded,
});

export interface StatusChangeRecord extends Recorded {
  councilId: string;
  statusChangeId: string;
  recommendationId: string;
  fromStatus: StoredStatus | null;
  toStatus: StoredStatus;
  fromWords: string | null;
  toWords: string | null;
  reason: string | null;
  evidence: string | null;
  meetingId: string | null;
  changedOn: string;
  uploadId: string | null;
}
export const statusChangeEntity = entityFor<StatusChangeRecord>('StatusChange', 'status_change', {
  councilId: key,
  statusChangeId: key,
  recommendationId: id,
  fromStatus: textOrNull,
  toStatus: text,
  fromWords: textOrNull,
  toWords: textOrNull,
  reason: textOrNull,
  evidence: textOrNull,
  meetingId: idOrNull,
  changedOn: day,
  uploadId: idOrNull,
  ...recorded,
});

export interface ExtensionRecord extends Recorded {
  councilId: string;
  extensionId: string;
  recommendationId: string;
  what: PutOffThing;
  dueBefore: string | null;
  dueAsked: string;
  askedOn: string;
  reason: string;
}
export const extensionEntity = entityFor<ExtensionRecord>('Extension', 'extension', {
  councilId: key,
  extensionId: key,
  recommendationId: id,
  what: text,
  dueBefore: dayOrNull,
  dueAsked: day,
  askedOn: day,
  reason: text,
  ...recorded,
});

export interface ExtensionDecisionRecord extends Recorded {
  councilId: string;
  extensionId: string;
  approved: boolean;
  meetingId: string;
  reason: string | null;
  /** The day on which the decision was known here. */
  recordedOn: string;
}
export const extensionDecisionEntity = entityFor<ExtensionDecisionRecord>('ExtensionDecision', 'extension_decision', {
  councilId: key,
  extensionId: key,
  approved: yesNo,
  meetingId: id,
  reason: textOrNull,
  recordedOn: dayOfInsert,
  ...recorded,
});
