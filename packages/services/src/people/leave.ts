import type { CouncilRecords } from '@holdfast/database/council-records';
import { type KeptOutcome, type KeptRefusal, refuse } from '@holdfast/database/kept-records/kept-outcome';
import type { OpenLead } from '@holdfast/database/people/open-leads';
import type { PersonRow } from '@holdfast/database/people/people';
import { type HeirChoices, type LeavingPlan, leftBy, planLeaving } from '@holdfast/domain/people/leaving';
import { kept, refusedByRule } from '../refusal.ts';

/** A seat or a portfolio that would run on past the last day. */
export interface PlaceHeld {
  readonly what: 'seat' | 'portfolio';
  readonly id: string;
  readonly name: string;
  readonly startsOn: string | null;
}

export interface LeavingPreview {
  readonly items: readonly (OpenLead & { readonly by: 'name' | 'post' })[];
  readonly places: readonly PlaceHeld[];
}

/** What leaving would pass on and end; nothing is written. */
export const previewLeaving = async (
  { committees, people }: CouncilRecords,
  person: PersonRow,
  lastDay: string,
): Promise<LeavingPreview> => {
  const seats = (await committees.seatsOf(person.personId))
    .filter(({ endsOn }) => endsOn === null || endsOn > lastDay)
    .map(({ committeeMemberId, committeeName, startsOn }) => ({
      what: 'seat' as const,
      id: committeeMemberId,
      name: committeeName,
      startsOn,
    }));
  const portfolios = (await people.portfoliosHeld(person.personId, lastDay)).map((held) => ({
    what: 'portfolio' as const,
    ...held,
  }));
  return { items: leftBy(person, await people.openLeads('register_editor')), places: [...seats, ...portfolios] };
};

/** Who would take over what, with what else would end. Who is to leave by then, as planned, takes over nothing. */
const planned = async (
  records: CouncilRecords,
  person: PersonRow,
  lastDay: string,
  choices: HeirChoices,
): Promise<LeavingPlan & Pick<LeavingPreview, 'places'>> => {
  const heirs = [choices.heir, ...choices.single.map(({ heir }) => heir)];
  await records.people.keep(heirs.flatMap((heir) => (heir === null || heir === 'stays' ? [] : [heir])));
  const { items, places } = await previewLeaving(records, person, lastDay);
  const stayers = (await records.people.list()).map((one) => ({ ...one, endedOn: one.endedOn ?? one.plannedEnd }));
  return { ...planLeaving(person, lastDay, items, choices, stayers), places };
};

/** Why nobody could leave so: nobody takes over, or the heir goes too. Nothing is written. */
export const refuseLeaving = async (
  records: CouncilRecords,
  person: PersonRow,
  lastDay: string,
  choices: HeirChoices,
): Promise<KeptRefusal | null> => {
  const plan = await planned(records, person, lastDay, choices);
  return plan.kind === 'refused' ? refuse('heir', plan.sentence) : null;
};

/**
 * Somebody leaves: what they lead is passed on, their seats and portfolios end, their sign-in and sessions end at once.
 */
export const leave = async (
  records: CouncilRecords,
  person: PersonRow,
  revision: number | null,
  lastDay: string,
  choices: HeirChoices,
  by: string,
): Promise<void> => {
  const { people } = records;
  // Held first, so that nothing passes to them that is overlooked while this is looked at.
  await people.hold(person.personId);
  const plan = await planned(records, person, lastDay, choices);
  if (plan.kind === 'refused') throw refusedByRule(plan.sentence, 'heir');
  await people.changeLeads(plan.items, by);
  for (const place of plan.places) kept(await endPlace(records, place, lastDay, by));
  if (person.membershipId !== null) kept(await people.endMembership(person.membershipId, by));
  kept(await people.change(person.personId, revision, { endedOn: lastDay }, by));
};

const endPlace = (
  { committees, portfolios }: CouncilRecords,
  { what, id, startsOn }: PlaceHeld,
  lastDay: string,
  by: string,
): Promise<KeptOutcome> => {
  // What begins after the last day never begins.
  if (startsOn !== null && startsOn > lastDay)
    return what === 'seat' ? committees.removeMember(id, null, by) : portfolios.removeHolder(id, null, by);
  const end = { endsOn: lastDay };
  return what === 'seat' ? committees.changeMember(id, null, end, by) : portfolios.changeHolder(id, null, end, by);
};
