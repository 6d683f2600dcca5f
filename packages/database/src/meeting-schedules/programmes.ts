import { committeeCalled } from '../kept-records/committee-called.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { SettingOutcome } from '../kept-records/kept-outcome.ts';
import type { KeptEdit } from '../kept-records/kept-record.ts';
import { type ProgrammeValues, programmeSubject } from './programme-subject.ts';
import type { ProgrammeRecord } from './programme.record.ts';
import {
  type PublishedCounts,
  publishMeetings,
  type StandingMeeting,
  standingMeetings,
  supersede,
} from './publish-programme.ts';

export interface ProgrammeRow extends Omit<ProgrammeRecord, 'councilId' | 'recordedBy' | 'recordedAt' | 'removedAt'> {
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

export interface Programmes {
  /** Newest year first, then by committee and version. */
  list(): Promise<ProgrammeRow[]>;
  find(programmeId: string): Promise<ProgrammeRow | null>;
  /** Takes the next version of the committee's year. */
  add(
    values: Omit<ProgrammeValues, 'version' | 'state' | 'approvedAt' | 'publishedOn'>,
    by: string,
  ): Promise<SettingOutcome>;
  change(
    programmeId: string,
    revision: number | null,
    values: KeptEdit<ProgrammeValues>,
    by: string,
  ): Promise<SettingOutcome>;
  remove(programmeId: string, revision: number | null, by: string): Promise<SettingOutcome>;
  /** What stands for the committee between two days, both included. */
  standing(committeeId: string, from: string, to: string): Promise<StandingMeeting[]>;
  /** The days on which a body meets between two days. */
  daysOf(committeeId: string, from: string, to: string): Promise<string[]>;
  /** Committees whose published programme of the year around a day stands beside this body's meetings. */
  beside(
    committeeId: string,
    day: string,
  ): Promise<{ readonly committeeId: string; readonly committeeName: string; readonly rule: string }[]>;
  /** What others hold between two days. */
  others(committeeId: string, from: string, to: string): Promise<OtherMeetingRow[]>;
  /** Makes the meetings what the programme says. Where this answers anything but `published`, nothing may be kept. */
  publish(
    programme: ProgrammeRow,
    today: string,
    by: string,
  ): Promise<
    { readonly kind: 'published'; readonly counts: PublishedCounts } | Exclude<SettingOutcome, { kind: 'changed' }>
  >;
}

const select = `
select p.programme_id as "programmeId", p.committee_id as "committeeId", ${committeeCalled('c', 'p.year_to')} as "committeeName",
  p.municipal_year as "municipalYear", p.year_from as "yearFrom", p.year_to as "yearTo", p.version, p.state, p.rule,
  p.beside_id as "besideId", b.name as "besideName", to_char(p.starts_at, 'HH24:MI') as "startsAt",
  to_char(p.pre_meeting_at, 'HH24:MI') as "preMeetingAt", p.place, p.dates, p.approved_at as "approvedAt",
  p.published_on as "publishedOn", p.revision
from programme p join committee c on c.council_id = $1 and c.committee_id = p.committee_id
left join committee b on b.council_id = $1 and b.committee_id = p.beside_id
where p.council_id = $1 and p.removed_at is null`;

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

export const programmesOf = (transaction: CouncilTransaction): Programmes => ({
  list: () =>
    transaction.rows<ProgrammeRow & Record<string, unknown>>(
      'programmes',
      `${select} order by p.municipal_year desc, lower(c.name), p.version desc`,
    ),
  find: (programmeId) =>
    transaction.row<ProgrammeRow & Record<string, unknown>>('programme', `${select} and p.programme_id = $2`, [
      programmeId,
    ]),
  add: async (values, by) => {
    await transaction.rows(
      'lock-programmes',
      `select pg_advisory_xact_lock(hashtextextended('programme ' || $1::uuid, 0))`,
    );
    const last = await transaction.row<{ version: number }>(
      'last-version',
      `select coalesce(max(version), 0)::int as version from programme
       where council_id = $1 and committee_id = $2 and municipal_year = $3`,
      [values.committeeId, values.municipalYear],
    );
    const fresh = { version: (last?.version ?? 0) + 1, state: 'draft', approvedAt: null, publishedOn: null } as const;
    return programmeSubject.add(transaction, { ...values, ...fresh }, by);
  },
  change: (programmeId, revision, values, by) =>
    programmeSubject.change(transaction, programmeId, revision, values, by),
  remove: (programmeId, revision, by) => programmeSubject.remove(transaction, programmeId, revision, by),
  standing: (committeeId, from, to) => standingMeetings(transaction, committeeId, from, to),
  daysOf: async (committeeId, from, to) =>
    (await standingMeetings(transaction, committeeId, from, to)).map(({ heldOn }) => heldOn),
  beside: (committeeId, day) =>
    transaction.rows(
      'programmes-beside',
      `select p.committee_id as "committeeId", c.name as "committeeName", p.rule
       from programme p join committee c on c.council_id = $1 and c.committee_id = p.committee_id
       where p.council_id = $1 and p.beside_id = $2 and $3::date between p.year_from and p.year_to
         and p.state = 'published' and p.removed_at is null order by lower(c.name)`,
      [committeeId, day],
    ),
  others: (committeeId, from, to) =>
    transaction.rows<OtherMeetingRow & Record<string, unknown>>('other-meetings', othersSql, [committeeId, from, to]),
  publish: async (programme, today, by) => {
    await supersede(transaction, programme.committeeId, programme.municipalYear, by);
    const published = await publishMeetings(transaction, programme, today, by);
    if (published.kind !== 'published') return published;
    const marks = { state: 'published', publishedOn: today } as const;
    const marked = await programmeSubject.change(transaction, programme.programmeId, null, marks, by);
    return marked.kind === 'changed' ? published : marked;
  },
});
