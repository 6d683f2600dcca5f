import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import type { CouncilTransaction } from '../council-transaction.ts';
import { plannedEndOf } from '../kept-records/ending-subject.ts';
import type { SettingOutcome } from '../kept-records/kept-outcome.ts';
import type { KeptEdit } from '../kept-records/kept-record.ts';
import type { CommitteeMemberRecord } from './committee-member.record.ts';
import { committeeSubject, type CommitteeValues } from './committee-subject.ts';
import type { CommitteeRecord } from './committee.record.ts';
import { type Ending, type EndingPreview, endCommittee, previewEnding } from './end-committee.ts';
import { memberSubject, type MemberValues } from './member-subject.ts';

type Shown<Row> = Omit<Row, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'>;
/** `plannedEnd`: the last day, where an ending waits for it. */
export type CommitteeRow = Shown<CommitteeRecord> & { readonly plannedEnd: string | null };
export type MemberRow = Shown<CommitteeMemberRecord>;

/** A seat of one person, with what the committee is called. */
export interface SeatOfPerson extends MemberRow {
  readonly committeeName: string;
}

export interface Committees {
  /** By name; those that have ended come last. */
  list(): Promise<CommitteeRow[]>;
  find(committeeId: string): Promise<CommitteeRow | null>;
  add(
    values: { readonly name: string; readonly kind: CommitteeKind },
    by: string,
  ): Promise<CommitteeRow | 'name_taken'>;
  change(
    committeeId: string,
    revision: number | null,
    values: KeptEdit<CommitteeValues>,
    by: string,
  ): Promise<SettingOutcome>;
  /** What ending it would do; nothing is written. */
  previewEnding(committee: CommitteeRow, ending: Ending): Promise<EndingPreview>;
  /** Where it is refused, the caller has to take the transaction back. */
  end(committee: CommitteeRow, revision: number | null, ending: Ending, by: string): Promise<SettingOutcome>;
  /** Every seat, past, present and to come: of one committee, or of all. Chairs first, then by name. */
  members(committeeId: string | null): Promise<MemberRow[]>;
  /** The seats of one person, newest first. */
  seatsOf(personId: string): Promise<SeatOfPerson[]>;
  addMember(values: MemberValues, by: string): Promise<SettingOutcome>;
  changeMember(
    committeeMemberId: string,
    revision: number | null,
    values: KeptEdit<MemberValues>,
    by: string,
  ): Promise<SettingOutcome>;
  /** For a seat that was entered by mistake; a term that is over is ended, not removed. */
  removeMember(committeeMemberId: string, revision: number | null, by: string): Promise<SettingOutcome>;
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

export const committeesOf = (transaction: CouncilTransaction): Committees => {
  const find = (committeeId: string) =>
    transaction.row<CommitteeRow>('committee', `${select} and committee_id = $2`, [committeeId]);
  return {
    list: () =>
      transaction.rows<CommitteeRow>('committees', `${select} order by ended_on is not null, lower(name), name`),
    find,
    add: async ({ name, kind }, by) => {
      const none = { parentId: null, formerParents: [], termsOfReference: null, startsOn: null, endedOn: null };
      const values = { name, formerNames: [], kind, ...none, successorId: null };
      const added = await committeeSubject.add(transaction, values, by);
      return added.kind === 'changed' ? ((await find(added.id)) ?? 'name_taken') : 'name_taken';
    },
    change: (committeeId, revision, values, by) =>
      committeeSubject.change(transaction, committeeId, revision, values, by),
    previewEnding: (committee, ending) => previewEnding(transaction, committee, ending),
    end: (committee, revision, ending, by) => endCommittee(transaction, committee, revision, ending, by),
    members: (committeeId) => transaction.rows<MemberRow>('committee-members', membersSql, [committeeId]),
    seatsOf: (personId) => transaction.rows<SeatOfPerson & Record<string, unknown>>('seats-of', seatsSql, [personId]),
    addMember: (values, by) => memberSubject.add(transaction, values, by),
    changeMember: (id, revision, values, by) => memberSubject.change(transaction, id, revision, values, by),
    removeMember: (id, revision, by) => memberSubject.remove(transaction, id, revision, by),
  };
};
