import type { CouncilRecords } from '@holdfast/database/council-records';
import type { PersonRow } from '@holdfast/database/people/people';
import { isLater } from '@holdfast/domain/endings/planned-ending';
import type { HeirChoices } from '@holdfast/domain/people/leaving';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { neededAsAdministrator } from '../people/administrators.ts';
import { takePerson } from '../people/change.ts';
import { leave, refuseLeaving } from '../people/leave.ts';
import { kept, ofKept, refusedByRule } from '../refusal.ts';
import { carryOut } from './carry-out.ts';
import { nothingPlanned } from './nothing-planned.ts';

/** Somebody's last day, and who takes over what they lead. */
export interface LeavingWish extends HeirChoices {
  readonly lastDay: string;
}

/**
 * Somebody leaves: at once where their last day has come, else by itself when that day is over. `revision`: the version
 * of the person that was seen.
 */
export const leaveOrPlan = async (
  records: CouncilRecords,
  personId: string,
  revision: number,
  { lastDay, ...choices }: LeavingWish,
  { membershipId }: Acting,
): Promise<void> => {
  const person = await takeStaying(records, personId);
  if (!isLater(lastDay, records.today)) {
    await nothingPlanned(records, 'person', personId);
    await leave(records, person, revision, lastDay, choices, membershipId);
    return;
  }
  kept(await records.endings.plan(wishOf(personId, lastDay, choices), revision, membershipId));
  await isPossible(records, person, lastDay, choices);
};

/**
 * Changes what is planned; a last day that has come is done at once. `revision`: the version of the plan.
 */
export const changeLeaving = async (
  records: CouncilRecords,
  personId: string,
  revision: number,
  { lastDay, ...choices }: LeavingWish,
  { membershipId }: Acting,
): Promise<void> => {
  const { today, endings } = records;
  const person = await takeStaying(records, personId);
  kept(await endings.change(wishOf(personId, lastDay, choices), revision, membershipId));
  const planned = await endings.ofPerson(personId);
  if (planned === null || isLater(lastDay, today)) return isPossible(records, person, lastDay, choices);
  await carryOut(records, planned);
};

/** What was planned does not happen. `revision`: the version of the plan that was seen. */
export const callOffLeaving = async (
  records: CouncilRecords,
  personId: string,
  revision: number,
  { membershipId }: Acting,
): Promise<void> => {
  await takeStaying(records, personId);
  kept(await records.endings.callOff('person', personId, revision, membershipId));
};

const takeStaying = async (records: CouncilRecords, personId: string): Promise<PersonRow> => {
  const person = await takePerson(records, personId);
  if (person.endedOn === null) return person;
  throw refusedByRule(sentence('people.left_already', { person: person.name, lastDay: person.endedOn }));
};

const wishOf = (subjectId: string, lastDay: string, choices: HeirChoices) =>
  ({ what: 'person', subjectId, lastDay, choices }) as const;

/** What would be refused if they left so today is refused beforehand, and nothing is kept. */
const isPossible = async (
  records: CouncilRecords,
  person: PersonRow,
  lastDay: string,
  choices: HeirChoices,
): Promise<void> => {
  const refusal = await refuseLeaving(records, person, lastDay, choices);
  if (refusal !== null) throw ofKept(refusal);
  const needed = await neededAsAdministrator(records, person);
  if (needed !== null) throw refusedByRule(needed);
};
