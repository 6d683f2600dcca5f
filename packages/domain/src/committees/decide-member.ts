import { isWithin, overlap, type Term, termInWords } from '../dates/term.ts';
import type { Nation } from '../councils/nation.ts';
import type { PersonKind } from '../people/person-kind.ts';
import { allowed, type Ruling, refusedInEnglish } from '../rulings/ruling.ts';
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
  | 'ends_before_it_starts'
  | 'outside_committee'
  | 'vacancy_says_nothing'
  | 'not_a_person'
  | 'has_left'
  | 'co_optee_is_councillor'
  | 'not_a_councillor'
  | 'vote_without_ground'
  | 'sits_already'
  | 'chaired_already'
  | 'executive_scrutinises';

/** The value of the form at which each refusal belongs. */
export const memberRefusalField: Record<MemberRefusal, keyof Seat> = {
  ends_before_it_starts: 'endsOn',
  outside_committee: 'startsOn',
  vacancy_says_nothing: 'represents',
  not_a_person: 'personId',
  has_left: 'endsOn',
  co_optee_is_councillor: 'role',
  not_a_councillor: 'role',
  vote_without_ground: 'votingGround',
  sits_already: 'personId',
  chaired_already: 'role',
  executive_scrutinises: 'personId',
};

const roleWords: Record<MemberRole, string> = {
  chair: 'chairs',
  vice_chair: 'is vice-chair of',
  member: 'is a member of',
  co_optee: 'is a co-optee of',
  substitute: 'is a substitute of',
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
    return refusedInEnglish('ends_before_it_starts', 'The last day of the term is before its first.');
  if (!overlap(seat, committee) || (committee.endsOn !== null && !isWithin(seat, { ...committee, startsOn: null })))
    return refusedInEnglish(
      'outside_committee',
      `${committee.name} stands ${termInWords(committee)}: choose a term that lies within.`,
    );
  const wrongSeat = person === null ? decideVacancy(seat) : decideHolder(seat, person, facts.nation);
  if (!wrongSeat.allowed) return wrongSeat;
  return decideBeside(seat, facts);
};

const decideVacancy = (seat: Seat): Ruling<MemberRefusal> =>
  (seat.represents ?? '').trim() === ''
    ? refusedInEnglish('vacancy_says_nothing', 'Say what the vacant seat is for: “Parent governor, primary schools”.')
    : allowed;

const decideHolder = (
  seat: Seat,
  person: NonNullable<MemberFacts['person']>,
  nation: Nation,
): Ruling<MemberRefusal> => {
  const { kind, name, endedOn } = person;
  if (kind === 'post' || kind === 'team' || kind === 'partner_body')
    return refusedInEnglish('not_a_person', `${name} is no single person. Choose whoever sits there.`);
  if (endedOn !== null && (seat.endsOn === null || seat.endsOn > endedOn))
    return refusedInEnglish(
      'has_left',
      `${name} is of the council ${termInWords({ startsOn: null, endsOn: endedOn })} only.`,
    );
  if (seat.role === 'co_optee' && kind === 'councillor')
    return refusedInEnglish(
      'co_optee_is_councillor',
      `${name} is a councillor, and so a member: only others are co-opted.`,
    );
  if (seat.role !== 'co_optee' && kind !== 'councillor')
    return refusedInEnglish('not_a_councillor', `${name} is not a councillor, and can sit here as a co-optee only.`);
  if (seat.votingGround === null) return allowed;
  if (seat.role !== 'co_optee')
    return refusedInEnglish(
      'vote_without_ground',
      `${name} is a councillor, and votes anyway: only a co-optee needs a reason.`,
    );
  return groundHolds(seat.votingGround, nation)
    ? allowed
    : refusedInEnglish(
        'vote_without_ground',
        'Parent governor and diocesan representatives have a vote by statute in England and Wales only.',
      );
};

const decideBeside = (seat: Seat, { nation, committee, others, elsewhere }: MemberFacts): Ruling<MemberRefusal> => {
  const beside = others.filter((other) => overlap(seat, other));
  const same = beside.find(({ personId }) => personId !== null && personId === seat.personId);
  if (same !== undefined)
    return refusedInEnglish(
      'sits_already',
      `${same.name ?? ''} ${roleWords[same.role]} ${committee.name} ${termInWords(same)} already: end or change that term first.`,
    );
  const chair = seat.role === 'chair' ? beside.find(({ role }) => role === 'chair') : undefined;
  if (chair !== undefined)
    return refusedInEnglish(
      'chaired_already',
      `${chair.name ?? 'A vacant seat'} ${roleWords.chair} ${committee.name} ${termInWords(chair)}: end that term first.`,
    );
  const clash = executiveClash(nation, committee.kind, seat, elsewhere);
  if (clash === null) return allowed;
  return refusedInEnglish(
    'executive_scrutinises',
    `${clash} Choose a term that does not overlap, or end the other first.`,
  );
};
