import type { PausedThing } from '@holdfast/domain/reminders/recipients/pauses';
import { day, idOrNull, instantOfInsert, instantOrNull, key, text, whole } from '../../columns/column-types.ts';
import { entityFor } from '../../columns/entity.ts';

/** No reminder on these days, both included. */
export interface PauseRecord {
  councilId: string;
  pauseId: string;
  what: PausedThing;
  personId: string | null;
  recommendationId: string | null;
  fromOn: string;
  untilOn: string;
  reason: string;
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
}

export const pauseEntity = entityFor<PauseRecord>('Pause', 'pause', {
  councilId: key,
  pauseId: key,
  what: text,
  personId: idOrNull,
  recommendationId: idOrNull,
  fromOn: day,
  untilOn: day,
  reason: text,
  revision: whole,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  removedAt: instantOrNull,
});
