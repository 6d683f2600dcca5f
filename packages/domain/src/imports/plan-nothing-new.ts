import { valueKey } from './plan-values.ts';
import type { TrackerValues } from './plan-values.ts';
import type { FieldValue, TrackerField } from './preview.ts';
import { statusNames } from '../recommendations/status-transitions.ts';
import { coreStatuses } from '../recommendations/core-status.ts';

/** Fields that papers hold in one cell or in several: what was answered, what is done, what came of it. */
const toldTogether = ['response', 'action', 'progress', 'note'] as const;

const lines = (value: FieldValue | undefined): readonly string[] =>
  valueKey(value)
    .split('\n')
    .filter((line) => line !== '');

/**
 * A report prints the response, the action and the progress in one cell. Read back, that cell is no news: it is made
 * of nothing but whole fields that the register holds, the field in question among them where it has one.
 */
const onlyWholeFields = (field: TrackerField, paper: FieldValue, current: TrackerValues): boolean => {
  const said = lines(paper);
  const included = toldTogether.filter((name) => lines(current[name]).every((line) => said.includes(line)));
  const held = new Set(included.flatMap((name) => lines(current[name])));
  return (
    toldTogether.some((name) => name === field) &&
    included.some((name) => name === field) &&
    said.every((line) => held.has(line))
  );
};

/** Where the council has no word of its own, a report prints the name of the core status. */
const namesStatus = (paper: FieldValue, current: TrackerValues): boolean => {
  const stored = valueKey(current.core_status);
  const shown = coreStatuses.filter(
    (status) => status === stored || (status === 'response_overdue' && stored === 'awaiting_response'),
  );
  return valueKey(current.status) === '' && shown.some((status) => statusNames[status] === valueKey(paper));
};

/** Whether the paper's value, though it is not the field's, says only what the register's row says already. */
export const saysNothingNew = (field: TrackerField, paper: FieldValue, current: TrackerValues): boolean =>
  field === 'status' ? namesStatus(paper, current) : onlyWholeFields(field, paper, current);
