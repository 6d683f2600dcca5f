import type { Correctable } from '@holdfast/domain/recommendations/corrections/correctable';
import type { ResponseDecision } from '@holdfast/domain/recommendations/response-decision';
import {
  dayOfInsert,
  dayOrNull,
  id,
  instant,
  instantOfInsert,
  key,
  text,
  textOrNull,
  yesNo,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

/** What holds instead of something that was recorded by mistake, or that nothing does. Only added. */
export interface CorrectionRecord {
  councilId: string;
  correctionId: string;
  recommendationId: string;
  factKind: Correctable;
  factId: string;
  withdrawn: boolean;
  decision: ResponseDecision | null;
  words: string | null;
  onDay: string | null;
  saidBefore: string | null;
  reason: string;
  recordedBy: string;
  recordedAt: string;
  recordedOn: string;
  writtenAt: string;
}

export const correctionEntity = entityFor<CorrectionRecord>('Correction', 'correction', {
  councilId: key,
  correctionId: key,
  recommendationId: id,
  factKind: text,
  factId: id,
  withdrawn: yesNo,
  decision: textOrNull,
  words: textOrNull,
  onDay: dayOrNull,
  saidBefore: textOrNull,
  reason: text,
  recordedBy: id,
  recordedAt: instantOfInsert,
  recordedOn: dayOfInsert,
  writtenAt: { ...instant, default: () => 'clock_timestamp()' },
});
