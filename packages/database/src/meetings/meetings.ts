import type { CouncilTransaction } from '../council-transaction.ts';
import { newId } from '../new-id.ts';
import { meetingEntity } from './meeting.record.ts';

export interface MeetingRow {
  readonly meetingId: string;
  readonly committeeId: string;
  readonly committeeName: string;
  readonly heldOn: string;
  /** HH:MM. */
  readonly startsAt: string | null;
  readonly place: string | null;
}

export interface MeetingFilters {
  readonly committeeId?: string | undefined;
  /** Both days included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface NewMeeting {
  readonly committeeId: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly place: string | null;
}

export interface Meetings {
  /** By day. */
  list(filters: MeetingFilters): Promise<MeetingRow[]>;
  find(meetingId: string): Promise<MeetingRow | null>;
  /** The first meeting on or after the day, of that committee or, with null, of any. */
  next(committeeId: string | null, from: string): Promise<MeetingRow | null>;
  /** The last meeting before the day. */
  previous(committeeId: string | null, before: string): Promise<MeetingRow | null>;
  /** A committee meets once a day: the meeting that is there already is the answer then. */
  add(
    values: NewMeeting,
  ): Promise<
    { readonly kind: 'added'; readonly meeting: MeetingRow } | { readonly kind: 'no_committee' | 'meets_already' }
  >;
}

const select = `
select m.meeting_id as "meetingId", m.committee_id as "committeeId", c.name as "committeeName", m.held_on as "heldOn",
  to_char(m.starts_at, 'HH24:MI') as "startsAt", m.place
from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
where m.council_id = $1`;

export const meetingsOf = (transaction: CouncilTransaction): Meetings => {
  const find = (meetingId: string) =>
    transaction.row<MeetingRow>('meeting', `${select} and m.meeting_id = $2`, [meetingId]);
  return {
    list: ({ committeeId, from, to }) =>
      transaction.rows<MeetingRow>(
        'meetings',
        `${select} and ($2::uuid is null or m.committee_id = $2) and ($3::date is null or m.held_on >= $3)
         and ($4::date is null or m.held_on <= $4) order by m.held_on, m.starts_at, c.name`,
        [committeeId ?? null, from ?? null, to ?? null],
      ),
    find,
    next: (committeeId, from) =>
      transaction.row<MeetingRow>(
        'next-meeting',
        `${select} and ($2::uuid is null or m.committee_id = $2) and m.held_on >= $3
         order by m.held_on, m.starts_at, c.name limit 1`,
        [committeeId, from],
      ),
    previous: (committeeId, before) =>
      transaction.row<MeetingRow>(
        'previous-meeting',
        `${select} and ($2::uuid is null or m.committee_id = $2) and m.held_on < $3
         order by m.held_on desc, m.starts_at desc, c.name limit 1`,
        [committeeId, before],
      ),
    add: async ({ committeeId, heldOn, startsAt, place }) => {
      const committee = await transaction.row(
        'committee-is-there',
        'select 1 from committee where council_id = $1 and committee_id = $2',
        [committeeId],
      );
      if (committee === null) return { kind: 'no_committee' };
      const meetingId = newId();
      const inserted = await transaction.manager
        .createQueryBuilder()
        .insert()
        .into(meetingEntity)
        .values({ councilId: transaction.councilId, meetingId, committeeId, heldOn, startsAt, place })
        .orIgnore()
        .returning('meeting_id')
        .execute();
      const meeting = await find(meetingId);
      return meeting === null || !Array.isArray(inserted.raw) ? { kind: 'meets_already' } : { kind: 'added', meeting };
    },
  };
};
