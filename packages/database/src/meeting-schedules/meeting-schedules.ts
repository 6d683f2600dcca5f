import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { committeeCalled } from '../kept-records/committee-called.ts';
import { type MeetingScheduleValues, keptMeetingSchedule } from './kept-meeting-schedule.ts';
import type { MeetingScheduleRecord } from './meeting-schedule.record.ts';

export interface MeetingScheduleRow extends Omit<
  MeetingScheduleRecord,
  'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'
> {
  readonly committeeName: string;
  readonly besideName: string | null;
}

/** Somebody else's meeting in the year, as far as the check asks about it. */
export interface OtherMeetingRow {
  readonly on: string;
  readonly committee: string;
  readonly startsAt: string | null;
  readonly place: string | null;
  /** Who sits on both on that day; a substitute is not missed. */
  readonly shared: readonly string[];
}

const select = `
select s.meeting_schedule_id as "meetingScheduleId", s.committee_id as "committeeId", ${committeeCalled('c', 's.year_to')} as "committeeName",
  s.municipal_year as "municipalYear", s.year_from as "yearFrom", s.year_to as "yearTo", s.version, s.state, s.rule,
  s.beside_id as "besideId", b.name as "besideName", to_char(s.starts_at, 'HH24:MI') as "startsAt",
  to_char(s.pre_meeting_at, 'HH24:MI') as "preMeetingAt", s.place, s.dates, s.approved_at as "approvedAt",
  s.published_on as "publishedOn", s.revision
from meeting_schedule s join committee c on c.council_id = $1 and c.committee_id = s.committee_id
left join committee b on b.council_id = $1 and b.committee_id = s.beside_id
where s.council_id = $1 and s.removed_at is null`;

const sitsThen = (seat: string): string => `${seat}.removed_at is null and ${seat}.role <> 'substitute'
      and coalesce(${seat}.starts_on, '-infinity') <= m.held_on and coalesce(${seat}.ends_on, 'infinity') >= m.held_on`;

const othersSql = `
select m.held_on as on, ${committeeCalled('c', 'm.held_on')} as committee, to_char(m.starts_at, 'HH24:MI') as "startsAt", m.place,
  array(
    select distinct own.name from committee_member own
    join committee_member other on other.council_id = $1 and other.committee_id = m.committee_id and other.person_id = own.person_id
    where own.council_id = $1 and own.committee_id = $2 and ${sitsThen('own')} and ${sitsThen('other')}
    order by own.name) as shared
from meeting m join committee c on c.council_id = $1 and c.committee_id = m.committee_id
where m.council_id = $1 and m.committee_id <> $2 and m.held_on between $3 and $4 and m.state = 'scheduled' and m.removed_at is null
order by m.held_on, c.name`;

/** Newest year first, then by committee and version. */
const list = (transaction: CouncilTransaction) =>
  transaction.rows<MeetingScheduleRow & Record<string, unknown>>(
    'meeting-schedules',
    `${select} order by s.municipal_year desc, lower(c.name), s.version desc`,
  );

const find = (transaction: CouncilTransaction, meetingScheduleId: string) =>
  transaction.row<MeetingScheduleRow & Record<string, unknown>>(
    'meeting-schedule',
    `${select} and s.meeting_schedule_id = $2`,
    [meetingScheduleId],
  );

/** The version that stands for a committee's year. */
const published = (transaction: CouncilTransaction, committeeId: string, municipalYear: string) =>
  transaction.row<{ meetingScheduleId: string }>(
    'published-meeting-schedule',
    `select meeting_schedule_id as "meetingScheduleId" from meeting_schedule
     where council_id = $1 and committee_id = $2 and municipal_year = $3 and state = 'published' and removed_at is null`,
    [committeeId, municipalYear],
  );

/** Takes the next version of the committee's year. */
async function add(
  transaction: CouncilTransaction,
  values: Omit<MeetingScheduleValues, 'version' | 'state' | 'approvedAt' | 'publishedOn'>,
  by: string,
) {
  await transaction.rows(
    'lock-meeting-schedules',
    `select pg_advisory_xact_lock(hashtextextended('meeting_schedule ' || $1::uuid, 0))`,
  );
  const last = await transaction.row<{ version: number }>(
    'last-version',
    `select coalesce(max(version), 0)::int as version from meeting_schedule
     where council_id = $1 and committee_id = $2 and municipal_year = $3`,
    [values.committeeId, values.municipalYear],
  );
  const fresh = { version: (last?.version ?? 0) + 1, state: 'draft', approvedAt: null, publishedOn: null } as const;
  return keptMeetingSchedule.add(transaction, { ...values, ...fresh }, by);
}

export interface StandingMeeting {
  readonly meetingId: string;
  readonly heldOn: string;
}

/** What stands for the committee between two days, both included. */
const standing = (transaction: CouncilTransaction, committeeId: string, from: string, to: string) =>
  transaction.rows<StandingMeeting & Record<string, unknown>>(
    'standing-meetings',
    `select meeting_id as "meetingId", held_on as "heldOn" from meeting
     where council_id = $1 and committee_id = $2 and held_on between $3 and $4 and state = 'scheduled' and removed_at is null
     order by held_on`,
    [committeeId, from, to],
  );

/** The days on which a body meets between two days. */
const daysOf = async (transaction: CouncilTransaction, committeeId: string, from: string, to: string) =>
  (await standing(transaction, committeeId, from, to)).map(({ heldOn }) => heldOn);

/** Committees whose published meeting schedule of the year around a day stands beside this body's meetings. */
const beside = (transaction: CouncilTransaction, committeeId: string, day: string) =>
  transaction.rows<{ committeeId: string; committeeName: string; rule: string }>(
    'meeting-schedules-beside',
    `select s.committee_id as "committeeId", c.name as "committeeName", s.rule
     from meeting_schedule s join committee c on c.council_id = $1 and c.committee_id = s.committee_id
     where s.council_id = $1 and s.beside_id = $2 and $3::date between s.year_from and s.year_to
       and s.state = 'published' and s.removed_at is null order by lower(c.name)`,
    [committeeId, day],
  );

/** What others hold between two days. */
const others = (transaction: CouncilTransaction, committeeId: string, from: string, to: string) =>
  transaction.rows<OtherMeetingRow & Record<string, unknown>>('other-meetings', othersSql, [committeeId, from, to]);

export const meetingSchedulesOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    list,
    find,
    published,
    add,
    change: keptMeetingSchedule.change,
    remove: keptMeetingSchedule.remove,
    standing,
    daysOf,
    beside,
    others,
  });
