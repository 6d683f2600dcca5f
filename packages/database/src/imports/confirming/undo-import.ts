import { restoredRows } from '@holdfast/domain/imports/outcome/changed-rows';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { changeRows } from '../writing/change-rows.ts';
import type { ConfirmOutcome, Undoing } from './confirmation.ts';
import { jsonText } from '../../columns/json-text.ts';
import type { UndoSummary } from '../upload.record.ts';
import { removeMadeNames } from '../writing/made-names.ts';
import { holdUpload } from '../hold-upload.ts';
import { originColumns, originParameters, originValues, rolesOf } from '../../log/origin.sql.ts';
import { newId } from '../../new-id.ts';

const withdrawSql = [
  `update recommendation set withdrawn_at = now(), revision = revision + 1, changed_at = now()
   where council_id = $1 and recommendation_id = any($2::uuid[])`,
  `update action a set withdrawn_at = now(), revision = a.revision + 1
   where a.council_id = $1 and a.withdrawn_at is null
     and exists (select 1 from action_recommendation l where l.council_id = $1 and l.action_id = a.action_id and l.recommendation_id = any($2::uuid[]))
     and not exists (
       select 1 from action_recommendation l join recommendation r on r.council_id = $1 and r.recommendation_id = l.recommendation_id
       where l.council_id = $1 and l.action_id = a.action_id and r.withdrawn_at is null)`,
];

// Activities of a plan that it put under areas which were there before. One that somebody has finished stays.
const activitiesSql = `
update action a set withdrawn_at = now(), revision = a.revision + 1
where a.council_id = $1 and a.upload_id = $2 and a.withdrawn_at is null and a.done_on is null and not exists (
  select 1 from action_recommendation l join recommendation r on r.council_id = $1 and r.recommendation_id = l.recommendation_id
  where l.council_id = $1 and l.action_id = a.action_id
    and (l.recommendation_id = a.action_id or (r.withdrawn_at is null and r.upload_id = $2)))`;

const withdrawnSql = `
insert into event (council_id, event_id, recorded_by, roles, ${originColumns}, noun, noun_id, noun_name, kind)
select $1, x.event_id, $2, ${rolesOf('$2')}, ${originValues(3)}, 'recommendation', r.recommendation_id, r.reference || r.part, 'withdrawn'
from unnest($8::uuid[], $7::uuid[]) as x (event_id, recommendation_id)
join recommendation r on r.council_id = $1 and r.recommendation_id = x.recommendation_id`;

/** Puts the whole import back as planned. Nothing is erased: what it added is withdrawn, and history says so. */
export async function undoImport(
  transaction: CouncilTransaction,
  { uploadId, revision, plan, facts, today, by }: Undoing,
): Promise<ConfirmOutcome> {
  const held = await holdUpload(transaction, uploadId, revision, ['confirmed']);
  if (held.kind !== 'held') return held;
  const importing = transaction.as({ via: 'import', uploadId });
  for (const text of withdrawSql) await transaction.change(text, [plan.remove]);
  await transaction.change(activitiesSql, [uploadId]);
  await transaction.change(withdrawnSql, [
    by,
    ...originParameters(importing.origin),
    plan.remove,
    plan.remove.map(() => newId()),
  ]);
  const restored = restoredRows(plan, facts.register);
  await changeRows(importing, { uploadId, today, by, undoing: true }, restored);
  const names = await removeMadeNames(importing, uploadId, by);
  const references = new Map(facts.register.map(({ id, reference }) => [id, reference]));
  const undo: UndoSummary = {
    removed: plan.remove.length,
    restored: restored.length,
    namesRemoved: names.removed,
    kept: plan.kept.map(({ id, sentence }) => ({
      recommendationId: id,
      reference: references.get(id) ?? '',
      sentence,
    })),
    namesKept: names.kept,
  };
  await transaction.change(
    `update upload set state = 'undone', undone_by = $3, undone_at = now(), touched_at = now(), undo = $4,
       revision = revision + 1
     where council_id = $1 and upload_id = $2`,
    [uploadId, by, jsonText(undo)],
  );
  return { kind: 'changed', revision: held.revision + 1 };
}
