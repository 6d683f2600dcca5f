import type { EndingFacts, Successor } from '@holdfast/domain/committees/end-committee';
import type { Keeper } from '@holdfast/domain/audiences/audience';
import { statusSets } from '@holdfast/domain/recommendations/status/status-sets';
import type { CouncilTransaction } from '../council-transaction.ts';
import { fieldOf, wordsOf } from '../recommendations/words.sql.ts';
import { plannedEndOf } from '../kept-records/ending-subject.ts';

/** What a successor takes over: closed and only noted ones stay where they were. */
const notOpen = statusSets.settled;

export interface OpenItem {
  readonly recommendationId: string;
  readonly reference: string;
  readonly words: string;
  readonly statusWords: string | null;
}

export interface MeetingToCome {
  readonly meetingId: string;
  readonly heldOn: string;
}

export interface StandingSeat {
  readonly committeeMemberId: string;
  readonly name: string | null;
  readonly role: string;
  readonly startsOn: string | null;
}

const openOf = `from recommendation r
  where r.council_id = $1 and r.committee_id = $2 and r.withdrawn_at is null and r.core_status <> all($3)`;

/** What is open with a committee, for those who keep the register. */
export const openItemsOf = (
  transaction: CouncilTransaction,
  committeeId: string,
  audience: Keeper,
): Promise<OpenItem[]> =>
  transaction.rows<OpenItem & Record<string, unknown>>(
    'open-items-of-committee',
    `select r.recommendation_id as "recommendationId", r.reference, ${wordsOf(audience, 'recommendation', 'r.words')} as words,
       ${fieldOf(audience, 'status', 'r.status_words')} as "statusWords" ${openOf}
     order by r.reference_key, r.recommendation_id`,
    [committeeId, notOpen],
  );

const countOpenOf = async (transaction: CouncilTransaction, committeeId: string): Promise<number> =>
  (
    await transaction.row<{ count: number }>('count-open-of-committee', `select count(*)::int as count ${openOf}`, [
      committeeId,
      notOpen,
    ])
  )?.count ?? 0;

export const meetingsAfter = (
  transaction: CouncilTransaction,
  committeeId: string,
  lastDay: string,
): Promise<MeetingToCome[]> =>
  transaction.rows<MeetingToCome & Record<string, unknown>>(
    'meetings-after',
    `select meeting_id as "meetingId", held_on as "heldOn" from meeting
     where council_id = $1 and committee_id = $2 and held_on > $3 and state = 'scheduled' and removed_at is null
     order by held_on`,
    [committeeId, lastDay],
  );

/** Seats that would run on past the last day; those that begin after it have nowhere to begin. */
export const seatsAfter = (
  transaction: CouncilTransaction,
  committeeId: string,
  lastDay: string,
): Promise<StandingSeat[]> =>
  transaction.rows<StandingSeat & Record<string, unknown>>(
    'seats-after',
    `select committee_member_id as "committeeMemberId", name, role, starts_on as "startsOn" from committee_member
     where council_id = $1 and committee_id = $2 and removed_at is null and (ends_on is null or ends_on > $3)
     order by lower(name) nulls last, committee_member_id`,
    [committeeId, lastDay],
  );

/** Those that end by then too, as planned, do not go on. */
const childrenSql = `
select name from committee where council_id = $1 and parent_id = $2 and removed_at is null
  and coalesce(ended_on, ${plannedEndOf('committee', 'committee')}, 'infinity') > $3::date order by lower(name)`;

export const childrenAfter = (
  transaction: CouncilTransaction,
  committeeId: string,
  lastDay: string,
): Promise<{ name: string }[]> =>
  transaction.rows<{ name: string }>('children-after', childrenSql, [committeeId, lastDay]);

export const successorOf = (transaction: CouncilTransaction, committeeId: string): Promise<Successor | null> =>
  transaction.row<Successor & Record<string, unknown>>(
    'successor',
    `select committee_id as "committeeId", name, starts_on as "startsOn",
       coalesce(ended_on, ${plannedEndOf('committee', 'committee')}) as "endsOn" from committee
     where council_id = $1 and committee_id = $2 and removed_at is null`,
    [committeeId],
  );

export async function endingFacts(
  transaction: CouncilTransaction,
  committee: EndingFacts['committee'],
  lastDay: string,
): Promise<EndingFacts> {
  const { committeeId } = committee;
  return {
    committee,
    openItems: await countOpenOf(transaction, committeeId),
    meetings: (await meetingsAfter(transaction, committeeId, lastDay)).map(({ heldOn }) => heldOn),
    children: await childrenAfter(transaction, committeeId, lastDay),
  };
}
