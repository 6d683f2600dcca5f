import { planImport } from '../plan-import.ts';
import type { TrackerValues } from '../../../recommendations/fields/tracker-values.ts';

const rowOf = (reference: string, title: string, recommendation: string): TrackerValues => ({
  reference,
  source_title: title,
  recommendation,
});
const registered = (values: TrackerValues) => ({ id: 'held', current: values, imported: values });

describe('numbers that every report begins again', () => {
  it.each(['1', 'R1', 'Rec 2', '2a', 'iv'])('do not make two recommendations one by “%s” alone', (number) => {
    const plan = planImport(
      [rowOf(number, 'Moorings', 'That moorings are let by ballot')],
      [registered(rowOf(number, 'Ferries', 'That the last ferry leaves at midnight'))],
    );
    expect(plan.counts).toEqual({ add: 1, change: 0, unchanged: 0, conflict: 0 });
  });

  it('find a recommendation whose words were changed, under its own title', () => {
    const plan = planImport(
      [rowOf('R1', 'Ferries', 'That ferries run all night')],
      [registered(rowOf('R1', 'Ferries', 'That the last ferry leaves at midnight'))],
    );
    expect(plan.rows[0]).toMatchObject({ id: 'held', matchedBy: 'reference', outcome: 'change' });
  });
});
