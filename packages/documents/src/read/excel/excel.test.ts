import readExcelFile from 'read-excel-file/node';
import { workbookFile } from '../../testing/office-parts.ts';
import { blocksOf, paragraphsOf, spansOf, tablesOf, wordsOf } from '../../testing/shown.ts';
import { xlsxOf } from '../../testing/table-files.ts';
import { cellAddress } from './excel-address.ts';
import { numberWords } from './excel-number.ts';

const styles =
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="mmm\\-yy"/><numFmt numFmtId="166" formatCode="&quot;£&quot;#,##0"/></numFmts><cellStyleXfs><xf numFmtId="10"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="14"/></cellXfs>';

describe('reading workbooks', () => {
  test('dates are ISO, other numbers are as the sheet shows them, a year is a year', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1" s="1"><v>41137</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1"><v>2012</v></c><c r="D1" s="3"><v>40787</v></c><c r="E1" s="4"><v>12500</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c><c r="H1" s="5"><v>41137.75</v></c></row></sheetData>';
    const [table] = tablesOf(await blocksOf('a.xlsx', await workbookFile({ sheets: [{ inside }], styles })));
    expect(wordsOf(table)).toEqual([
      ['2012-08-16', '50%', '2012', 'September 2011', '£12,500', 'TRUE', '#N/A', '2012-08-16'],
    ]);
  });

  test('a formula shows its last saved result', async () => {
    const inside =
      '<sheetData><row><c t="str"><f>A2&amp;"x"</f><v>Agreed</v></c><c><f>1+1</f><v>2</v></c></row></sheetData>';
    expect(wordsOf(tablesOf(await blocksOf('a.xlsx', await workbookFile({ sheets: [{ inside }] })))[0])).toEqual([
      ['Agreed', '2'],
    ]);
  });

  test('the older calendar is counted from 1904', async () => {
    const inside = '<sheetData><row><c s="1"><v>39675</v></c><c t="inlineStr"><is><t>b</t></is></c></row></sheetData>';
    const bytes = await workbookFile({ sheets: [{ inside }], styles, date1904: true });
    expect(wordsOf(tablesOf(await blocksOf('a.xlsx', bytes))[0])).toEqual([['2012-08-16', 'b']]);
  });

  test('rich text is one cell, its phonetic guide is none, and escaped marks are undone', async () => {
    const strings =
      '<si><r><t>Street </t></r><r><t>trees</t></r><rPh><t>guide</t></rPh></si><si><t>one_x000D_\ntwo</t></si>';
    const inside = '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>';
    const bytes = await workbookFile({ sheets: [{ inside }], strings });
    expect(wordsOf(tablesOf(await blocksOf('a.xlsx', bytes))[0])).toEqual([['Street trees', 'one\ntwo']]);
  });

  test('every sheet is read in its order, hidden sheets and rows too, and rows keep their numbers', async () => {
    const row = (number: number, words: string): string =>
      `<row r="${number}" hidden="1"><c r="B${number}" t="inlineStr"><is><t>${words}</t></is></c><c r="C${number}" t="inlineStr"><is><t>x</t></is></c></row>`;
    const bytes = await workbookFile({
      sheets: [
        { name: '2024', inside: `<sheetData>${row(3, 'Ref')}${row(4, 'one')}</sheetData>` },
        { name: 'Old & gone', hidden: true, inside: `<sheetData>${row(1, 'two')}</sheetData>` },
      ],
    });
    const tables = tablesOf(await blocksOf('a.xlsx', bytes));
    expect(tables.map(({ number, sheet, rows }) => [number, sheet, rows.map(({ where }) => where)])).toEqual([
      [
        1,
        '2024',
        [
          { table: 1, row: 3, sheet: '2024' },
          { table: 1, row: 4, sheet: '2024' },
        ],
      ],
      [2, 'Old & gone', [{ table: 2, row: 1, sheet: 'Old & gone' }]],
    ]);
    expect(tables[0]?.rows[1]?.cells.map(({ column, text }) => [column, text])).toEqual([
      [1, ''],
      [2, 'one'],
      [3, 'x'],
    ]);
  });

  test('a merged cell stands once with its spans', async () => {
    const bytes = await xlsxOf({
      title: 'Tracker',
      rows: [
        ['Date', { text: 'Scrutiny', columns: 2 }],
        [{ text: '1 May', rows: 2 }, 'a', 'b'],
        ['c', 'd'],
      ],
    });
    const blocks = await blocksOf('a.xlsx', bytes);
    expect(paragraphsOf(blocks)).toEqual(['Tracker']);
    expect(spansOf(tablesOf(blocks)[0])).toEqual([
      ['1+1x1 Date', '2+2x1 Scrutiny'],
      ['1+1x2 1 May', '2+1x1 a', '3+1x1 b'],
      ['2+1x1 c', '3+1x1 d'],
    ]);
  });

  test('words that lie hidden under a merge are not lost', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>under</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>';
    expect(wordsOf(tablesOf(await blocksOf('a.xlsx', await workbookFile({ sheets: [{ inside }] })))[0])).toEqual([
      ['a', 'under'],
    ]);
  });

  test('a merge over the whole sheet is cut to what is used', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1" t="str"><v>All</v></c></row><row r="9"><c r="C9" t="str"><v>x</v></c><c r="D9" t="str"><v>y</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD8"/></mergeCells>';
    const blocks = await blocksOf('a.xlsx', await workbookFile({ sheets: [{ inside }] }));
    expect(paragraphsOf(blocks)).toEqual(['All']);
    expect(wordsOf(tablesOf(blocks)[0])).toEqual([['', '', 'x', 'y']]);
  });

  test('an independent reader finds the same words', async () => {
    const rows = [
      ['Ref', 'Action'],
      ['1', 'Report on “trees” & paths'],
      ['2', 'Letter'],
    ];
    const bytes = await xlsxOf({ rows });
    const [sheet] = await readExcelFile(bytes);
    expect(wordsOf(tablesOf(await blocksOf('a.xlsx', bytes))[0])).toEqual(sheet?.data);
  });
});

test('an address names a column and a row', () => {
  expect(cellAddress('AB12')).toEqual({ column: 28, row: 12 });
  expect(cellAddress('12')).toBeNull();
});

test.each([
  ['General', 0.1 + 0.2, '0.3'],
  ['0.0%', 0.125, '12.5%'],
  ['#,##0.00', 1234.5, '1,234.50'],
  ['d mmm yyyy', 41137, '2012-08-16'],
  ['dd/mm/yyyy hh:mm', 41137.5, '2012-08-16T12:00'],
  ['hh:mm', 0.75, '18:00'],
  ['mmmm yyyy', 40787, 'September 2011'],
  ['yyyy', 41137, '2012'],
  [';;;', 7, '7'],
])('the format %s shows %d as %s', (pattern, value, words) => {
  expect(numberWords(pattern, value, false)).toBe(words);
});
