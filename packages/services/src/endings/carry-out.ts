import type { CouncilRecords } from '@holdfast/database/council-records';
import type { PlannedEndingRow } from '@holdfast/database/endings/planned-ending-row';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { isOver } from '@holdfast/domain/endings/planned-ending';
import { endCommittee } from '../committees/end-committee.ts';
import { leave, previewLeaving } from '../people/leave.ts';
import { refusedByRule } from '../refusal.ts';

/**
 * Carries out what was planned, by the same steps as an ending by hand and with the facts of now: what came up since
 * it was planned is handed over too. What has ended otherwise is left as it is. Where this answers anything but
 * `changed`, the caller has to take the transaction back.
 */
export const carryOut = async (records: CouncilRecords, ending: PlannedEndingRow, at: string): Promise<KeptOutcome> => {
  const ended = ending.what === 'committee' ? await endOf(records, ending) : await leaveOf(records, ending);
  if (ended !== null && ended.kind !== 'changed') return ended;
  return records.endings.settle(ending, at);
};

const endOf = async (
  records: CouncilRecords,
  { subjectId, lastDay, choices, scheduledBy }: PlannedEndingRow & { readonly what: 'committee' },
): Promise<KeptOutcome | null> => {
  const committee = await records.committees.find(subjectId);
  if (committee === null || committee.endedOn !== null) return null;
  return endCommittee(records, committee, null, { endedOn: lastDay, ...choices }, scheduledBy);
};

const leaveOf = async (
  records: CouncilRecords,
  { subjectId, lastDay, choices, scheduledBy }: PlannedEndingRow & { readonly what: 'person' },
): Promise<KeptOutcome | null> => {
  const person = await records.people.find(subjectId);
  if (person === null || person.endedOn !== null) return null;
  const { items } = await previewLeaving(records, person, lastDay);
  // What was closed or passed on since needs nobody to take it over.
  const single = choices.single.filter(({ id }) => items.some((item) => item.id === id));
  return leave(records, person, null, lastDay, { heir: choices.heir, single }, scheduledBy);
};

/**
 * Carries out what waits, when its last day is over; answers whether it did. `now`: the moment, in ISO 8601. What a rule
 * does not allow is refused; that somebody changes the same records at the same moment is no refusal, but a fault.
 */
export const carryOutWhenDue = async (
  records: CouncilRecords,
  plannedEndingId: string,
  today: string,
  now: string,
): Promise<boolean> => {
  const ending = await records.endings.hold(plannedEndingId);
  if (ending === null || !isOver(ending.lastDay, today)) return false;
  const outcome = await carryOut(records, ending, now);
  if (outcome.kind === 'refused') throw refusedByRule(outcome.refusal.sentence);
  if (outcome.kind !== 'changed') throw new Error('Somebody changed the same records at the same moment.');
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
