import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { understandPaper } from '@holdfast/domain/imports/understand-paper';
import { mixedCsv, mixedDocx, mixedHtml, mixedXlsx, partsOfPaper } from '../testing/mixed-files.ts';
import { kindsOf, saidIn } from '../testing/said-in.ts';
import { paperOf } from '../testing/shown.ts';

const folder = new URL('../../../../../shared/seeds/', import.meta.url);
const there = existsSync(folder);
// Real papers are not part of the repository: without them these tests are counted as skipped.
const describeSeeds = there ? describe : describe.skip;
const title = `a real paper (%s)${there ? '' : ', skipped: ../shared/seeds is missing'}`;

const writers = { docx: mixedDocx, xlsx: mixedXlsx, csv: mixedCsv, html: mixedHtml } as const;

const seedOf = (number: string) => {
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`)) ?? '';
  return paperOf('seed.txt', readFileSync(new URL(name, folder)));
};

describeSeeds.each(['000', '003', '004'])(title, (number) => {
  it.each(['docx', 'xlsx', 'csv', 'html'] as const)('says the same as %s as it does as text', async (type) => {
    const text = await seedOf(number);
    const expected = understandPaper(text);
    const file = await writers[type](partsOfPaper(text.blocks));
    const preview = understandPaper(await paperOf(`paper.${type}`, file));
    expect(kindsOf(preview)).toEqual(kindsOf(expected));
    expect(saidIn(preview)).toEqual(saidIn(expected));
    const { total, placed, noted, leftOut } = preview.cells;
    expect(placed + noted + leftOut).toBe(total);
    expect(preview.leftOut).toHaveLength(leftOut);
    expect(leftOut).toBe(expected.cells.leftOut);
  });
});
