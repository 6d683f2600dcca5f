import type { PaperValues } from '@holdfast/domain/imports/plan/plan-values';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import { fieldsToldTogether, trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { areaValues } from '@holdfast/domain/imports/areas/plan-areas';
import { sharedActions } from '@holdfast/domain/imports/areas/shared-actions';
import type { UnderstoodFields } from '@holdfast/domain/imports/paper/preview';
import type { CouncilTransaction } from '../../council-transaction.ts';
import { lockReferences } from '../../recommendations/change/references.ts';
import type { ConfirmFacts } from './confirmation.ts';
import { registerForPlan } from './register-for-plan.ts';

// `valuesOf` in SQL, its rule of a stated decision too: to carry all of what was understood of ten thousand rows out of
// the database costs more than to plan them.
const incomingSql = `
select i.row_number as "rowNumber", (
  select coalesce(json_object_agg(f.key, f.value->'value'), '{}') from jsonb_each(i.fields) f where f.key = any($3)) as values,
  d is not null and (d->'guess' = 'null' or not exists (
    select from unnest($4::text[]) made
    where i.fields->made->'from' = d->'from')) as "statesDecision",
  i.fields->'original_due'->'value'->>'to' as "firstDueOn"
from import_row i cross join lateral (select i.fields->'response_decision' as d) decided
where i.council_id = $1 and i.upload_id = $2 and i.outcome <> 'left_out' and i.area is null order by i.row_number`;

const areasSql = `
select i.row_number as "rowNumber", i.area, i.fields from import_row i
where i.council_id = $1 and i.upload_id = $2 and i.outcome <> 'left_out' and i.area is not null order by i.row_number`;

interface AreaRow extends Record<string, unknown> {
  readonly rowNumber: number;
  readonly area: number;
  readonly fields: UnderstoodFields;
}

/**
 * The paper's rows and the register, for planning the import: from here to the end of the transaction nobody else changes
 * the register, so that what is planned is what is written. null when there is no such upload.
 */
export async function prepareConfirm(transaction: CouncilTransaction, uploadId: string): Promise<ConfirmFacts | null> {
  // Sent together: on one connection each is carried out after the one before it, and what it answers is taken in while
  // Postgres reads the next.
  const [upload, , rows, parts, register] = await Promise.all([
    transaction.row('lock-upload', 'select 1 from upload where council_id = $1 and upload_id = $2 for no key update', [
      uploadId,
    ]),
    lockRegister(transaction),
    transaction.rows<{ rowNumber: number; values: TrackerValues; statesDecision: boolean; firstDueOn: string | null }>(
      'incoming',
      incomingSql,
      [uploadId, trackerFields, fieldsToldTogether],
    ),
    transaction.rows<AreaRow>('incoming-areas', areasSql, [uploadId]),
    registerForPlan(transaction),
  ]);
  if (upload === null) return null;
  const areas = [...Map.groupBy(parts, ({ area }) => area)];
  return {
    rowNumbers: [...rows.map((row) => row.rowNumber), ...areas.map(([leader]) => leader)],
    incoming: [
      ...rows.map(({ values, statesDecision }): PaperValues => ({ ...values, statesDecision })),
      ...areas.map(([, own]): PaperValues => areaValues(own.map(({ fields }) => fields))),
    ],
    register,
    firstDueOn: new Map(rows.flatMap(({ firstDueOn }, at) => (firstDueOn === null ? [] : [[at, firstDueOn]]))),
    members: new Map(
      areas.map(([leader, own], at) => [
        rows.length + at,
        own.map(({ rowNumber }) => rowNumber).filter((rowNumber) => rowNumber !== leader),
      ]),
    ),
    actions: sharedActions(areas.map(([, own]) => own.map(({ fields }) => fields))).map((action) => ({
      ...action,
      serves: action.serves.map((area) => rows.length + area),
    })),
  };
}

/** Imports of one council take turns, and a person's edit waits, so that nothing changes between plan and writing. */
export async function lockRegister(transaction: CouncilTransaction): Promise<void> {
  await Promise.all([
    lockReferences(transaction),
    transaction.rows(
      'lock-register',
      `select count(*) from (select 1 from recommendation where council_id = $1 and withdrawn_at is null
         order by recommendation_id for no key update) held`,
    ),
  ]);
}
