import { isDeepStrictEqual } from 'node:util';
import type { CouncilTransaction } from '../council-transaction.ts';
import type { ChangeOutcome } from '../outcomes.ts';
import { editableColumns, type EditableColumn, type RecommendationEdit } from './changes.ts';
import { hold } from './find-recommendation.ts';
import { nextVersion } from './next-version.ts';
import type { RecommendationRecord } from './recommendation.record.ts';
import { recordEdits } from './record-edits.ts';
import { trackerNames } from './tracker-names.ts';

type Values = Partial<Pick<RecommendationRecord, EditableColumn>>;

export async function editRecommendation(
  transaction: CouncilTransaction,
  recommendationId: string,
  revision: number | null,
  edit: RecommendationEdit,
  by: string,
): Promise<ChangeOutcome> {
  const held = await hold(transaction, recommendationId, revision);
  if (held.kind !== 'held') return held;
  const changed = await editMany(transaction, [held.record], edit, by);
  return { kind: 'changed', revision: held.record.revision + changed };
}

/** Answers how many were changed: what already stands so is left alone, and is no new version. */
export async function editMany(
  transaction: CouncilTransaction,
  records: readonly RecommendationRecord[],
  edit: RecommendationEdit,
  by: string,
): Promise<number> {
  const values = namedColumns(edit);
  const columns = editableColumns.filter((column) => column in values);
  const changed = records
    .map((record) => ({
      record,
      columns: columns.filter((column) => !isDeepStrictEqual(record[column], values[column])),
    }))
    .filter((change) => change.columns.length > 0);
  if (changed.length === 0) return 0;
  const nameOf = await namesOf(
    transaction,
    changed.map(({ record }) => record),
    values,
  );
  await recordEdits(
    transaction,
    changed.flatMap(({ record, columns: differing }) =>
      differing.map((column) => ({
        recommendationId: record.recommendationId,
        field: trackerNames[column],
        before: nameOf(record[column]),
        after: nameOf(values[column]),
      })),
    ),
    { by },
  );
  await nextVersion(
    transaction,
    changed.map(({ record }) => record.recommendationId),
    values,
  );
  return changed.length;
}

/** Without what is `undefined`, which TypeORM would take for a value. */
export const namedColumns = (edit: RecommendationEdit): Values =>
  Object.fromEntries(editableColumns.flatMap((column) => (edit[column] === undefined ? [] : [[column, edit[column]]])));

/** History shows what a committee, portfolio or meeting was called when the edit was made, not its id. */
async function namesOf(transaction: CouncilTransaction, records: readonly RecommendationRecord[], values: Values) {
  const ids = [values, ...records].flatMap(({ committeeId, portfolioId, meetingId }) => [
    committeeId,
    portfolioId,
    meetingId,
  ]);
  const rows = await transaction.rows<{ id: string; name: string }>(
    'names-for-edit',
    `select committee_id as id, name from committee where council_id = $1 and committee_id = any($2::uuid[])
     union all select portfolio_id, name from portfolio where council_id = $1 and portfolio_id = any($2::uuid[])
     union all select m.meeting_id, c.name || ', ' || m.held_on from meeting m
       join committee c on c.council_id = $1 and c.committee_id = m.committee_id
       where m.council_id = $1 and m.meeting_id = any($2::uuid[])`,
    [ids.filter((id) => id !== null && id !== undefined)],
  );
  const names = new Map<unknown, string>(rows.map(({ id, name }) => [id, name]));
  return (value: unknown): unknown => names.get(value) ?? value ?? null;
}
