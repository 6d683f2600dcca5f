import type { CouncilRecords } from '@holdfast/database/council-records';
import type { PlannedEndingRow } from '@holdfast/database/endings/planned-ending-row';
import type { KeptOutcome } from '@holdfast/database/kept-records/kept-outcome';
import { endCommittee } from '../committees/end-committee.ts';
import { leave, previewLeaving } from '../people/leave.ts';

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
