import { scrutinisingKinds } from '@holdfast/domain/committees/committee-kind';
import type { MeetingState } from '@holdfast/domain/meetings/meeting-state';
import { bind } from '../bind.ts';
import { committeeCalled } from '../kept-records/committee-called.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { keeping } from '../kept-records/keep-still.ts';
import type { KeptRefusal } from '../kept-records/kept-outcome.ts';
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
  /** Why notice of it is shorter than the law asks; null where it is not. */
  readonly shortNoticeReason: string | null;
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
  readonly shortNoticeReason?: string | null | undefined;
}

export interface MeetingsAround {
  readonly committeeId: string;
  /** The first on the day or after it. */
  readonly next: string | null;
  readonly last: string | null;
}

export type AddedMeeting =
  | { readonly kind: 'added'; readonly meeting: MeetingRow }
  | { readonly kind: 'no_committee' }
  | { readonly kind: 'refused'; readonly refusal: KeptRefusal };

const select = `
select m.meeting_id as "meetingId", m.committee_id as "committeeId", ${committeeCalled('c', 'm.held_on')} as "committeeName", m.held_on as "heldOn",
  to_char(m.starts_at, 'HH24:MI') as "startsAt", to_char(m.pre_meeting_at, 'HH24:MI') as "preMeetingAt", m.place,
  m.state, m.agenda_published_on as "agendaPublishedOn", m.short_notice_reason as "shortNoticeReason", m.revision
from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
where m.council_id = $1 and m.removed_at is null`;
const takesPlace = `m.state = 'scheduled' and m.removed_at is null`;

/** By day; those that were called off stand among them, and say so. */
const list = (transaction: CouncilTransaction, { committeeId, from, to }: MeetingFilters) =>
  transaction.rows<MeetingRow>(
    'meetings',
    `${select} and ($2::uuid is null or m.committee_id = $2) and ($3::date is null or m.held_on >= $3)
     and ($4::date is null or m.held_on <= $4) order by m.held_on, m.starts_at, c.name`,
    [committeeId ?? null, from ?? null, to ?? null],
  );

const find = (transaction: CouncilTransaction, meetingId: string) =>
  transaction.row<MeetingRow>('meeting', `${select} and m.meeting_id = $2`, [meetingId]);

/** For each committee that scrutinises and meets at all: its meetings on either side of the day. */
const around = (transaction: CouncilTransaction, day: string) =>
  transaction.rows<MeetingsAround>(
    'meetings-around',
    `select m.committee_id as "committeeId", min(m.held_on) filter (where m.held_on >= $3) as next,
       max(m.held_on) filter (where m.held_on < $3) as last
     from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
     where m.council_id = $1 and c.kind = any($2) and ${takesPlace} group by m.committee_id`,
    [scrutinisingKinds, day],
  );

/** The first meeting on or after the day of any committee that scrutinises. */
const nextScrutiny = (transaction: CouncilTransaction, from: string) =>
  transaction.row<MeetingRow>(
    'next-scrutiny-meeting',
    `${select} and m.state = 'scheduled' and c.kind = any($2) and m.held_on >= $3 order by m.held_on, m.starts_at, c.name limit 1`,
    [scrutinisingKinds, from],
  );

/** The last meeting before the day of any committee that scrutinises. */
const lastScrutiny = (transaction: CouncilTransaction, before: string) =>
  transaction.row<MeetingRow>(
    'last-scrutiny-meeting',
    `${select} and m.state = 'scheduled' and c.kind = any($2) and m.held_on < $3 order by m.held_on desc, m.starts_at desc, c.name limit 1`,
    [scrutinisingKinds, before],
  );

/** The committee's last meeting before the day. */
const previous = (transaction: CouncilTransaction, committeeId: string, before: string) =>
  transaction.row<MeetingRow>(
    'previous-meeting',
    `${select} and m.state = 'scheduled' and m.committee_id = $2 and m.held_on < $3 order by m.held_on desc limit 1`,
    [committeeId, before],
  );

/** Moves it, calls it off, or changes its time or place; whoever subscribes to it is told. */
const change = (
  transaction: CouncilTransaction,
  meetingId: string,
  revision: number | null,
  values: KeptEdit<Omit<MeetingValues, 'committeeId'>>,
  by: string,
) => keptMeeting.change(transaction, meetingId, revision, values, by);

/** One that a meeting schedule has, with its times. */
const schedule = (
  transaction: CouncilTransaction,
  values: NewMeeting & Pick<MeetingValues, 'preMeetingAt'>,
  by: string,
) =>
  keptMeeting.add(
    transaction,
    { ...values, shortNoticeReason: values.shortNoticeReason ?? null, endsAt: null, state: 'scheduled' },
    by,
  );

/** A committee meets once a day, and not after its last one: the refusal says which meeting or day is in the way. */
async function add(transaction: CouncilTransaction, meeting: NewMeeting, by: string): Promise<AddedMeeting> {
  const committee = await transaction.row(
    'committee-is-there',
    'select 1 from committee where council_id = $1 and committee_id = $2',
    [meeting.committeeId],
  );
  if (committee === null) return { kind: 'no_committee' };
  const added = await schedule(transaction, { ...meeting, preMeetingAt: null }, by);
  if (added.kind === 'refused') return added;
  const found = added.kind === 'changed' ? await find(transaction, added.id) : null;
  return found === null ? { kind: 'no_committee' } : { kind: 'added', meeting: found };
}

export const meetingsOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    list,
    find,
    keep: keeping('meeting'),
    around,
    nextScrutiny,
    lastScrutiny,
    previous,
    add,
    schedule,
    change,
  });
