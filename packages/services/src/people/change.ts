import type { CouncilRecords } from '@holdfast/database/council-records';
import type { PersonRow } from '@holdfast/database/people/people';
import type { Role } from '@holdfast/domain/councils/role';
import { joinedLead } from '@holdfast/domain/people/joined-lead';
import { sentence } from '@holdfast/words/sentence';
import type { Acting } from '../acting.ts';
import { invalid, kept, notFound } from '../refusal.ts';

/** One of the council's people, as they stand. */
export const takePerson = async ({ people }: CouncilRecords, personId: string): Promise<PersonRow> => {
  const person = await people.find(personId);
  if (person === null) throw notFound();
  return person;
};

/** Whose support somebody is: another of the council's people, who has not left. `personId`: null for somebody new. */
export const checkStandIn = async (
  { today, people }: CouncilRecords,
  { standsInForId = null }: { readonly standsInForId?: string | null | undefined },
  personId: string | null,
): Promise<void> => {
  if (standsInForId === null) return;
  await people.keep([standsInForId]);
  const person = standsInForId === personId ? null : await people.find(standsInForId);
  if (person === null) throw invalid('standsInForId', sentence('people.not_one_of_the_people'));
  // What they led was passed on when they left, on their last day too.
  if (person.endedOn !== null && person.endedOn <= today)
    throw invalid('standsInForId', sentence('people.has_left', { person: person.name }));
};

/** What somebody who signs in may do. Who signs in no more has no roles to change. */
export const changeRoles = async (
  { people }: CouncilRecords,
  membershipId: string,
  revision: number,
  roles: readonly Role[],
  who: Acting,
): Promise<void> => {
  const present = (await people.memberships()).find((one) => one.membershipId === membershipId);
  if (present === undefined || present.endedAt !== null) throw notFound();
  kept(await people.changeMembership(membershipId, revision, { roles }, who.membershipId));
};

/**
 * A name that a paper gave to whoever leads something becomes one of the council's people, wherever it still stands on
 * something open; answers on how much.
 */
export const joinLead = async (
  { today, people }: CouncilRecords,
  lead: string,
  personId: string,
  { membershipId }: Acting,
): Promise<number> => {
  await people.keep([personId]);
  const person = await people.find(personId);
  if (person === null) throw invalid('personId', sentence('people.not_one_of_the_people'));
  // What they led was passed on when they left, on their last day too.
  if (person.endedOn !== null && person.endedOn <= today)
    throw invalid('personId', sentence('people.has_left', { person: person.name }));
  const joined = joinedLead(await people.openLeads('register_editor'), lead, person.name);
  await people.changeLeads(joined, membershipId);
  return joined.length;
};
