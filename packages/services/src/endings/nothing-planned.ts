import type { CouncilRecords } from '@holdfast/database/council-records';
import type { EndingThing } from '@holdfast/domain/endings/planned-ending';
import { ofKept } from '../refusal.ts';

/** Refuses to end by hand what is to end by itself: the plan is changed, or called off first. */
export const nothingPlanned = async (
  { endings }: CouncilRecords,
  what: EndingThing,
  subjectId: string,
): Promise<void> => {
  const refusal = await endings.inTheWay(what, subjectId);
  if (refusal !== null) throw ofKept(refusal);
};
