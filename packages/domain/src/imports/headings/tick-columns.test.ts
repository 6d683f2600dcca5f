import { findTickColumns } from './tick-columns.ts';

it('takes the heading over a tick as the status, where two headings side by side are statuses', () => {
  const columns = findTickColumns(
    ['Recommendation', 'Completed', 'In progress', 'Notes'],
    [['That the quay is lit'], ['✓', ''], ['', 'x'], ['']],
  );
  expect([...columns]).toEqual([
    [1, 'status'],
    [2, 'status'],
  ]);
});

it('tells ticks under decisions from ticks under statuses', () => {
  expect([...findTickColumns(['Accepted', 'Rejected'], [['✓'], ['']]).values()]).toEqual([
    'response_decision',
    'response_decision',
  ]);
});

it('takes a box that nobody has ticked for an empty cell', () => {
  expect([
    ...findTickColumns(
      ['Accepted', 'Rejected'],
      [
        ['☑', '☐'],
        ['☐', '☑'],
      ],
    ).values(),
  ]).toEqual(['response_decision', 'response_decision']);
  expect(findTickColumns(['Accepted', 'Rejected'], [['☐'], ['☐']]).size).toBe(0);
});

it('takes no column that is written in, and none that stands alone', () => {
  expect(findTickColumns(['Completed', 'In progress'], [['May 2021'], ['✓']]).size).toBe(0);
});
