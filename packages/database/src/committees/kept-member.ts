import {
  decideMember,
  type MemberFacts,
  memberRefusalField,
  type Seat,
} from '@holdfast/domain/committees/decide-member';
import { sentence } from '@holdfast/words/sentence';
import { type OwnOf, ownColumns } from '../columns/kept-columns.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { refuse } from '../kept-records/kept-outcome.ts';
import { keptRecord } from '../kept-records/kept-record.ts';
import { committeeMemberEntity, type CommitteeMemberRecord } from './committee-member.record.ts';
import { placesElsewhere } from './places-elsewhere.ts';

export type MemberValues = OwnOf<CommitteeMemberRecord, 'committeeMemberId'>;

// Held, so that two who seat somebody at once are answered one after the other.
const committeeSql = `
select c.name, c.kind, c.starts_on as "startsOn", c.ended_on as "endsOn",
  (select nation from council where council_id = $1) as nation
from committee c where c.council_id = $1 and c.committee_id = $2 and c.removed_at is null for no key update of c`;

const othersSql = `
select person_id as "personId", name, role, represents, voting_ground as "votingGround", starts_on as "startsOn",
  ends_on as "endsOn"
from committee_member where council_id = $1 and committee_id = $2 and committee_member_id <> $3 and removed_at is null
order by starts_on nulls first, committee_member_id`;

const personSql = `
select kind, name, ended_on as "endedOn" from person
where council_id = $1 and person_id = $2 and removed_at is null for no key update`;

export const keptMember = keptRecord<MemberValues>({
  noun: 'committee_member',
  table: 'committee_member',
  key: 'committee_member_id',
  columns: ownColumns(committeeMemberEntity, 'committeeMemberId'),
  called: ({ name, represents }) => name ?? represents ?? '',
  refuse: async (transaction, { id, after }) => {
    if (after === null) return null;
    const facts = await factsOf(transaction, id, after);
    if (facts === null) return refuse('committeeId', sentence('committees.no_such_committee'));
    if (after.personId !== null && facts.person === null)
      return refuse('personId', sentence('people.not_one_of_the_people'));
    const decision = decideMember(after, facts);
    return decision.allowed ? null : refuse(decision.code, memberRefusalField[decision.code], decision.sentence);
  },
});

async function factsOf(transaction: CouncilTransaction, id: string, seat: MemberValues): Promise<MemberFacts | null> {
  const committee = await transaction.row<MemberFacts['committee'] & Pick<MemberFacts, 'nation'>>(
    'committee-of-seat',
    committeeSql,
    [seat.committeeId],
  );
  if (committee === null) return null;
  const { personId } = seat;
  return {
    nation: committee.nation,
    committee,
    person:
      personId === null
        ? null
        : await transaction.row<NonNullable<MemberFacts['person']>>('person-of-seat', personSql, [personId]),
    others: await transaction.rows<Seat & Record<string, unknown>>('other-seats', othersSql, [seat.committeeId, id]),
    elsewhere: personId === null ? [] : await placesElsewhere(transaction, personId, id),
  };
}
