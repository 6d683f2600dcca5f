import type { ImportOutcome } from '@holdfast/domain/imports/plan/row-outcome';
import type { FieldChange } from '@holdfast/domain/imports/outcome/planned-changes';
import type { WrittenRow } from '@holdfast/domain/imports/plan/apply-plan';
import { asTaken } from '@holdfast/domain/imports/plan/papers-status';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { trackerFields } from '@holdfast/domain/recommendations/fields/fields';
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

// Work of a person, or of a later paper that still counts. What an undone import left behind is nobody's work.
const since = (table: string, link: string) => `exists (
  select 1 from ${table} where x.council_id = $1 and ${link} and x.recorded_at > me.confirmed_at
    and (x.upload_id is null or exists (
      select 1 from upload o where o.council_id = $1 and o.upload_id = x.upload_id and o.upload_id <> $2 and o.state = 'confirmed')))`;

const presentSql = `
select r.recommendation_id as id, r.reference, ${trackerValues} as current,
  (${since('event x', `x.noun_id = r.recommendation_id and x.noun = 'recommendation' and x.kind in ('changed', 'responded', 'updated', 'status_changed', 'extension_asked')`)}
   or ${since('action x join action_recommendation l on l.council_id = $1 and l.action_id = x.action_id', 'l.recommendation_id = r.recommendation_id')}
   or exists (select 1 from import_row i join upload o on o.council_id = $1 and o.upload_id = i.upload_id
     where i.council_id = $1 and i.recommendation_id = r.recommendation_id and o.upload_id <> $2 and o.state = 'confirmed'
       and o.confirmed_at > me.confirmed_at)) as "workedOnSince"
from recommendation r
join upload me on me.council_id = $1 and me.upload_id = $2
${trackerJoins}
where r.council_id = $1 and r.withdrawn_at is null and r.recommendation_id = any($3::uuid[])`;

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
    const after = { ...(added ? asTaken(values) : {}), ...collect('after') };
    return { id, added, before: added ? {} : collect('before'), after, importedBefore: null, importedAfter: values };
  });
  const register = await transaction.rows<UndoFacts['register'][number]>('undo-present', presentSql, [
    uploadId,
    written.map(({ id }) => id),
  ]);
  return { written, register: register.map((row) => ({ ...row, imported: null })) };
}
