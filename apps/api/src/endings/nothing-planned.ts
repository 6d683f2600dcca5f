import type { CouncilRecords } from '@holdfast/database/council-database';
import type { EndingThing } from '@holdfast/domain/endings/planned-ending';
import { kept } from '@holdfast/services/refusal';

/** Refuses to end by hand what is to end by itself: the plan is changed, or called off first. */
export async function nothingPlanned({ endings }: CouncilRecords, what: EndingThing, subjectId: string): Promise<void> {
  const refusal = await endings.inTheWay(what, subjectId);
  if (refusal !== null) kept({ kind: 'refused', refusal });
}
