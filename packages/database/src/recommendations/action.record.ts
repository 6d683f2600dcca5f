import type { Timescale } from '@holdfast/domain/dates/timescale';
import {
  dayOrNull,
  idOrNull,
  instantOfInsert,
  instantOrNull,
  jsonOrNull,
  key,
  text,
  textOrNull,
  texts,
  whole,
} from '../columns.ts';
import { entityFor } from '../entity.ts';

/** One action; it may serve several recommendations. */
export interface ActionRecord {
  councilId: string;
  actionId: string;
  words: string;
  lead: string[];
  timescale: Timescale | null;
  dueOn: string | null;
  cost: string | null;
  outcomeMeasure: string | null;
  doneOn: string | null;
  uploadId: string | null;
  recordedBy: string | null;
  recordedAt: string;
  revision: number;
  withdrawnAt: string | null;
}

export const actionEntity = entityFor<ActionRecord>('Action', 'action', {
  councilId: key,
  actionId: key,
  words: text,
  lead: texts,
  timescale: jsonOrNull,
  dueOn: dayOrNull,
  cost: textOrNull,
  outcomeMeasure: textOrNull,
  doneOn: dayOrNull,
  uploadId: idOrNull,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  revision: whole,
  withdrawnAt: instantOrNull,
});

export interface ActionRecommendationRecord {
  councilId: string;
  actionId: string;
  recommendationId: string;
}

export const actionRecommendationEntity = entityFor<ActionRecommendationRecord>(
  'ActionRecommendation',
  'action_recommendation',
  { councilId: key, recommendationId: key, actionId: key },
);
