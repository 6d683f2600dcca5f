import { blockNumbers } from './block-numbers.ts';
import { gridBlocks } from './grid.ts';
import type { GridRow } from './grid.ts';

/** Rows as lists of words; an empty list is a blank row. */
const rowsOf = (...lines: readonly (readonly string[])[]): GridRow[] =>
  lines.flatMap((words, index) =>
    words.length === 0
      ? []
      : [{ number: index + 1, cells: words.map((text, at) => ({ column: at + 1, text, columns: 1, rows: 1 })) }],
  );

const shapeOf = (...lines: readonly (readonly string[])[]): string[] =>
  gridBlocks(rowsOf(...lines), blockNumbers()).map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.where.row).join(' '),
  );

const header = ['Item', 'Date', 'Status'];
const row = ['Parks', '1 May 2024', 'Pending'];

describe('finding the table in a sheet', () => {
  test('lines above it are paragraphs', () => {
    expect(shapeOf(['Tracker'], [], header, row)).toEqual(['Tracker', '3 4']);
  });

  test('prose after a blank row is paragraphs', () => {
    expect(shapeOf(header, row, [], ['Notes on the items'], ['Second note'])).toEqual([
      '1 2',
      'Notes on the items',
      'Second note',
    ]);
  });

  test('a row that names a section stays in the table, blank rows round it or not', () => {
    expect(shapeOf(header, row, ['Housing'], row)).toEqual(['1 2 3 4']);
    expect(shapeOf(header, row, [], ['Housing'], [], row, row)).toEqual(['1 2 4 6 7']);
  });

  test('blank rows between records do not cut the table', () => {
    expect(shapeOf(header, [], row, [], row)).toEqual(['1 3 5']);
  });

  test('a table whose answers are still to be filled in is a table', () => {
    expect(shapeOf(header, ['First'], ['Second'])).toEqual(['1 2 3']);
    expect(shapeOf(header, [], ['First'], [], ['Second'])).toEqual(['1 3 5']);
  });

  test('prose and then column names open another table', () => {
    expect(
      shapeOf(header, row, [], ['Part two'], [], ['Recommendation', 'Response'], ['That …', 'Agreed 2024']),
    ).toEqual(['1 2', 'Part two', '6 7']);
  });

  test('the same header after a blank row opens another table', () => {
    expect(shapeOf(header, row, [], header, row)).toEqual(['1 2', '4 5']);
  });

  test('a sheet of one column is a table of one column', () => {
    expect(shapeOf(['Recommendation'], ['That …'], ['That …'])).toEqual(['1 2 3']);
  });
});
