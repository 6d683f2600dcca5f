import { decideField } from './plan-field.ts';
import type { TrackerValues } from '../../recommendations/fields/tracker-values.ts';

const held: TrackerValues = {
  recommendation: 'That lamps be lit',
  core_status: 'unknown',
  progress: 'Officers are chasing a reply',
};
const ways: readonly (readonly [string, TrackerValues | null])[] = [
  ['a row that a person wrote', null],
  ['a row that an import wrote', held],
];

describe.each(ways)('in %s', (_, imported) => {
  const decide = (field: 'core_status' | 'response_decision', paper: TrackerValues, current = held) =>
    decideField(field, paper, { id: 'held', current, imported });

  it('what is read in words that the register holds already is no change', () => {
    const paper = { ...held, core_status: 'awaiting_response', response_decision: 'holding' };
    expect(decide('response_decision', paper)).toBe('unchanged');
    expect(decide('core_status', paper)).toBe('unchanged');
  });

  it('what is read in new words is a change', () => {
    const current = { ...held, progress: null };
    expect(decide('response_decision', { ...held, response_decision: 'holding' }, current)).toBe('change');
  });

  it('what a column states beside the same words is a change', () => {
    expect(decide('response_decision', { ...held, response_decision: 'rejected' })).toBe('change');
  });
});

it('a status that a column states beside the same words is a change to one that an import wrote', () => {
  const row = { id: 'held', current: held, imported: held };
  expect(decideField('core_status', { ...held, core_status: 'at_risk' }, row)).toBe('change');
});

it('a title that is a ditto mark is not changed by a table in which it means “as above”', () => {
  const row = { id: 'held', current: { ...held, source_title: 'As above' }, imported: null };
  expect(decideField('source_title', { ...held, source_title: 'Lamps' }, row)).toBe('unchanged');
});
