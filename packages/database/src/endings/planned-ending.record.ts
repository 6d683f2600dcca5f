import type { EndingChoices, EndingThing } from '@holdfast/domain/endings/planned-ending';
import { day, id, instantOrNull, json, key, text, textOrNull } from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';
import { type Kept, keptColumns } from '../columns/kept-columns.ts';

export interface PlannedEndingRecord extends Kept {
  councilId: string;
  plannedEndingId: string;
  what: EndingThing;
  /** The committee, or the person. */
  subjectId: string;
  /** As it was called when this was planned. */
  name: string;
  lastDay: string;
  choices: EndingChoices[EndingThing];
  /** In whose name it is carried out. */
  scheduledBy: string;
  /** Why it could not be carried out. */
  problem: string | null;
  settledAt: string | null;
}

export const plannedEndingEntity = entityFor<PlannedEndingRecord>('PlannedEnding', 'planned_ending', {
  councilId: key,
  plannedEndingId: key,
  what: text,
  subjectId: id,
  name: text,
  lastDay: day,
  choices: json,
  scheduledBy: id,
  problem: textOrNull,
  settledAt: instantOrNull,
  ...keptColumns,
});
