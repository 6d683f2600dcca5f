import { addedValues, changedRows } from '@holdfast/domain/imports/outcome/changed-rows';
import { areaChanges, type FieldChange, plannedChanges } from '@holdfast/domain/imports/outcome/planned-changes';
import type { PlannedRow } from '@holdfast/domain/imports/plan/plan-import';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { jsonText } from '../../columns/json-text.ts';
import { addRows } from '../writing/add-rows.ts';
import { changeRows } from '../writing/change-rows.ts';
import { writePlanActions } from '../writing/plan-actions.ts';
import { makeNames } from '../writing/made-names.ts';
import type { Confirmation, ConfirmOutcome } from './confirmation.ts';
import { holdUpload } from '../hold-upload.ts';

interface Written {
  readonly row_number: number;
  readonly outcome: string;
  readonly changes: readonly FieldChange[];
  readonly recommendation_id: string | null;
}

const rowsSql = `
update import_row i set outcome = x.outcome, changes = x.changes::jsonb, recommendation_id = x.recommendation_id
from unnest($3::int[], $4::text[], $5::text[], $6::uuid[]) as x(row_number, outcome, changes, recommendation_id)
where i.council_id = $1 and i.upload_id = $2 and i.row_number = x.row_number`;

const uploadSql = `
update upload set state = 'confirmed', confirmed_by = $3, confirmed_at = now(), touched_at = now(), committee_id = $4,
  revision = revision + 1,
  summary = summary || jsonb_build_object('add', $5::int, 'change', $6::int, 'unchanged', $7::int, 'conflict', $8::int)
where council_id = $1 and upload_id = $2`;

/** Writes a plan to the register: all of it, or nothing. */
export async function confirmImport(
  transaction: CouncilTransaction,
  confirmation: Confirmation,
): Promise<ConfirmOutcome> {
  const { uploadId, revision, plan, facts, make, committeeId, today, by } = confirmation;
  const held = await holdUpload(transaction, uploadId, revision, ['understood']);
  if (held.kind !== 'held') return held;
  const origin = { uploadId, today, by };
  const numberOf = (row: PlannedRow): number => facts.rowNumbers[row.incoming] ?? -1;
  const adding = plan.rows.filter((row) => row.id === null);
  const importing = transaction.as({ via: 'import', uploadId });
  await makeNames(importing, make, by);
  const areas = new Set(facts.members.keys());
  const added = await addRows(
    importing,
    origin,
    committeeId,
    adding.map((row) => ({
      values: addedValues(row),
      isArea: areas.has(row.incoming),
      firstDueOn: facts.firstDueOn.get(row.incoming) ?? null,
    })),
  );
  await changeRows(importing, origin, changedRows(plan, facts.register));
  const ids = new Map([
    ...adding.map((row, index) => [row.incoming, added.rows[index]?.recommendationId ?? ''] as const),
    ...plan.rows.flatMap(({ incoming, id }) => (id === null ? [] : [[incoming, id] as const])),
  ]);
  const written = [
    ...adding.map((row, index): Written => ({
      row_number: numberOf(row),
      outcome: row.outcome,
      changes: (areas.has(row.incoming) ? areaChanges(row) : []).concat(added.rows[index]?.made ?? []),
      recommendation_id: added.rows[index]?.recommendationId ?? null,
    })),
    ...plan.rows
      .filter((row) => row.id !== null)
      .map((row): Written => ({
        row_number: numberOf(row),
        outcome: row.outcome,
        changes: plannedChanges(row),
        recommendation_id: row.id,
      })),
    ...[...facts.members].flatMap(([incoming, rows]) =>
      rows.map((row_number): Written => ({
        row_number,
        outcome: 'joined',
        changes: [],
        recommendation_id: ids.get(incoming) ?? null,
      })),
    ),
  ];
  const traced = transaction.change(rowsSql, [
    uploadId,
    written.map(({ row_number }) => row_number),
    written.map(({ outcome }) => outcome),
    written.map(({ changes }) => jsonText(changes)),
    written.map(({ recommendation_id }) => recommendation_id),
  ]);
  const { add, change, unchanged, conflict } = plan.counts;
  const marked = transaction.change(uploadSql, [uploadId, by, committeeId, add, change, unchanged, conflict]);
  await Promise.all([added.begun, traced, marked]);
  await writePlanActions(importing, origin, facts.actions, ids);
  return { kind: 'changed', revision: held.revision + 1 };
}
