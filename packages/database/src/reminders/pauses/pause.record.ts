import type { PausedThing } from '@holdfast/domain/reminders/recipients/pauses';
import { day, idOrNull, key, text } from '../../columns/column-types.ts';
import { entityFor } from '../../columns/entity.ts';
import { type Kept, keptColumns } from '../../columns/kept-columns.ts';

/** No reminder on these days, both included. */
export interface PauseRecord extends Kept {
  councilId: string;
  pauseId: string;
  what: PausedThing;
  personId: string | null;
  recommendationId: string | null;
  fromOn: string;
  untilOn: string;
  reason: string;
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
  ...keptColumns,
});
