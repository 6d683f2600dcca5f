import type { PaperTable } from '@holdfast/domain/imports/paper/paper';
import fc from 'fast-check';
import { blocksOf, paragraphsOf, tablesOf } from '../../testing/shown.ts';
import { csvOf, docxOf, htmlOf, txtOf, xlsxOf } from '../../testing/table-files.ts';
import type { ExamplePaper } from '../../testing/table-files.ts';

const writers = { docx: docxOf, xlsx: xlsxOf, csv: csvOf, html: htmlOf, txt: txtOf } as const;

const cellsOf = (table: PaperTable | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.cells.flatMap(({ column, text }) => (text === '' ? [] : [`${column} ${text}`])));

async function seenAs(type: keyof typeof writers, paper: ExamplePaper) {
  const blocks = await blocksOf(`paper.${type}`, await writers[type](paper));
  return { paragraphs: paragraphsOf(blocks), tables: tablesOf(blocks).map(cellsOf) };
}

const tracker: ExamplePaper = {
  title: 'Scrutiny monitoring – 4 June 2024',
  rows: [
    ['Date', 'Portfolio', 'Action proposed', 'Progress'],
    [{ text: '07/05/24', rows: 2 }, 'Parks', 'That the café’s lease is reviewed', 'To be considered in July'],
    ['', 'That “quiet hours” are kept; costs £5,000', ''],
    ['08/05/24', 'Housing', 'That repairs, voids & lets are reported', 'Done'],
  ],
};

test.each(['docx', 'xlsx', 'csv', 'html'] as const)(
  'a tracker says the same as %s as it does as text',
  async (type) => {
    expect(await seenAs(type, tracker)).toEqual(await seenAs('txt', tracker));
  },
);

test('any table of words says the same in every type of file', async () => {
  const word = fc.stringMatching(/^[A-Za-zéŵ£–“”&<>][A-Za-z0-9 é,.'&<>]{0,12}[a-z]$/);
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(rows, async (table) => {
      const expected = await seenAs('csv', { rows: table });
      for (const type of ['docx', 'xlsx', 'html'] as const)
        expect(await seenAs(type, { rows: table })).toEqual(expected);
      expect(expected.tables[0]?.flat()).toHaveLength(table.flat().length);
    }),
    { numRuns: 25 },
  );
});
