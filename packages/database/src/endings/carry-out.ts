import { committeesOf } from '../committees/committees.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { peopleOf } from '../people/people.ts';
import type { SettingOutcome } from '../kept-records/kept-outcome.ts';
import { plannedEndingSubject } from './planned-ending-subject.ts';
import type { PlannedEndingRow } from './planned-ending-row.ts';

/**
 * Carries out what was planned, by the same steps as an ending by hand and with the facts of now: what came up since
 * it was planned is handed over too. What has ended otherwise is left as it is. Where this answers anything but
 * `changed`, the caller has to take the transaction back.
 */
export async function carryOut(
  transaction: CouncilTransaction,
  ending: PlannedEndingRow,
  at: string,
): Promise<SettingOutcome> {
  const ended = ending.what === 'committee' ? await endOf(transaction, ending) : await leaveOf(transaction, ending);
  if (ended !== null && ended.kind !== 'changed') return ended;
  const settled = { settledAt: at, problem: null };
  return plannedEndingSubject.change(transaction, ending.plannedEndingId, null, settled, ending.scheduledBy);
}

async function endOf(
  transaction: CouncilTransaction,
  { subjectId, lastDay, choices, scheduledBy }: PlannedEndingRow & { readonly what: 'committee' },
): Promise<SettingOutcome | null> {
  const committees = committeesOf(transaction);
  const committee = await committees.find(subjectId);
  if (committee === null || committee.endedOn !== null) return null;
  return committees.end(committee, null, { endedOn: lastDay, ...choices }, scheduledBy);
}

async function leaveOf(
  transaction: CouncilTransaction,
  { subjectId, lastDay, choices, scheduledBy }: PlannedEndingRow & { readonly what: 'person' },
): Promise<SettingOutcome | null> {
  const people = peopleOf(transaction);
  const person = await people.find(subjectId);
  if (person === null || person.endedOn !== null) return null;
  const { items } = await people.previewLeaving(person, lastDay);
  // What was closed or passed on since needs nobody to take it over.
  const single = choices.single.filter(({ id }) => items.some((item) => item.id === id));
  return people.leave(person, null, lastDay, { heir: choices.heir, single }, scheduledBy);
}
