import { inWords } from '@holdfast/words/say';
import { blocksOf, paperOf, paragraphsOf, spansOf, tablesOf, wordsOf } from '../../testing/shown.ts';
import { zipOf } from '../../testing/zip-file.ts';
import type { ZipParts } from '../../testing/zip-file.ts';

const names =
  'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:fo="f" xmlns:number="n" xmlns:dc="d" xmlns:loext="l"';
const file = (kind: 'text' | 'spreadsheet', styles: string, body: string, extra: ZipParts = {}): Promise<Buffer> =>
  zipOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}><office:styles/></office:document-styles>`,
    ...extra,
  });
const p = (words: string): string => `<text:p>${words}</text:p>`;
const cell = (words: string, more = ''): string => `<table:table-cell ${more}>${p(words)}</table:table-cell>`;
const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;
const table = (rows: string, more = ''): string => `<table:table ${more}>${rows}</table:table>`;
const told = async (name: string, bytes: Buffer): Promise<string[]> =>
  ((await paperOf(name, bytes)).remarks ?? []).map(({ message }) => inWords('en', message));

describe('an OpenDocument spreadsheet', () => {
  const styles =
    '<style:style style:name="red" style:family="table-cell"><style:table-cell-properties fo:background-color="#ff0000"/></style:style><style:style style:name="late" style:parent-style-name="red"/><style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style><number:date-style style:name="N1"><number:month/><number:year/></number:date-style><style:style style:name="month" style:data-style-name="N1"/>';

  test('shows dates as far as they are shown, repeats what is repeated, and keeps merges and colours', async () => {
    const rows =
      row(
        cell('Ref') + cell('Due') + cell('Reply', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>',
      ) +
      row(
        cell('H1', 'table:style-name="late"') +
          cell('31/05/24', 'office:value-type="date" office:date-value="2024-05-31"') +
          cell('May 24', 'table:style-name="month" office:value-type="date" office:date-value="2024-05-01"') +
          cell('50%', 'office:value-type="percentage" office:value="0.5"'),
      ) +
      row(cell('x', 'table:number-columns-repeated="2"') + cell('y'), 'table:number-rows-repeated="2"') +
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"');
    const bytes = await file('spreadsheet', styles, table(rows, 'table:name="Log"'));
    const [found] = tablesOf(await blocksOf('a.ods', bytes));
    expect(spansOf(found)).toEqual([
      ['1+1x1 Ref', '2+1x1 Due', '3+2x1 Reply'],
      ['1+1x1 H1', '2+1x1 2024-05-31', '3+1x1 May 2024', '4+1x1 50%'],
      ['1+1x1 x', '2+1x1 x', '3+1x1 y', '4+1x1'],
      ['1+1x1 x', '2+1x1 x', '3+1x1 y', '4+1x1'],
    ]);
    expect(found?.rows[1]?.cells[0]?.colour).toBe('ff0000');
  });

  test('tells what is hidden, what was never worked out and what notes say', async () => {
    const note = '<office:annotation><dc:creator>Clerk</dc:creator><text:p>Ask the diver</text:p></office:annotation>';
    const rows =
      '<table:table-column/><table:table-column table:visibility="collapse"/>' +
      row(cell('a') + cell('b') + `<table:table-cell>${note}${p('c')}</table:table-cell>`) +
      row(cell('d') + cell('e') + '<table:table-cell table:formula="of:=TODAY()"/>', 'table:visibility="filter"');
    const bytes = await file(
      'spreadsheet',
      styles,
      table(rows, 'table:name="Log"') + table(row(cell('z')), 'table:name="Lists" table:style-name="gone"'),
    );
    expect(await told('a.ods', bytes)).toEqual([
      'In the sheet “Log”, 1 hidden row was read with the rest: 2.',
      'In the sheet “Log”, 1 hidden column was read with the rest: B.',
      'In the sheet “Log”, the formula in C2 has no saved result, so its cell is empty. Open the workbook in Excel, save it and upload it again.',
      'The sheet “Lists” is hidden in the workbook. It was read with the rest.',
      'A note on cell C1 says “Ask the diver”. Notes are not imported.',
    ]);
  });

  test('a row of words said once and meant a million times is refused', async () => {
    const rows = row(cell('boat'), 'table:number-rows-repeated="1000000"');
    await expect(blocksOf('a.ods', await file('spreadsheet', '', table(rows)))).rejects.toThrow(/^too_much_text: /);
  });
});

describe('an OpenDocument text', () => {
  const lists =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>';
  const numbered = (more: string): string =>
    `<table:table-cell><text:list text:style-name="L1" ${more}><text:list-item><text:p/></text:list-item></text:list></table:table-cell>`;

  test('has its headings, its merged cells, and numbers that go on from cell to cell', async () => {
    const rows =
      `<table:table-header-rows>${row(cell('No.') + cell('Action') + cell('Lead'))}</table:table-header-rows>` +
      row(numbered('xml:id="one"') + cell('Dredge') + cell('Harbour', 'table:number-rows-spanned="2"')) +
      row(numbered('text:continue-list="one"') + cell('Paint') + '<table:covered-table-cell/>');
    const body = `<text:h text:outline-level="2">Slip and pier</text:h>${table(rows)}${p('Ends<text:s text:c="2"/>here')}`;
    const blocks = await blocksOf('a.odt', await file('text', lists, body));
    expect(spansOf(tablesOf(blocks)[0])).toEqual([
      ['1+1x1 No.', '2+1x1 Action', '3+1x1 Lead'],
      ['1+1x1 1.', '2+1x1 Dredge', '3+1x2 Harbour'],
      ['1+1x1 2.', '2+1x1 Paint'],
    ]);
    expect(tablesOf(blocks)[0]?.rows.map(({ header }) => header)).toEqual([true, false, false]);
    expect(paragraphsOf(blocks)).toEqual(['Slip and pier', 'Ends here']);
  });

  test('tells comments, changes and prompts, and keeps notes and boxes', async () => {
    const changes =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const comment =
      '<office:annotation><dc:creator>Clerk</dc:creator><dc:date>2024</dc:date><text:p>Who pays?</text:p></office:annotation>';
    const box = (ticked: string): string =>
      `<loext:content-control loext:checkbox="true" loext:checked="${ticked}">X</loext:content-control>`;
    const body = `${changes}${p(`Pier${comment}<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('See plan')}</text:note-body></text:note>`)}${p(`Lit ${box('true')} Shut ${box('false')}`)}${p('<loext:content-control loext:showing-place-holder="true">Pick one</loext:content-control>')}`;
    const bytes = await file('text', '', body);
    expect(paragraphsOf(await blocksOf('a.odt', bytes))).toEqual(['Pier', 'Lit ☑ Shut ☐', '1 See plan']);
    expect(await told('a.odt', bytes)).toEqual([
      'A comment says “Who pays?”. Comments are not imported.',
      'The document has 1 tracked change that nobody has accepted or rejected. It was read as if it were accepted.',
      '1 field of the form is not filled in. Its prompt, such as “Pick one”, was left out.',
    ]);
  });
});

describe('an OpenDocument file that may not be opened', () => {
  const refusal = (extra: ZipParts, name = 'a.ods'): Promise<unknown> =>
    file('spreadsheet', '', table(row(cell('a'))), extra).then((bytes) => blocksOf(name, bytes));

  test('for its password, its macros or its name', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
    await expect(refusal({ 'META-INF/manifest.xml': manifest })).rejects.toThrow(/^password_protected: /);
    await expect(refusal({ 'Basic/Standard/script-lb.xml': '<library/>' })).rejects.toThrow(/^macros: /);
    await expect(refusal({}, 'a.odt')).rejects.toThrow(/^wrong_type: .*an OpenDocument spreadsheet/);
  });
});

test('words of a table in a text are those of the table', async () => {
  const body = table(row(cell('Ref') + cell('Action')) + row(cell('1') + cell('Tar the slip')));
  expect(wordsOf(tablesOf(await blocksOf('a.odt', await file('text', '', body)))[0])).toEqual([
    ['Ref', 'Action'],
    ['1', 'Tar the slip'],
  ]);
});
