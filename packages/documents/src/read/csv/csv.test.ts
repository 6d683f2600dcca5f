import { blocksOf, paragraphsOf, tablesOf, wordsOf } from '../../testing/shown.ts';
import { csvDelimiter } from './csv-delimiter.ts';

const read = (text: string) => blocksOf('tracker.csv', Buffer.from(text));

describe('reading CSV', () => {
  test.each([',', ';', '\t'])('cells parted by "%s" are told apart', async (mark) => {
    const text = ['Ref', 'Cost', 'Action'].join(mark) + '\n' + ['1', '"1,5; about"', 'Report'].join(mark);
    expect(csvDelimiter(text)).toBe(mark);
    expect(wordsOf(tablesOf(await read(text))[0])).toEqual([
      ['Ref', 'Cost', 'Action'],
      ['1', '1,5; about', 'Report'],
    ]);
  });

  test('decimal commas do not hide the semicolons', () => {
    expect(csvDelimiter('Ref;Cost\n1;2,5\n2;3,5\n3;4,5')).toBe(';');
  });

  test('long quoted cells, and a sample that ends inside one, do not hide the commas', () => {
    const cell = `"${'words; and more words\n'.repeat(2000)}"`;
    expect(csvDelimiter(`Ref,Action,Lead\n${`1,${cell},Clerk\n`.repeat(8)}`)).toBe(',');
  });

  test('the line that tells Excel the delimiter is no row', async () => {
    const [table] = tablesOf(await read('sep=;\r\nRef;Action\r\n1;Report, in full'));
    expect(wordsOf(table)).toEqual([
      ['Ref', 'Action'],
      ['1', 'Report, in full'],
    ]);
    expect(table?.rows.map((row) => row.where.line)).toEqual([2, 3]);
  });

  test('lines above the header are paragraphs, and rows tell their line', async () => {
    const blocks = await read('Scrutiny tracker\n"As at March, 2024"\n\nRef,Action\n1,Report\n');
    expect(paragraphsOf(blocks)).toEqual(['Scrutiny tracker', 'As at March, 2024']);
    expect(tablesOf(blocks)[0]?.rows[1]?.where).toEqual({ table: 1, row: 5, line: 5 });
  });

  test('a quoted cell may go over several lines, and later lines are still counted', async () => {
    const [table] = tablesOf(await read('Ref,Action,Lead\n1,"Write\nthe ""report""",Clerk\n2,b,c\n'));
    expect(table?.rows[1]?.cells).toEqual([
      { column: 1, text: '1', columns: 1, rows: 1 },
      { column: 2, text: 'Write\nthe "report"', columns: 1, rows: 1 },
      { column: 3, text: 'Clerk', columns: 1, rows: 1, line: 3 },
    ]);
    expect(table?.rows[2]?.where.line).toBe(4);
  });

  test('ragged rows keep the cells that they have', async () => {
    const [table] = tablesOf(await read('Ref,Action,Lead\n1,Report\n2,Letter,Clerk,extra\n,,\n'));
    expect(wordsOf(table)).toEqual([
      ['Ref', 'Action', 'Lead'],
      ['1', 'Report'],
      ['2', 'Letter', 'Clerk', 'extra'],
    ]);
  });

  test('a quote that is never closed swallows no row', async () => {
    const [table] = tablesOf(await read('Ref,Action\n1,"Report\n2,Letter\n3,Visit\n'));
    expect(table?.rows).toHaveLength(4);
    expect(table?.rows[1]?.cells[1]?.text).toBe('"Report');
  });

  test('the apostrophe that keeps words from running as a formula is no part of them', async () => {
    expect(wordsOf(tablesOf(await read("Ref,Action\n'=1+1,'- ongoing\n'tis,ok"))[0])).toEqual([
      ['Ref', 'Action'],
      ['=1+1', '- ongoing'],
      ["'tis", 'ok'],
    ]);
  });

  test('broken letters are refused with their line', async () => {
    const bytes = Buffer.concat([Buffer.from('Ref,Café\n1,é\n2,'), Buffer.from([0xc3]), Buffer.from('\n')]);
    await expect(blocksOf('tracker.csv', bytes)).rejects.toThrow(/broken_encoding: .*line 3.*UTF-8/);
  });
});
