import { isDeepStrictEqual } from 'node:util';
import {
  editableFields,
  type EditableProperty,
  recommendationProperties,
} from '@holdfast/domain/recommendations/fields/fields';
import type { CouncilTransaction } from '../../council-transaction.ts';
import type { RecommendationEdit } from '../changes.ts';
import type { HeldRecommendation } from '../find-recommendation.ts';
import { nextVersion } from './next-version.ts';
import type { RecommendationRecord } from '../recommendation.record.ts';
import { insistOnReferences } from './references-there.ts';
import { recordEdits } from './record-edits.ts';

type Values = Partial<Pick<RecommendationRecord, EditableProperty>>;

/**
 * One edit, in one go, for those that are held and that a rule allows. Answers how many it changed: what already stands
 * so is left alone, and is no new version.
 */
export async function editMany(
  transaction: CouncilTransaction,
  records: readonly HeldRecommendation[],
  edit: RecommendationEdit,
  by: string,
): Promise<number> {
  const values = namedColumns(edit);
  const edited = editableFields
    .map((field) => ({ field, property: recommendationProperties[field] }))
    .filter(({ property }) => property in values);
  const changed = records
    .map((record) => ({
      record,
      differing: edited.filter(({ property }) => !isDeepStrictEqual(record[property], values[property])),
    }))
    .filter((change) => change.differing.length > 0);
  if (changed.length === 0) return 0;
  await insistOnReferences(transaction, values);
  const nameOf = await namesOf(
    transaction,
    changed.map(({ record }) => record),
    values,
  );
  await recordEdits(
    transaction,
    changed.flatMap(({ record, differing }) =>
      differing.map(({ field, property }) => ({
        recommendationId: record.recommendationId,
        field,
        before: nameOf(record[property]),
        after: nameOf(values[property]),
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
  Object.fromEntries(
    editableFields
      .map((field) => recommendationProperties[field])
      .flatMap((property) => (edit[property] === undefined ? [] : [[property, edit[property]]])),
  );

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
