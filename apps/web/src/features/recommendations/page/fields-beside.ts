import { type FieldName, recommendationFieldNames } from '@holdfast/domain/recommendations/fields/fields';

/** Fields that the page of a recommendation tells in a place of their own. */
const toldElsewhere = [
  'reference',
  'part',
  'source_kind',
  'source_title',
  'source_date',
  'committee',
  'portfolio',
  'recommendation',
  'response',
  'response_decision',
  'response_date',
  'action',
  'lead',
  'due',
  'progress',
  'status',
  'core_status',
  'rag',
  'meeting',
  'original_due_on',
  'progressed_on',
] as const satisfies readonly FieldName[];

type FieldBeside = Exclude<FieldName, (typeof toldElsewhere)[number]>;

/** All others, which stand at the side in the order of the catalogue: a new field is shown there unless it is told above. */
export const fieldsBeside = recommendationFieldNames.filter(
  (name): name is FieldBeside => !toldElsewhere.some((told) => told === name),
);
