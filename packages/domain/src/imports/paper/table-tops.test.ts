import { tableTops } from './table-tops.ts';
import { paperOf, proseOf, tableOf } from '../testing/build-paper.ts';

it('gives the first rows of each table by the numbers that a correction names', () => {
  const paper = paperOf(
    tableOf([
      ['Notes of the clerk', ''],
      ['Date', 'What we asked'],
    ]),
    proseOf('Between the two'),
    tableOf([['12/07/2012', 'That the quay\nwall is surveyed']]),
  );
  expect(tableTops(paper)).toEqual([
    {
      table: 1,
      sheet: null,
      rowCount: 2,
      rows: [
        { row: 1, cells: ['Notes of the clerk', ''] },
        { row: 2, cells: ['Date', 'What we asked'] },
      ],
    },
    { table: 2, sheet: null, rowCount: 1, rows: [{ row: 1, cells: ['12/07/2012', 'That the quay wall is surveyed'] }] },
  ]);
});

it('stays small however long the table and its cells are', () => {
  const [top] = tableTops(paperOf(tableOf(Array.from({ length: 400 }, () => ['x'.repeat(5_000)]))));
  expect([top?.rowCount, top?.rows.length, top?.rows[0]?.cells[0]?.length]).toEqual([400, 10, 120]);
});
