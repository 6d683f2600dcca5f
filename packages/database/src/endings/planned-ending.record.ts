import type { EndingChoices, EndingThing } from '@holdfast/domain/endings/planned-ending';
import {
  day,
  id,
  instantOfInsert,
  instantOrNull,
  json,
  key,
  idOrNull,
  text,
  textOrNull,
  whole,
} from '../columns/column-types.ts';
import { entityFor } from '../columns/entity.ts';

export interface PlannedEndingRecord {
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
  revision: number;
  recordedBy: string | null;
  recordedAt: string;
  removedAt: string | null;
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
  revision: whole,
  recordedBy: idOrNull,
  recordedAt: instantOfInsert,
  removedAt: instantOrNull,
});
