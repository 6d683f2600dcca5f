import { columnOf } from '@holdfast/domain/fields/field';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';
import { type FieldName, trackerFields } from '@holdfast/domain/recommendations/fields/fields';
import { withoutExempt } from '@holdfast/domain/imports/plan/restore-exempt';
import type { FieldChange } from '@holdfast/domain/imports/outcome/planned-changes';
import type { RegisterRow } from '@holdfast/domain/imports/plan/plan-field';
import type { TrackerValues } from '@holdfast/domain/recommendations/fields/tracker-values';
import type { Exempt } from '@holdfast/domain/recommendations/exemption';
import type { CouncilTransaction } from '../../council-transaction.ts';

/** What stands by a name of its own. */
const bodies: Readonly<Partial<Record<FieldName, string>>> = { committee: 'c.name', portfolio: 'p.name' };

/**
 * A recommendation's present, in the words of a tracker; blanks are left out by the rules that read it. Written as a row:
 * to build the same object name by name takes Postgres twice as long.
 */
export const trackerValues = `row_to_json((select x from (select ${trackerFields
  .map((name) => `${bodies[name] ?? `r.${columnOf(recommendationFields, name)}`} as ${name}`)
  .join(', ')}) x))`;

export const trackerJoins = `
left join committee c on c.council_id = $1 and c.committee_id = r.committee_id
left join portfolio p on p.council_id = $1 and p.portfolio_id = r.portfolio_id`;

const currentSql = `
select r.recommendation_id as id, ${trackerValues} as current, r.exempt
from recommendation r ${trackerJoins}
where r.council_id = $1 and r.withdrawn_at is null
order by r.created_at, r.reference_key, r.recommendation_id`;

// A paper's value counts as seen also where a person's was kept, so that the next paper is weighed against this one.
// So does what a row was given beyond its paper (a status, a committee): no person chose it, and a paper may. Not its
// reference: by that the planner would take the row for another than the paper's, which has none.
const importedSql = `
select i.recommendation_id as id,
  case when i.area is null then (select json_object_agg(f.key, f.value->'value') from jsonb_each(i.fields) f) end as said,
  case when (i.outcome = 'add' or i.area is not null) and i.changes <> '[]' then i.changes end as given
from import_row i join upload u on u.council_id = $1 and u.upload_id = i.upload_id
where i.council_id = $1 and i.recommendation_id is not null and i.outcome not in ('left_out', 'joined') and u.state = 'confirmed'
order by u.confirmed_at, i.row_number`;

interface ImportedRow {
  readonly id: string;
  readonly said: TrackerValues | null;
  readonly given: readonly FieldChange[] | null;
}

const valuesOf = ({ said, given }: ImportedRow): TrackerValues => {
  const values: Record<string, unknown> = { ...said };
  for (const { field, after } of given ?? []) if (field !== 'reference') values[field] = after;
  return values;
};

/** The whole register as the planner of an import weighs it: what stands now, and what papers last said. */
export async function registerForPlan(transaction: CouncilTransaction): Promise<RegisterRow[]> {
  const [rows, seen] = await Promise.all([
    transaction.rows<{ id: string; current: TrackerValues; exempt: Exempt }>('register-for-plan', currentSql),
    transaction.rows<ImportedRow>('imported-for-plan', importedSql),
  ]);
  const imported = new Map<string, TrackerValues>();
  // What stands in place of exempt words was never what a paper said.
  for (const row of seen) imported.set(row.id, { ...imported.get(row.id), ...withoutExempt(valuesOf(row)) });
  return rows.map(({ id, current, exempt }) => ({ id, current, exempt, imported: imported.get(id) ?? null }));
}
