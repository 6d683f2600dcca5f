import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { plannedEndOf } from '../kept-records/ending-subject.ts';
import { holdWhole } from '../kept-records/hold-whole.ts';
import type { CommitteeMemberRecord } from './committee-member.record.ts';
import { keptCommittee } from './kept-committee.ts';
import type { CommitteeRecord } from './committee.record.ts';
import { childrenAfter, meetingsAfter, openItemsOf, seatsAfter, successorOf } from './ending-facts.ts';
import { keptMember } from './kept-member.ts';

type Shown<Row> = Omit<Row, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;
/** `plannedEnd`: the last day, where an ending waits for it. */
export type CommitteeRow = Shown<CommitteeRecord> & { readonly plannedEnd: string | null };
export type MemberRow = Shown<CommitteeMemberRecord>;

/** A seat of one person, with what the committee is called. */
export interface SeatOfPerson extends MemberRow {
  readonly committeeName: string;
}

const select = `
select committee_id as "committeeId", name, former_names as "formerNames", kind, parent_id as "parentId",
  former_parents as "formerParents", terms_of_reference as "termsOfReference",
  starts_on as "startsOn", ended_on as "endedOn", successor_id as "successorId", revision,
  ${plannedEndOf('committee', 'committee')} as "plannedEnd"
from committee where council_id = $1 and removed_at is null`;

const memberColumns = `s.committee_member_id as "committeeMemberId", s.committee_id as "committeeId",
  s.person_id as "personId", s.name, s.role, s.represents, s.voting_ground as "votingGround",
  s.starts_on as "startsOn", s.ends_on as "endsOn", s.revision`;

const membersSql = `
select ${memberColumns} from committee_member s
where s.council_id = $1 and ($2::uuid is null or s.committee_id = $2) and s.removed_at is null
order by array_position(array['chair', 'vice_chair', 'member', 'co_optee', 'substitute'], s.role),
  lower(s.name) nulls last, s.starts_on, s.committee_member_id`;

const seatsSql = `
select ${memberColumns}, c.name as "committeeName"
from committee_member s join committee c on c.council_id = $1 and c.committee_id = s.committee_id
where s.council_id = $1 and s.person_id = $2 and s.removed_at is null
order by s.starts_on desc nulls last, s.committee_member_id`;

/** By name; those that have ended come last. */
const list = (transaction: CouncilTransaction) =>
  transaction.rows<CommitteeRow>('committees', `${select} order by ended_on is not null, lower(name), name`);

const find = (transaction: CouncilTransaction, committeeId: string) =>
  transaction.row<CommitteeRow>('committee', `${select} and committee_id = $2`, [committeeId]);

/** Kept as it is until this transaction ends; also nobody adds an item or a meeting to it meanwhile. */
const hold = (transaction: CouncilTransaction, committeeId: string) =>
  holdWhole(transaction, 'committee', [committeeId]);

async function add(
  transaction: CouncilTransaction,
  { name, kind }: { readonly name: string; readonly kind: CommitteeKind },
  by: string,
): Promise<CommitteeRow | 'name_taken'> {
  const none = { parentId: null, formerParents: [], termsOfReference: null, startsOn: null, endedOn: null };
  const values = { name, formerNames: [], kind, ...none, successorId: null };
  const added = await keptCommittee.add(transaction, values, by);
  return added.kind === 'changed' ? ((await find(transaction, added.id)) ?? 'name_taken') : 'name_taken';
}

/** Every seat, past, present and to come: of one committee, or of all. Chairs first, then by name. */
const members = (transaction: CouncilTransaction, committeeId: string | null) =>
  transaction.rows<MemberRow>('committee-members', membersSql, [committeeId]);

/** The seats of one person, newest first. */
const seatsOf = (transaction: CouncilTransaction, personId: string) =>
  transaction.rows<SeatOfPerson & Record<string, unknown>>('seats-of', seatsSql, [personId]);

/** A term that is over is ended; only a seat that was entered by mistake is removed. */
export const committeesOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    list,
    find,
    hold,
    add,
    change: keptCommittee.change,
    openItems: openItemsOf,
    meetingsAfter,
    seatsAfter,
    childrenAfter,
    successor: successorOf,
    members,
    seatsOf,
    addMember: keptMember.add,
    changeMember: keptMember.change,
    removeMember: keptMember.remove,
  });
