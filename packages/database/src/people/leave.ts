import { type HeirChoices, type LeavingPlan, leftBy, planLeaving } from '@holdfast/domain/people/leaving';
import { committeesOf } from '../committees/committees.ts';
import { memberSubject } from '../committees/member-subject.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { holderSubject } from '../portfolio-holders/holder-subject.ts';
import { refuse, type SettingOutcome } from '../kept-records/kept-outcome.ts';
import { endMembership } from './memberships.ts';
import { changeLeads, type OpenLead, openLeads } from './open-leads.ts';
import type { PersonRecord } from './person.record.ts';
import { personSubject } from './person-subject.ts';

type Somebody = Pick<PersonRecord, 'personId' | 'kind' | 'name' | 'post' | 'membershipId' | 'endedOn'> & {
  readonly plannedEnd: string | null;
};

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

const portfoliosSql = `
select 'portfolio' as what, h.portfolio_holder_id as id, p.name, h.starts_on as "startsOn"
from portfolio_holder h join portfolio p on p.council_id = $1 and p.portfolio_id = h.portfolio_id
where h.council_id = $1 and h.person_id = $2 and h.removed_at is null and (h.ends_on is null or h.ends_on > $3)
order by lower(p.name)`;

export async function previewLeaving(
  transaction: CouncilTransaction,
  person: Somebody,
  lastDay: string,
): Promise<LeavingPreview> {
  const seats = (await committeesOf(transaction).seatsOf(person.personId))
    .filter(({ endsOn }) => endsOn === null || endsOn > lastDay)
    .map(({ committeeMemberId, committeeName, startsOn }) => ({
      what: 'seat' as const,
      id: committeeMemberId,
      name: committeeName,
      startsOn,
    }));
  const portfolios = await transaction.rows<PlaceHeld & Record<string, unknown>>('portfolios-held', portfoliosSql, [
    person.personId,
    lastDay,
  ]);
  return { items: leftBy(person, await openLeads(transaction)), places: [...seats, ...portfolios] };
}

/** Who would take over what, with what else would end. Who is to leave by then, as planned, takes over nothing. */
export async function planned(
  transaction: CouncilTransaction,
  person: Somebody,
  lastDay: string,
  choices: HeirChoices,
  everybody: readonly Somebody[],
): Promise<LeavingPlan & Pick<LeavingPreview, 'places'>> {
  const { items, places } = await previewLeaving(transaction, person, lastDay);
  const stayers = everybody.map((one) => ({ ...one, endedOn: one.endedOn ?? one.plannedEnd }));
  return { ...planLeaving(person, lastDay, items, choices, stayers), places };
}

/**
 * Somebody leaves: what they lead is passed on, their seats and portfolios end, their sign-in and sessions end at once.
 * The caller's transaction takes all of it back where one step is refused.
 */
export async function leave(
  transaction: CouncilTransaction,
  person: Somebody,
  revision: number | null,
  lastDay: string,
  choices: HeirChoices,
  everybody: readonly Somebody[],
  by: string,
): Promise<SettingOutcome> {
  const plan = await planned(transaction, person, lastDay, choices, everybody);
  if (plan.kind === 'refused') return { kind: 'refused', refusal: refuse('heir', plan.sentence) };
  await changeLeads(transaction, plan.items, by);
  for (const place of plan.places) {
    const outcome = await endPlace(transaction, place, lastDay, by);
    if (outcome.kind !== 'changed') return outcome;
  }
  const { membershipId } = person;
  if (membershipId !== null) {
    const ended = await endMembership(transaction, membershipId, by);
    if (ended.kind !== 'changed') return ended;
  }
  return personSubject.change(transaction, person.personId, revision, { endedOn: lastDay }, by);
}

const endPlace = (
  transaction: CouncilTransaction,
  { what, id, startsOn }: PlaceHeld,
  lastDay: string,
  by: string,
): Promise<SettingOutcome> => {
  const subject = what === 'seat' ? memberSubject : holderSubject;
  // What begins after the last day never begins.
  if (startsOn !== null && startsOn > lastDay) return subject.remove(transaction, id, null, by);
  return subject.change(transaction, id, null, { endsOn: lastDay }, by);
};
