import { findLineTable } from './one-cell-a-line.ts';
import { proseOf } from '../testing/build-paper.ts';

const lines = (...texts: readonly string[]) => texts.map((text) => proseOf(text));
const headings = ['Ref', 'Recommendation', 'Lead officer', 'Due'];

describe('a table with one cell a line', () => {
  it('is read while its cells keep step with its headings', () => {
    const found = findLineTable(
      lines(
        'Tracker',
        ...headings,
        '1',
        'That A is done soon',
        'Head of A',
        'May 2016',
        '2',
        'That B is done soon',
        'Head of B',
        'June 2016',
      ),
    );
    expect(found).toMatchObject({ from: 1, to: 13 });
    expect(found?.grid.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      headings,
      ['1', 'That A is done soon', 'Head of A', 'May 2016'],
      ['2', 'That B is done soon', 'Head of B', 'June 2016'],
    ]);
  });

  it('is no table when a cell is missing and the rest is out of step', () => {
    expect(
      findLineTable(
        lines(
          ...headings,
          'That A is done soon',
          'Head of A',
          'May 2016',
          'That B is done soon',
          'Head of B',
          'June 2016',
          'x',
          'y',
        ),
      ),
    ).toBeNull();
  });

  it('is not found in prose with labels', () => {
    expect(
      findLineTable(lines('Recommendation 1', 'Response: Agreed', 'Lead officer: A Lee', 'Due: May 2016')),
    ).toBeNull();
  });
});
