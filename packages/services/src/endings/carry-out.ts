import type { CouncilRecords } from '@holdfast/database/council-records';
import type { PlannedEndingRow } from '@holdfast/database/endings/planned-ending-row';
import { isOver } from '@holdfast/domain/endings/planned-ending';
import { endCommittee } from '../committees/end-committee.ts';
import { leave, previewLeaving } from '../people/leave.ts';
import { kept } from '../refusal.ts';

/**
 * Carries out what was planned, by the same steps as an ending by hand and with the facts of now: what came up since
 * it was planned is handed over too. What has ended otherwise is left as it is.
 */
export const carryOut = async (records: CouncilRecords, ending: PlannedEndingRow): Promise<void> => {
  if (ending.what === 'committee') await endOf(records, ending);
  else await leaveOf(records, ending);
  kept(await records.endings.settle(ending));
};

const endOf = async (
  records: CouncilRecords,
  { subjectId, lastDay, choices, scheduledBy }: PlannedEndingRow & { readonly what: 'committee' },
): Promise<void> => {
  const committee = await records.committees.find(subjectId);
  if (committee === null || committee.endedOn !== null) return;
  await endCommittee(records, committee, null, { endedOn: lastDay, ...choices }, scheduledBy);
};

const leaveOf = async (
  records: CouncilRecords,
  { subjectId, lastDay, choices, scheduledBy }: PlannedEndingRow & { readonly what: 'person' },
): Promise<void> => {
  const person = await records.people.find(subjectId);
  if (person === null || person.endedOn !== null) return;
  const { items } = await previewLeaving(records, person, lastDay);
  // What was closed or passed on since needs nobody to take it over.
  const single = choices.single.filter(({ id }) => items.some((item) => item.id === id));
  await leave(records, person, null, lastDay, { heir: choices.heir, single }, scheduledBy);
};

/** Carries out what waits, when its last day is over; answers whether it did. */
export const carryOutWhenDue = async (
  records: CouncilRecords,
  plannedEndingId: string,
  today: string,
): Promise<boolean> => {
  const ending = await records.endings.hold(plannedEndingId);
  if (ending === null || !isOver(ending.lastDay, today)) return false;
  await carryOut(records, ending);
  return true;
};

/** Keeps why it could not be carried out, for whoever can see to it. `problem`: as a column of text keeps it. */
export const keepStuck = async (
  { endings }: CouncilRecords,
  plannedEndingId: string,
  today: string,
  problem: string,
): Promise<void> => {
  const ending = await endings.hold(plannedEndingId);
  if (ending !== null && isOver(ending.lastDay, today)) await endings.fail(ending, problem);
};
