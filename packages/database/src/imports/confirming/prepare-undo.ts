import type { ImportOutcome } from '@holdfast/domain/imports/plan/row-outcome';
import type { FieldChange } from '@holdfast/domain/imports/outcome/planned-changes';
import type { WrittenRow } from '@holdfast/domain/imports/plan/apply-plan';
import { asTaken } from '@holdfast/domain/imports/plan/papers-status';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { fieldsToldIn, trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { fieldEvents } from '@holdfast/domain/recommendations/fields/field-rows';
import type { LaterWork } from '@holdfast/domain/imports/plan/undo/plan-undo';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { UndoFacts } from './confirmation.ts';
import { lockRegister } from './prepare-confirm.ts';
import { trackerJoins, trackerValues } from './register-for-plan.ts';

const writtenSql = `
select i.recommendation_id as id, i.outcome, i.changes,
  (select coalesce(json_object_agg(f.key, f.value->'value'), '{}') from jsonb_each(i.fields) f where f.key = any($3)) as values
from import_row i
where i.council_id = $1 and i.upload_id = $2 and i.recommendation_id is not null and i.outcome in ('add', 'change', 'conflict')
order by i.row_number`;

const presentSql = `
select r.recommendation_id as id, r.reference, ${trackerValues} as current
from recommendation r ${trackerJoins}
where r.council_id = $1 and r.withdrawn_at is null and r.recommendation_id = any($2::uuid[])`;

const momentOf = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

// What follows from a change to something else that the council keeps is written in the transaction of that change, and
// all lines of a transaction bear one moment. What an undone import left behind is nobody's work.
const sinceSql = `
select e.noun_id as id, e.kind, coalesce(e.by_name, b.name) as name, ${momentOf('e.recorded_at')} as at, null as "fileName",
  array(select jsonb_object_keys(coalesce(e.before, '{}') || coalesce(e.after, '{}'))) as fields,
  e.via = 'worker' or exists (select from event s where s.council_id = $1 and s.recorded_at = e.recorded_at
    and s.noun in ('council_setting', 'portfolio', 'portfolio_holder', 'reshuffle', 'committee', 'person', 'membership')) as followed,
  e.recorded_at as sort
from upload me
join event e on e.council_id = $1 and e.noun = 'recommendation' and e.noun_id = any($3::uuid[])
  and e.recorded_at > me.confirmed_at and e.upload_id is null
left join membership b on b.council_id = $1 and b.membership_id = e.recorded_by
where me.council_id = $1 and me.upload_id = $2
union all
select i.recommendation_id, 'imported', b.name, ${momentOf('o.confirmed_at')}, o.file_name,
  array(select c->>'field' from jsonb_array_elements(i.changes) c where c->>'decision' in ('set', 'change')), false, o.confirmed_at
from upload me
join upload o on o.council_id = $1 and o.upload_id <> $2 and o.state = 'confirmed' and o.confirmed_at > me.confirmed_at
join import_row i on i.council_id = $1 and i.upload_id = o.upload_id and i.recommendation_id = any($3::uuid[])
left join membership b on b.council_id = $1 and b.membership_id = o.confirmed_by
where me.council_id = $1 and me.upload_id = $2
order by sort`;

interface Since extends LaterWork {
  readonly id: string;
  readonly kind: string;
}

/** A history of its own tells of its fields without naming them; a status and its words are one. */
const fieldsOf = ({ kind, fields }: Since): readonly string[] => {
  const told = fieldEvents.filter((teller) => teller === kind).flatMap(fieldsToldIn);
  const status = fieldsToldIn('status_changed');
  const named = [...fields, ...told];
  return status.some((field) => fields.includes(field)) ? [...named, ...status] : named;
};

/** What the import wrote, and the rows that it wrote to, kept from others until the transaction ends. */
export async function prepareUndo(transaction: CouncilTransaction, uploadId: string): Promise<UndoFacts | null> {
  const upload = await transaction.row(
    'lock-upload',
    'select 1 from upload where council_id = $1 and upload_id = $2 for no key update',
    [uploadId],
  );
  if (upload === null) return null;
  await lockRegister(transaction);
  const rows = await transaction.rows<{
    id: string;
    outcome: ImportOutcome;
    changes: FieldChange[];
    values: TrackerValues;
  }>('written', writtenSql, [uploadId, trackerFields]);
  const written = rows.map(({ id, outcome, changes, values }): WrittenRow => {
    const done = changes.filter(({ decision }) => decision === 'set' || decision === 'change');
    const collect = (side: 'before' | 'after'): TrackerValues =>
      Object.fromEntries(done.map((change) => [change.field, change[side]]));
    const added = outcome === 'add';
    const after = added ? { ...asTaken(values), ...collect('after') } : collect('after');
    return { id, added, before: added ? {} : collect('before'), after, importedBefore: null, importedAfter: values };
  });
  const ids = written.map(({ id }) => id);
  const [register, since] = await Promise.all([
    transaction.rows<Pick<UndoFacts['register'][number], 'id' | 'reference' | 'current'>>('undo-present', presentSql, [
      ids,
    ]),
    transaction.rows<Since & Record<string, unknown>>('undo-since', sinceSql, [uploadId, ids]),
  ]);
  const works = Map.groupBy(since, ({ id }) => id);
  return {
    written,
    register: register.map((row) => ({
      ...row,
      imported: null,
      since: (works.get(row.id) ?? []).map((work): LaterWork => ({
        fields: fieldsOf(work),
        name: work.name,
        at: work.at,
        fileName: work.fileName,
        followed: work.followed,
      })),
    })),
  };
}
