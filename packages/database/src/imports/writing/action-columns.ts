import { columnOf } from '@holdfast/domain/fields/field';
import { actionFields, fieldsFromRecommendation } from '@holdfast/domain/recommendations/fields/action-fields';
import { recommendationFields } from '@holdfast/domain/recommendations/fields/field-rows';

const pairs = fieldsFromRecommendation.map(({ name, of }) => ({
  own: columnOf(actionFields, name),
  its: columnOf(recommendationFields, of),
}));

/** What a paper's action takes from its recommendation, in one order: the columns of `action`, */
export const actionColumns = pairs.map(({ own }) => own).join(', ');
/** and of `recommendation`. */
export const columnsOfAction = pairs.map(({ its }) => its).join(', ');

/** Sets the columns of the action `a` to those of `r`; where its words are gone it keeps the last. */
export const actionFollows = pairs
  .map(({ own, its }) => (own === 'words' ? `words = coalesce(r.${its}, a.words)` : `${own} = r.${its}`))
  .join(', ');
