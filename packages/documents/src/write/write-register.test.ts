import { registerColumns } from '@holdfast/domain/reports/register-columns';
import { blocksOf, tablesOf, wordsOf } from '../testing/shown.ts';
import { written } from '../testing/read-back.ts';
import { writeRegister } from './write-register.ts';
import { head, lamps } from '../testing/lamps.ts';

describe('the register', () => {
  it('leaves the first line of a workbook and of CSV to the names of all columns', async () => {
    for (const format of ['xlsx', 'csv'] as const) {
      const { bytes, fileName } = await written(writeRegister([lamps], format, { ...head, languages: 'en' }));
      const [table] = tablesOf(await blocksOf(fileName, bytes));
      expect(wordsOf(table)[0]).toHaveLength(registerColumns.length);
    }
  });

  it('gives a page only the columns in which something stands', async () => {
    const { bytes } = await written(writeRegister([lamps], 'docx', { ...head, languages: 'en' }));
    const [table] = tablesOf(await blocksOf('register.docx', bytes));
    expect(wordsOf(table)[0]).toEqual([
      'Reference',
      'Date',
      'Title',
      'Portfolio',
      'Recommendation',
      'Response',
      'Response decision',
      'Response date',
      'Status',
      'Core status',
    ]);
  });

  it.each(['docx', 'xlsx', 'csv'] as const)('of 1,000 rows is written whole as %s', async (format) => {
    const rows = Array.from({ length: 1000 }, (_, index) => ({
      ...lamps,
      reference: `SC/${index}`,
    }));
    const { bytes, fileName } = await written(writeRegister(rows, format, { ...head, languages: 'en' }));
    const [table] = tablesOf(await blocksOf(fileName, bytes));
    expect(table?.rows).toHaveLength(1001);
  });
});
