import type { MeetingState } from '@holdfast/domain/meetings/meeting-state';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';

export interface CalendarFeedRow {
  readonly calendarFeedId: string;
  /** null: every committee of the council. */
  readonly committeeId: string | null;
  readonly committeeName: string | null;
  readonly isPublic: boolean;
  readonly by: { readonly membershipId: string; readonly name: string } | null;
  readonly at: string;
}

/** A meeting as subscribers may know it: nobody is named, and nothing of what is discussed. */
export interface FeedMeetingRow {
  readonly meetingId: string;
  readonly committeeName: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly state: MeetingState;
  readonly sequence: number;
  readonly changedAt: string;
}

const listSql = `
select f.calendar_feed_id as "calendarFeedId", f.committee_id as "committeeId", c.name as "committeeName",
  f.token_hash is null as "isPublic", f.recorded_at as at,
  case when m.membership_id is not null then json_build_object('membershipId', m.membership_id, 'name', m.name) end as by
from calendar_feed f
left join committee c on c.council_id = $1 and c.committee_id = f.committee_id
left join membership m on m.council_id = $1 and m.membership_id = f.recorded_by
where f.council_id = $1 and f.ended_at is null
order by f.committee_id is not null, lower(c.name), f.token_hash is not null, f.recorded_at`;

const meetingsSql = `
select m.meeting_id as "meetingId", c.name as "committeeName", m.held_on as "heldOn",
  to_char(m.starts_at, 'HH24:MI') as "startsAt", to_char(m.ends_at, 'HH24:MI') as "endsAt", m.place, m.state, m.sequence,
  m.changed_at as "changedAt"
from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
where m.council_id = $1 and m.removed_at is null and ($2::uuid is null or m.committee_id = $2) and m.held_on >= $3
order by m.held_on, m.meeting_id`;

/** Those that are open: the whole council first, then by committee. */
const list = (transaction: CouncilTransaction): Promise<CalendarFeedRow[]> =>
  transaction.rows<CalendarFeedRow>('calendar-feeds', listSql);

/** `tokenHash`: null opens a public one. Only one public calendar of a committee is open at a time. */
const open = async (
  transaction: CouncilTransaction,
  { committeeId, tokenHash }: { readonly committeeId: string | null; readonly tokenHash: string | null },
  by: string,
): Promise<
  { readonly kind: 'opened'; readonly calendarFeedId: string } | { readonly kind: 'no_committee' | 'is_open' }
> => {
  if (committeeId !== null) {
    const committee = await transaction.row(
      'committee-for-feed',
      'select 1 from committee where council_id = $1 and committee_id = $2 and removed_at is null for key share',
      [committeeId],
    );
    if (committee === null) return { kind: 'no_committee' };
  }
  const calendarFeedId = newId();
  const opened = await transaction.change(
    `insert into calendar_feed (council_id, calendar_feed_id, committee_id, token_hash, recorded_by)
       select $1, $2, $3, $4::text, $5 where $4::text is not null or not exists (select 1 from calendar_feed f
         where f.council_id = $1 and f.committee_id is not distinct from $3 and f.token_hash is null and f.ended_at is null)`,
    [calendarFeedId, committeeId, tokenHash, by],
  );
  return opened === 0 ? { kind: 'is_open' } : { kind: 'opened', calendarFeedId };
};

/** From then on its address leads nowhere. false: there is none that is open. */
const close = async (transaction: CouncilTransaction, calendarFeedId: string, by: string): Promise<boolean> =>
  (await transaction.change(
    `update calendar_feed set ended_by = $3, ended_at = now()
       where council_id = $1 and calendar_feed_id = $2 and ended_at is null`,
    [calendarFeedId, by],
  )) > 0;

/** By day, from the day on; those that were called off stand among them. */
const meetings = (
  transaction: CouncilTransaction,
  committeeId: string | null,
  from: string,
): Promise<FeedMeetingRow[]> =>
  transaction.rows<FeedMeetingRow>('calendar-feed-meetings', meetingsSql, [committeeId, from]);

export const calendarFeedsOf = (transaction: CouncilTransaction) => bind(transaction, { list, open, close, meetings });
