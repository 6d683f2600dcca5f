import { inEnglish } from '@holdfast/words/testing/in-english';
import { paperOf } from '../testing/build-paper.ts';
import type { PaperCell, PaperTable } from '../paper/paper.ts';
import { findColours } from './find-colours.ts';

/** A table of one cell a column; each cell is its colour, or '' for none. */
const painted = (...rows: readonly (readonly string[])[]): Omit<PaperTable, 'number'> => ({
  kind: 'table',
  rows: rows.map((colours) => ({
    where: {},
    header: false,
    cells: colours.map((colour, index): PaperCell => {
      const cell = { column: index + 1, text: 'x', columns: 1, rows: 1 };
      return colour === '' ? cell : { ...cell, colour };
    }),
  })),
});

it('tells how many cells are coloured, and in how many colours', () => {
  const paper = paperOf(painted(['', '4f81bd'], ['', 'ff0000'], ['', '00b050'], ['', 'ff0000']));
  expect(inEnglish(findColours(paper))).toEqual([
    {
      code: 'colours_not_read',
      where: { table: 1, row: 2, column: 2 },
      message:
        '3 cells of the table are coloured, in 2 different colours. Holdfast saw the colours and did not read them as statuses. Check the rows.',
    },
  ]);
});

it('says nothing of headings, of a column in one colour, of greys and of the faint bands of a table', () => {
  const paper = paperOf(
    painted(['ff0000', '00b050'], ['ffc000', 'd9d9d9'], ['ffc000', 'dbe5f1'], ['ffc000', '']),
    painted(['', ''], ['', '']),
  );
  expect(inEnglish(findColours(paper))).toEqual([]);
});
