import { inWords } from '@holdfast/words/say';
import { workbookFile } from '../../testing/office-parts.ts';
import type { SheetParts } from '../../testing/office-parts.ts';
import { paperOf, tablesOf } from '../../testing/shown.ts';
import { simpleFormula } from './excel-formula.ts';
import { runs } from './excel-remarks.ts';

const cell = (address: string, words: string, style = ''): string =>
  `<c r="${address}" t="inlineStr" ${style}><is><t>${words}</t></is></c>`;

const styles =
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.5"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/><xf fillId="2"/><xf fillId="3"/></cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC000"/></patternFill></fill></dxf></dxfs>';

async function read(sheets: readonly SheetParts[], extra: Readonly<Record<string, string>> = {}) {
  const bytes = await workbookFile({ sheets, styles, extra });
  const { blocks, remarks = [] } = await paperOf('a.xlsx', bytes);
  return {
    colours: tablesOf(blocks)[0]?.rows.map((row) => row.cells.map(({ colour }) => colour ?? '')),
    said: remarks.map(({ code, where, message }) => ({ code, where, says: inWords('en', message) })),
  };
}

test('hidden sheets, rows and columns are read and told, and formulas without a saved result are named', async () => {
  const { said } = await read([
    {
      name: 'Log',
      inside: `<cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData><row r="1">${cell('A1', 'Ref')}${cell('B1', 'Owner')}${cell('C1', 'Days')}</row><row r="2" hidden="1">${cell('A2', '1')}${cell('B2', 'x')}<c r="C2"><f>TODAY()</f><v></v></c></row><row r="3" hidden="1">${cell('A3', '2')}${cell('B3', 'y')}<c r="C3" t="str"><f>IF(1,"")</f><v></v></c></row><row r="4" hidden="1"><c r="A4" s="1"/></row></sheetData>`,
    },
    { name: 'Lists', hidden: true, inside: `<sheetData><row r="1">${cell('A1', 'Open')}</row></sheetData>` },
  ]);
  expect(said).toEqual([
    {
      code: 'hidden_part',
      where: { sheet: 'Log', row: 2 },
      says: 'In the sheet “Log”, 2 hidden rows were read with the rest: 2–3.',
    },
    {
      code: 'hidden_part',
      where: { sheet: 'Log', column: 2 },
      says: 'In the sheet “Log”, 1 hidden column was read with the rest: B.',
    },
    {
      code: 'formula_without_value',
      where: { sheet: 'Log', row: 2, column: 3 },
      says: 'In the sheet “Log”, the formula in C2 has no saved result, so its cell is empty. Open the workbook in Excel, save it and upload it again.',
    },
    {
      code: 'hidden_part',
      where: { sheet: 'Lists' },
      says: 'The sheet “Lists” is hidden in the workbook. It was read with the rest.',
    },
  ]);
});

test('notes and threads are told with their cells, a thread once', async () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const { said } = await read([{ name: 'Log', inside: `<sheetData><row r="1">${cell('A1', 'a')}</row></sheetData>` }], {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${type}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/t1.xml"/></Relationships>`,
    'xl/comments1.xml':
      '<comments><authors><author>A</author></authors><commentList><comment ref="B4"><text><r><t>Ask the </t></r><r><t>diver</t></r></text></comment><comment ref="C5"><text><t>[Threaded comment] Your version of Excel …</t></text></comment></commentList></comments>',
    'xl/threadedComments/t1.xml':
      '<ThreadedComments><threadedComment ref="C5" id="1"><text>Who pays?</text></threadedComment></ThreadedComments>',
  });
  expect(said.map(({ where, says }) => [where, says])).toEqual([
    [{ sheet: 'Log', row: 4, column: 2 }, 'A note on cell B4 says “Ask the diver”. Notes are not imported.'],
    [{ sheet: 'Log', row: 5, column: 3 }, 'A note on cell C5 says “Who pays?”. Notes are not imported.'],
  ]);
});

test('a cell has the colour of its fill: by digits, by the old palette, by its row', async () => {
  const inside = `<sheetData><row r="1">${cell('A1', 'a', 's="1"')}<c r="B1" s="2"/>${cell('C1', 'c')}</row><row r="2" s="1" customFormat="1">${cell('A2', 'd')}</row></sheetData>`;
  expect((await read([{ inside }])).colours).toEqual([
    ['92d050', 'ff0000', ''],
    ['92d050', '92d050', '92d050'],
  ]);
});

test('rules that compare what is saved paint their cells, the first that holds; others are told', async () => {
  const rules =
    '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" priority="2" operator="equal" dxfId="0"><formula>"Late"</formula></cfRule><cfRule type="containsText" priority="1" operator="containsText" text="very" dxfId="1"><formula>NOT(ISERROR(SEARCH("very",B2)))</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="3" dxfId="0"><formula>$C2&lt;10</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="C2:C9"><cfRule type="iconSet" priority="4"/></conditionalFormatting>';
  const rows = [
    ['late', '12'],
    ['Very late', '9'],
    ['Done', '10'],
  ].map(
    ([status, days], index) =>
      `<row r="${index + 2}">${cell(`A${index + 2}`, 'x')}${cell(`B${index + 2}`, status ?? '')}<c r="C${index + 2}"><v>${days ?? ''}</v></c></row>`,
  );
  const inside = `<sheetData><row r="1">${cell('A1', 'Late')}${cell('B1', 'Late')}${cell('C1', 'Days')}</row>${rows.join('')}</sheetData>${rules}`;
  const { colours, said } = await read([{ name: 'Log', inside }]);
  expect(colours).toEqual([
    ['', '', ''],
    ['', 'ff0000', ''],
    ['ff0000', 'ffc000', ''],
    ['', '', ''],
  ]);
  expect(said).toEqual([
    {
      code: 'colours_not_read',
      where: { sheet: 'Log' },
      says: 'In the sheet “Log”, the colours of C2:C9 follow a rule that Holdfast cannot work out, so they were not read.',
    },
  ]);
});

test('a formula is worked out for each cell of its range, and one that reckons is not', () => {
  const corner = { row: 2, column: 1 };
  const valueAt = ({ row, column }: { row: number; column: number }) => (column === 3 ? row : 'No');
  expect(simpleFormula('C$2=$C2', corner)?.({ row: 2, column: 1 }, valueAt)).toBe(true);
  expect(simpleFormula('A2="no"', corner)?.({ row: 5, column: 2 }, valueAt)).toBe(true);
  expect(simpleFormula('$C2>=5', corner)?.({ row: 4, column: 1 }, valueAt)).toBe(false);
  expect(simpleFormula('$C2<TODAY()', corner)).toBeNull();
  expect(simpleFormula('AND(A2=1,B2=2)', corner)).toBeNull();
});

test('neighbours are told as a run', () => {
  expect(runs([4, 7, 8, 9, 12], String)).toBe('4, 7–9, 12');
});
