import type { IsoDate } from '@holdfast/domain/dates/iso-date';
import { type Directory, directoryByDay } from '@holdfast/domain/reminders/recipients/directory';
import type { CommitteeKind } from '@holdfast/domain/committees/committee-kind';
import { governanceAs } from '@holdfast/domain/councils/governance';
import type { Nation } from '@holdfast/domain/councils/nation';
import type { Governance } from '@holdfast/domain/settings/setting-values';
import { governanceOn } from '../councils/governance-on.sql.ts';
import type { NoticeFacts } from '@holdfast/domain/reminders/due/meeting-reminders';
import type { Pause } from '@holdfast/domain/reminders/recipients/pauses';
import { leadKinds } from '@holdfast/domain/reminders/rules/kind-rules';
import type { StandingReminder } from '@holdfast/domain/reminders/recipients/standing-reminder';
import { bind } from '../bind.ts';
import type { CouncilTransaction } from '../council-transaction.ts';
import { jsonText } from '../columns/json-text.ts';
import { readReminderDirectory } from './directory.ts';
import { askedRemindersSql, countUnansweredSql } from './asked-reminders.sql.ts';
import { readBecause, type Stored } from './read-because.ts';
import type { AboutWhat, AboutWords, AskedRow, WatchedRow } from './reminder-rows.ts';
import { aboutWordsSql } from './reminder-words.sql.ts';
import { standingRemindersSql } from './standing-reminders.sql.ts';
import { syncReminders } from './sync-reminders.ts';
import { watchedFactsSql } from './watched-facts.sql.ts';

// A recommendation that somebody is changing at this moment is left for the next look: it would be seen as it was.
const toLookAtSql = `
select w.recommendation_id as id from watch w
join recommendation r on r.council_id = $1 and r.recommendation_id = w.recommendation_id
where w.council_id = $1 and w.look_on <= $2
order by w.look_on limit $3 for no key update skip locked`;

// What is exempt or confidential is not named: reminders leave by email.
const noticesSql = `
select m.meeting_id as "meetingId", m.held_on as "decidedOn",
  json_agg(case when i.exempt_reason is null then i.title end order by i.position, i.agenda_item_id) as decisions,
  c.kind, u.nation, ${governanceOn('m.held_on')} as said
from agenda_item i join meeting m on m.council_id = $1 and m.meeting_id = i.meeting_id
join committee c on c.council_id = $1 and c.committee_id = m.committee_id
join council u on u.council_id = $1
where i.council_id = $1 and i.is_key_decision and i.notice_published_on is null and i.removed_at is null
  and m.state = 'scheduled' and m.removed_at is null and m.held_on between $2 and $3
group by m.meeting_id, m.held_on, c.kind, u.nation order by m.held_on, m.meeting_id`;

interface NoticeRow extends Omit<NoticeFacts, 'body'>, Record<string, unknown> {
  readonly kind: CommitteeKind;
  readonly nation: Nation;
  readonly said: Governance | null;
}

const pausesSql = `
select what, person_id as "personId", recommendation_id as "recommendationId", from_on as "fromOn",
  until_on as "untilOn", reason
from pause where council_id = $1 and removed_at is null and from_on <= $3 and until_on >= $2 order by pause_id`;

const ids = async (
  transaction: CouncilTransaction,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<string[]> => (await transaction.rows<{ id: string }>(name, text, values)).map(({ id }) => id);
/** Until this transaction ends nobody else plans for this council; it waits for whoever does. */
const holdPlanning = async (transaction: CouncilTransaction): Promise<void> => {
  await transaction.row('hold-planning', `select pg_advisory_xact_lock(hashtextextended($1::text, 3000))`);
};

/** At most `limit` that are to be looked at, kept from others until this transaction ends. */
const toLookAt = (transaction: CouncilTransaction, today: IsoDate, limit: number): Promise<string[]> =>
  ids(transaction, 'watch-due', toLookAtSql, [today, limit]);

/** Of these, those where something changed since they were looked at. */
const changed = (transaction: CouncilTransaction, recommendationIds: readonly string[]): Promise<string[]> =>
  ids(
    transaction,
    'watch-changed',
    `select recommendation_id as id from watch
         where council_id = $1 and recommendation_id = any($2) and look_on = '-infinity' for no key update skip locked`,
    [recommendationIds],
  );

const facts = (transaction: CouncilTransaction, recommendationIds: readonly string[]): Promise<WatchedRow[]> =>
  transaction.rows<WatchedRow & Record<string, unknown>>('watched-facts', watchedFactsSql, [recommendationIds]);

/** null: never by itself. */
const lookAgain = async (
  transaction: CouncilTransaction,
  days: readonly { readonly recommendationId: string; readonly on: IsoDate | null }[],
): Promise<void> => {
  await transaction.change(
    `update watch w set look_on = coalesce(t.look_on, 'infinity')
         from json_to_recordset($2::json) as t(recommendation_id uuid, look_on date)
         where w.council_id = $1 and w.recommendation_id = t.recommendation_id`,
    [jsonText(days.map(({ recommendationId, on }) => ({ recommendation_id: recommendationId, look_on: on })))],
  );
};

const standing = async (transaction: CouncilTransaction): Promise<StandingReminder[]> =>
  (await transaction.rows<Stored<StandingReminder>>('standing-reminders', standingRemindersSql)).map(readBecause);

const directory = async (transaction: CouncilTransaction, today: IsoDate): Promise<Directory> =>
  directoryByDay(await readReminderDirectory(transaction, today, today))(today);

/** Those that hold on a day, or on any day until another. */
const pauses = (transaction: CouncilTransaction, today: IsoDate, until: IsoDate = today): Promise<Pause[]> =>
  transaction.rows<Pause & Record<string, unknown>>('pauses-of-days', pausesSql, [today, until]);

/** What the rules read of everything that is to be looked at by a day. */
const factsUntil = async (transaction: CouncilTransaction, day: IsoDate | 'infinity'): Promise<WatchedRow[]> => {
  const found = await ids(
    transaction,
    'watch-until',
    'select recommendation_id as id from watch where council_id = $1 and look_on <= $2',
    [day],
  );
  return transaction.rows<WatchedRow & Record<string, unknown>>('watched-facts', watchedFactsSql, [found]);
};

/** What each is about, in the committee's words, in the order in which they are given. */
const words = (transaction: CouncilTransaction, about: readonly AboutWhat[]): Promise<AboutWords[]> =>
  transaction.rows<AboutWords & Record<string, unknown>>('reminder-words', aboutWordsSql, [
    jsonText(
      about.map(({ recommendationId, actionId, meetingId }, at) => ({
        at,
        recommendation_id: recommendationId,
        action_id: actionId,
        meeting_id: meetingId,
      })),
    ),
  ]);

/** Key decisions that are to be taken on these days, and of which no notice is out. */
async function noticesMissing(transaction: CouncilTransaction, from: IsoDate, to: IsoDate): Promise<NoticeFacts[]> {
  const rows = await transaction.rows<NoticeRow>('notices-missing', noticesSql, [from, to]);
  return rows.map(({ meetingId, decidedOn, decisions, kind, nation, said }) => ({
    meetingId,
    decidedOn,
    decisions,
    body: { kind, nation, governance: governanceAs(nation, said) },
  }));
}

/** What leads were asked for, or were to be, and that stands or has ended since a day. */
const asked = (transaction: CouncilTransaction, since: IsoDate): Promise<AskedRow[]> =>
  transaction.rows<AskedRow & Record<string, unknown>>('asked-reminders', askedRemindersSql, [leadKinds, since]);

/** How much was asked for before a day and is not answered, and since which day the oldest of it. */
const countUnanswered = async (
  transaction: CouncilTransaction,
  today: IsoDate,
): Promise<{ readonly count: number; readonly since: IsoDate | null }> =>
  (await transaction.row<{ count: number; since: IsoDate | null }>('count-unanswered', countUnansweredSql, [
    leadKinds,
    today,
  ])) ?? { count: 0, since: null };

const plannedFor = async (transaction: CouncilTransaction): Promise<IsoDate | null> =>
  (
    await transaction.row<{ on: IsoDate }>(
      'planned-for',
      'select planned_for as on from reminder_day where council_id = $1',
    )
  )?.on ?? null;

const planned = async (transaction: CouncilTransaction, today: IsoDate, at: string): Promise<void> => {
  await transaction.change(
    `insert into reminder_day (council_id, planned_for, planned_at) values ($1, $2, $3)
         on conflict (council_id) do update set planned_for = excluded.planned_for, planned_at = excluded.planned_at`,
    [today, at],
  );
};

export const remindersOf = (transaction: CouncilTransaction) =>
  bind(transaction, {
    holdPlanning,
    toLookAt,
    changed,
    facts,
    sync: syncReminders,
    lookAgain,
    standing,
    directory,
    directoryOver: readReminderDirectory,
    pauses,
    factsUntil,
    words,
    noticesMissing,
    asked,
    countUnanswered,
    plannedFor,
    planned,
  });
