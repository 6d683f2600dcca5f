import { isWithin, overlap, type Term, termOf } from '../dates/term.ts';
import type { Nation } from '../councils/nation.ts';
import type { PersonKind } from '../people/person-kind.ts';
import { allowed, refused, type Ruling } from '../rulings/ruling.ts';
import type { CommitteeKind } from './committee-kind.ts';
import { executiveClash, type OtherPlace } from './executive-apart.ts';
import { groundHolds, type MemberRole, type VotingGround } from './member-role.ts';

/** A seat for a time. Without a person it is vacant, and says what it is for. */
export interface Seat extends Term {
  readonly personId: string | null;
  readonly name: string | null;
  readonly role: MemberRole;
  /** What it stands for: "Parent governor, primary schools". */
  readonly represents: string | null;
  readonly votingGround: VotingGround | null;
}

export interface MemberFacts {
  readonly nation: Nation;
  readonly committee: Term & { readonly name: string; readonly kind: CommitteeKind };
  /** null for a vacancy. */
  readonly person: { readonly kind: PersonKind; readonly name: string; readonly endedOn: string | null } | null;
  /** The other seats of the committee. */
  readonly others: readonly Seat[];
  readonly elsewhere: readonly OtherPlace[];
}

export type MemberRefusal =
  | 'committees.term_ends_before_it_starts'
  | 'committees.outside_committee'
  | 'committees.vacancy_says_nothing'
  | 'committees.not_a_person'
  | 'committees.has_left'
  | 'committees.co_optee_is_councillor'
  | 'committees.not_a_councillor'
  | 'committees.councillor_votes_anyway'
  | 'committees.vote_by_statute_elsewhere'
  | 'committees.sits_already'
  | 'committees.chaired_already'
  | 'committees.vacant_chair_already'
  | 'committees.executive_scrutinises';

/** The value of the form at which each refusal belongs. */
export const memberRefusalField: Record<MemberRefusal, keyof Seat> = {
  'committees.term_ends_before_it_starts': 'endsOn',
  'committees.outside_committee': 'startsOn',
  'committees.vacancy_says_nothing': 'represents',
  'committees.not_a_person': 'personId',
  'committees.has_left': 'endsOn',
  'committees.co_optee_is_councillor': 'role',
  'committees.not_a_councillor': 'role',
  'committees.councillor_votes_anyway': 'votingGround',
  'committees.vote_by_statute_elsewhere': 'votingGround',
  'committees.sits_already': 'personId',
  'committees.chaired_already': 'role',
  'committees.vacant_chair_already': 'role',
  'committees.executive_scrutinises': 'personId',
};

/**
 * Whether somebody may sit on a committee as this, for this time. A person has one seat in a committee on any day; a
 * committee has one chair; whoever is of the executive does not sit on a committee that scrutinises it (Local
 * Government Act 2000, s.9FA(3) in England, s.21(9) in Wales), and the other way round. Terms that do not overlap are
 * no hindrance.
 * Example: who holds a portfolio until 12 May 2026 may join a scrutiny committee from 13 May 2026 on.
 */
export const decideMember = (seat: Seat, facts: MemberFacts): Ruling<MemberRefusal> => {
  const { committee, person } = facts;
  if (seat.startsOn !== null && seat.endsOn !== null && seat.endsOn < seat.startsOn)
    return refused('committees.term_ends_before_it_starts');
  if (!overlap(seat, committee) || (committee.endsOn !== null && !isWithin(seat, { ...committee, startsOn: null })))
    return refused('committees.outside_committee', { committee: committee.name, term: termOf(committee) });
  const wrongSeat = person === null ? decideVacancy(seat) : decideHolder(seat, person, facts.nation);
  if (!wrongSeat.allowed) return wrongSeat;
  return decideBeside(seat, facts);
};

const decideVacancy = (seat: Seat): Ruling<MemberRefusal> =>
  (seat.represents ?? '').trim() === '' ? refused('committees.vacancy_says_nothing') : allowed;

const decideHolder = (
  seat: Seat,
  person: NonNullable<MemberFacts['person']>,
  nation: Nation,
): Ruling<MemberRefusal> => {
  const { kind, name, endedOn } = person;
  if (kind === 'post' || kind === 'team' || kind === 'partner_body')
    return refused('committees.not_a_person', { name });
  if (endedOn !== null && (seat.endsOn === null || seat.endsOn > endedOn))
    return refused('committees.has_left', { name, endedOn });
  if (seat.role === 'co_optee' && kind === 'councillor') return refused('committees.co_optee_is_councillor', { name });
  if (seat.role !== 'co_optee' && kind !== 'councillor') return refused('committees.not_a_councillor', { name });
  if (seat.votingGround === null) return allowed;
  if (seat.role !== 'co_optee') return refused('committees.councillor_votes_anyway', { name });
  return groundHolds(seat.votingGround, nation) ? allowed : refused('committees.vote_by_statute_elsewhere');
};

const decideBeside = (seat: Seat, { nation, committee, others, elsewhere }: MemberFacts): Ruling<MemberRefusal> => {
  const beside = others.filter((other) => overlap(seat, other));
  const same = beside.find(({ personId }) => personId !== null && personId === seat.personId);
  if (same !== undefined)
    return refused('committees.sits_already', {
      person: same.name ?? '',
      role: same.role,
      committee: committee.name,
      term: termOf(same),
    });
  const chair = seat.role === 'chair' ? beside.find(({ role }) => role === 'chair') : undefined;
  if (chair !== undefined)
    return chair.name === null
      ? refused('committees.vacant_chair_already', { committee: committee.name, term: termOf(chair) })
      : refused('committees.chaired_already', {
          person: chair.name,
          committee: committee.name,
          term: termOf(chair),
        });
  const clash = executiveClash(nation, committee.kind, seat, elsewhere);
  if (clash === null) return allowed;
  return refused('committees.executive_scrutinises', { ...clash });
};
