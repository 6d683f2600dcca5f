import { scrutinisingKinds } from '@holdfast/domain/committees/committee-kind';
import type { MeetingState } from '@holdfast/domain/meetings/meeting-state';
import { committeeCalled } from '../kept-records/committee-called.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { KeptOutcome, KeptRefusal } from '../kept-records/kept-outcome.ts';
import type { KeptEdit } from '../kept-records/kept-record.ts';
import { keptMeeting, type MeetingValues } from './kept-meeting.ts';

export interface MeetingRow {
  readonly meetingId: string;
  readonly committeeId: string;
  /** As it was called on the day of the meeting. */
  readonly committeeName: string;
  readonly heldOn: string;
  /** HH:MM. */
  readonly startsAt: string | null;
  /** For the members of the committee only, HH:MM. */
  readonly preMeetingAt: string | null;
  readonly place: string | null;
  readonly state: MeetingState;
  /** The day on which its agenda went out. */
  readonly agendaPublishedOn: string | null;
  readonly revision: number;
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

export interface MeetingsAround {
  readonly committeeId: string;
  /** The first on the day or after it. */
  readonly next: string | null;
  readonly last: string | null;
}

export interface Meetings {
  /** By day; those that were called off stand among them, and say so. */
  list(filters: MeetingFilters): Promise<MeetingRow[]>;
  find(meetingId: string): Promise<MeetingRow | null>;
  /** For each committee that scrutinises and meets at all: its meetings on either side of the day. */
  around(day: string): Promise<MeetingsAround[]>;
  /** The first meeting on or after the day of any committee that scrutinises. */
  nextScrutiny(from: string): Promise<MeetingRow | null>;
  /** The last meeting before the day of any committee that scrutinises. */
  lastScrutiny(before: string): Promise<MeetingRow | null>;
  /** The committee's last meeting before the day. */
  previous(committeeId: string, before: string): Promise<MeetingRow | null>;
  /** Moves it, calls it off, or changes its time or place; whoever subscribes to it is told. */
  change(
    meetingId: string,
    revision: number | null,
    values: KeptEdit<Omit<MeetingValues, 'committeeId'>>,
    by: string,
  ): Promise<KeptOutcome>;
  /** The same for one that a meeting schedule has, with its times. */
  schedule(values: NewMeeting & Pick<MeetingValues, 'preMeetingAt'>, by: string): Promise<KeptOutcome>;
  /** A committee meets once a day, and not after its last one: the refusal says which meeting or day is in the way. */
  add(
    values: NewMeeting,
    by: string,
  ): Promise<
    | { readonly kind: 'added'; readonly meeting: MeetingRow }
    | { readonly kind: 'no_committee' }
    | { readonly kind: 'refused'; readonly refusal: KeptRefusal }
  >;
}

const select = `
select m.meeting_id as "meetingId", m.committee_id as "committeeId", ${committeeCalled('c', 'm.held_on')} as "committeeName", m.held_on as "heldOn",
  to_char(m.starts_at, 'HH24:MI') as "startsAt", to_char(m.pre_meeting_at, 'HH24:MI') as "preMeetingAt", m.place,
  m.state, m.agenda_published_on as "agendaPublishedOn", m.revision
from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
where m.council_id = $1 and m.removed_at is null`;
const takesPlace = `m.state = 'scheduled' and m.removed_at is null`;

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
    around: (day) =>
      transaction.rows<MeetingsAround>(
        'meetings-around',
        `select m.committee_id as "committeeId", min(m.held_on) filter (where m.held_on >= $3) as next,
           max(m.held_on) filter (where m.held_on < $3) as last
         from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
         where m.council_id = $1 and c.kind = any($2) and ${takesPlace} group by m.committee_id`,
        [scrutinisingKinds, day],
      ),
    nextScrutiny: (from) =>
      transaction.row<MeetingRow>(
        'next-scrutiny-meeting',
        `${select} and m.state = 'scheduled' and c.kind = any($2) and m.held_on >= $3 order by m.held_on, m.starts_at, c.name limit 1`,
        [scrutinisingKinds, from],
      ),
    lastScrutiny: (before) =>
      transaction.row<MeetingRow>(
        'last-scrutiny-meeting',
        `${select} and m.state = 'scheduled' and c.kind = any($2) and m.held_on < $3 order by m.held_on desc, m.starts_at desc, c.name limit 1`,
        [scrutinisingKinds, before],
      ),
    previous: (committeeId, before) =>
      transaction.row<MeetingRow>(
        'previous-meeting',
        `${select} and m.state = 'scheduled' and m.committee_id = $2 and m.held_on < $3 order by m.held_on desc limit 1`,
        [committeeId, before],
      ),
    change: (meetingId, revision, values, by) => keptMeeting.change(transaction, meetingId, revision, values, by),
    schedule: (values, by) => keptMeeting.add(transaction, { ...values, endsAt: null, state: 'scheduled' }, by),
    add: async ({ committeeId, heldOn, startsAt, place }, by) => {
      const committee = await transaction.row(
        'committee-is-there',
        'select 1 from committee where council_id = $1 and committee_id = $2',
        [committeeId],
      );
      if (committee === null) return { kind: 'no_committee' };
      const values = {
        committeeId,
        heldOn,
        startsAt,
        endsAt: null,
        preMeetingAt: null,
        place,
        state: 'scheduled',
      } as const;
      const added = await keptMeeting.add(transaction, values, by);
      if (added.kind === 'refused') return added;
      const meeting = added.kind === 'changed' ? await find(added.id) : null;
      return meeting === null ? { kind: 'no_committee' } : { kind: 'added', meeting };
    },
  };
};
