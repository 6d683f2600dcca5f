import { addDays, isoDate } from '@holdfast/domain/dates/iso-date';
import { dayInWords } from '@holdfast/domain/dates/term';
import { sentence } from '@holdfast/words/sentence';
import { type OwnOf, ownColumns } from '../../columns/kept-columns.ts';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { refuse, type KeptRefusal } from '../../kept-records/kept-outcome.ts';
import { keptRecord } from '../../kept-records/kept-record.ts';
import { pauseEntity, type PauseRecord } from './pause.record.ts';

export type PauseValues = OwnOf<PauseRecord, 'pauseId'>;

/** Days after the first: a year, whether or not it is a leap year. */
const longest = 365;

export const keptPause = keptRecord<PauseValues>({
  noun: 'pause',
  table: 'pause',
  key: 'pause_id',
  columns: ownColumns(pauseEntity, 'pauseId'),
  called: ({ fromOn, untilOn }) => `${dayInWords(isoDate(fromOn))} to ${dayInWords(isoDate(untilOn))}`,
  refuse: async (transaction, { id, after }) =>
    after === null ? null : ((await refusal(transaction, after)) ?? (await inTheWay(transaction, id, after))),
});

async function refusal(transaction: CouncilTransaction, pause: PauseValues): Promise<KeptRefusal | null> {
  if (pause.untilOn < pause.fromOn) return refuse('untilOn', sentence('reminders.pause_ends_before_it_begins'));
  if (pause.untilOn > addDays(isoDate(pause.fromOn), longest))
    return refuse('untilOn', sentence('reminders.pause_too_long'));
  if (pause.reason.trim() === '') return refuse('reason', sentence('reminders.pause_needs_reason'));
  if ((pause.what === 'person') !== (pause.personId !== null))
    return refuse('personId', sentence('reminders.pause_of_whom'));
  if ((pause.what === 'recommendation') !== (pause.recommendationId !== null))
    return refuse('recommendationId', sentence('reminders.pause_of_what'));
  const found = await transaction.row<{ person: boolean; recommendation: boolean }>(
    'paused-thing',
    `select $2::uuid is null or exists (select from person where council_id = $1 and person_id = $2) as person,
       $3::uuid is null or exists (select from recommendation where council_id = $1 and recommendation_id = $3) as recommendation`,
    [pause.personId, pause.recommendationId],
  );
  if (found?.person === false) return refuse('personId', sentence('reminders.unknown_person'));
  return found?.recommendation === false
    ? refuse('recommendationId', sentence('reminders.unknown_recommendation'))
    : null;
}

interface Other extends Record<string, unknown> {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly reason: string;
}

const otherSql = `
select from_on as "fromOn", until_on as "untilOn", reason from pause
where council_id = $1 and pause_id <> $2 and removed_at is null and what = $3 and person_id is not distinct from $4::uuid
  and recommendation_id is not distinct from $5::uuid and from_on <= $7 and until_on >= $6 order by from_on limit 1`;

/** One pause of a thing at a time, so that ending it lets messages leave again. Two who add one at once wait in turn. */
async function inTheWay(
  transaction: CouncilTransaction,
  id: string,
  { what, personId, recommendationId, fromOn, untilOn }: PauseValues,
): Promise<KeptRefusal | null> {
  await transaction.row(
    'hold-pauses',
    `select pg_advisory_xact_lock(hashtextextended('pauses ' || $1::text, 0))::text as held`,
  );
  const values = [id, what, personId, recommendationId, fromOn, untilOn];
  const other = await transaction.row<Other>('pause-in-the-way', otherSql, values);
  if (other === null) return null;
  return refuse('fromOn', sentence('reminders.pause_overlaps', other));
}
