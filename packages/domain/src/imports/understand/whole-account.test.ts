import fc from 'fast-check';
import { paperOf, proseOf, tableOf } from '../testing/build-paper.ts';
import { understandPaper } from './understand-paper.ts';

describe('the account', () => {
  const word = fc.constantFrom(
    '',
    '',
    'Date',
    'Recommendation',
    'Status',
    'Lead officer',
    'Action',
    'Total',
    'That the pool is kept open',
    '1',
    '12/07/12',
    '31 June 2012',
    'Complete',
    'ongoing work in the park',
    'Recommendation 2: That B',
    'Page 1 of 3',
    'Response',
    'tbc',
    'Agreed. Yes',
  );
  const row = fc.array(
    fc.oneof(
      word,
      fc.record({ text: word, columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 2 }) }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const table = fc.array(row, { minLength: 1, maxLength: 7 }).map((rows) => tableOf(rows));
  const prose = fc
    .tuple(word, fc.constantFrom(null, '1.', '2.', '•'))
    .map(([text, marker]) => proseOf(text, { marker }));
  const paper = fc.array(fc.oneof(table, prose), { maxLength: 6 }).map((blocks) => paperOf(...blocks));

  it('counts every cell and paragraph once, whatever the paper', () => {
    fc.assert(
      fc.property(paper, (one) => {
        const { cells, leftOut } = understandPaper(one);
        const units = one.blocks.flatMap((block) =>
          block.kind === 'paragraph' ? [block.text] : block.rows.flatMap((line) => line.cells.map((cell) => cell.text)),
        );
        expect(cells.total).toBe(units.filter((text) => text.trim() !== '').length);
        expect(cells.placed + cells.noted + cells.leftOut).toBe(cells.total);
        expect(leftOut).toHaveLength(cells.leftOut);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no words: each is in a field, a heading, a title or the list of what is left out', () => {
    fc.assert(
      fc.property(paper, (one) => {
        const preview = understandPaper(one);
        const shown = JSON.stringify([preview.documents, preview.leftOut]);
        for (const block of one.blocks) {
          const texts =
            block.kind === 'paragraph'
              ? [block.text]
              : block.rows.flatMap((line) => line.cells.map((cell) => cell.text));
          for (const text of texts) expect(shown).toContain(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('understands the same paper the same way twice', () => {
    fc.assert(
      fc.property(paper, (one) => expect(understandPaper(one)).toEqual(understandPaper(one))),
      { numRuns: 50 },
    );
  });
});
