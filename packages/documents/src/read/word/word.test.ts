import { createServer } from 'node:http';
import mammoth from 'mammoth';
import { paragraph, wordFile } from '../../testing/office-parts.ts';
import { blocksOf, paragraphsOf, spansOf, tablesOf, wordsOf } from '../../testing/shown.ts';
import { docxOf } from '../../testing/table-files.ts';

const read = async (body: string, others: Readonly<Record<string, string>> = {}) =>
  blocksOf('a.docx', await wordFile({ body, others }));
const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const words = (...texts: readonly string[]): string => texts.map((text) => cell(paragraph(text))).join('');
const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;

describe('tables in Word', () => {
  test('merged cells stand once, with their spans, and repeated header rows are known', async () => {
    const bytes = await docxOf({
      rows: [
        ['Date', { text: 'Scrutiny', columns: 2 }],
        [{ text: '1 May', rows: 2 }, 'a', 'b\nsecond line'],
        ['c', 'd'],
      ],
    });
    const [found] = tablesOf(await blocksOf('a.docx', bytes));
    expect(spansOf(found)).toEqual([
      ['1+1x1 Date', '2+2x1 Scrutiny'],
      ['1+1x2 1 May', '2+1x1 a', '3+1x1 b\nsecond line'],
      ['2+1x1 c', '3+1x1 d'],
    ]);
    expect(found?.rows.map((each) => each.header)).toEqual([true, false, false]);
  });

  test('a hanging cell with words of its own is a cell', async () => {
    const merge = (value: string): string => `<w:vMerge w:val="${value}"/>`;
    const body = table(
      row(cell(paragraph('a'), merge('restart')) + words('x')) + row(cell(paragraph('b'), '<w:vMerge/>') + words('y')),
    );
    expect(wordsOf(tablesOf(await read(body))[0])).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
  });

  test('a row that leaves columns free on its left keeps its place', async () => {
    const body = table(row(words('a', 'b', 'c')) + row(words('only'), '<w:gridBefore w:val="2"/>'));
    expect(spansOf(tablesOf(await read(body))[0])).toEqual([['1+1x1 a', '2+1x1 b', '3+1x1 c'], ['3+1x1 only']]);
  });

  test('columns that every row spans alike are one column', async () => {
    const wide = (text: string): string => cell(paragraph(text), '<w:gridSpan w:val="3"/>');
    const body = table(row(wide('a') + words('b')) + row(wide('c') + words('d')));
    expect(spansOf(tablesOf(await read(body))[0])).toEqual([
      ['1+1x1 a', '2+1x1 b'],
      ['1+1x1 c', '2+1x1 d'],
    ]);
  });

  test('a small table inside a cell is words of that cell', async () => {
    const inner = table(row(words('Lead', 'When')) + row(words('Clerk', 'May')));
    const body = table(
      row(words('Ref', 'Recommendation', 'Action')) + row(words('1', 'That …') + cell(inner + paragraph(''))),
    );
    const tables = tablesOf(await read(body));
    expect(tables).toHaveLength(1);
    expect(wordsOf(tables[0])[1]).toEqual(['1', 'That …', 'Lead When\nClerk May']);
  });

  test('a table that only frames a page gives up what it holds', async () => {
    const inner = table(row(words('Ref', 'Action')) + row(words('1', 'Report')));
    const blocks = await read(table(row(cell(paragraph('Monitoring') + inner + paragraph('')))));
    expect(paragraphsOf(blocks)).toEqual(['Monitoring']);
    expect(tablesOf(blocks).map(wordsOf)).toEqual([
      [
        ['Ref', 'Action'],
        ['1', 'Report'],
      ],
    ]);
  });

  test('another reader finds the same words in the same order', async () => {
    const bytes = await docxOf({
      title: 'Tracker',
      rows: [
        ['Ref', 'Action'],
        ['1', 'Report & letter'],
        ['2', 'Visit'],
      ],
    });
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    const blocks = await blocksOf('a.docx', bytes);
    expect([...paragraphsOf(blocks), ...tablesOf(blocks).flatMap((found) => wordsOf(found).flat())]).toEqual(
      value.split(/\n+/).filter((line) => line !== ''),
    );
  });
});

describe('what tracked changes did', () => {
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

  test('inserted words come in, deleted and moved-away words do not', async () => {
    const body = `<w:p>${run('The ')}<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>${run(' plan')}<w:moveFrom>${run(' gone')}</w:moveFrom><w:moveTo>${run(' here')}</w:moveTo></w:p>`;
    expect(paragraphsOf(await read(body))).toEqual(['The new plan here']);
  });

  test('a paragraph whose mark was deleted runs on into the next', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('One ')}</w:p><w:p>${run('sentence')}</w:p>`;
    expect(paragraphsOf(await read(body))).toEqual(['One sentence']);
  });

  test('a deleted row is gone, an inserted row is there', async () => {
    const body = table(row(words('a', 'b')) + row(words('c', 'd'), '<w:del/>') + row(words('e', 'f'), '<w:ins/>'));
    expect(wordsOf(tablesOf(await read(body))[0])).toEqual([
      ['a', 'b'],
      ['e', 'f'],
    ]);
  });
});

describe('what Word draws but does not write', () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'decimal', '%1.%2.%3')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const item = (text: string, list: number, at = 0): string =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('list numbers are counted out, level by level, and begin again where the list says so', async () => {
    const body =
      item('one', 1) +
      item('sub', 1, 1) +
      item('sub', 1, 1) +
      item('two', 1) +
      item('sub', 1, 1) +
      item('again', 3) +
      item('dot', 2);
    expect(paragraphsOf(await read(body, { numbering }))).toEqual([
      '1. one',
      '(a) sub',
      '(b) sub',
      '2. two',
      '(a) sub',
      '1. again',
      '• dot',
    ]);
  });

  test('numbers of a list inside a cell stand before its words', async () => {
    const body = table(row(words('Ref', 'Action')) + row(words('7') + cell(item('Write', 1) + item('Report', 1))));
    expect(wordsOf(tablesOf(await read(body, { numbering }))[0])[1]).toEqual(['7', '1. Write\n2. Report']);
  });

  test('headings and lists come from the style, and from the style that it is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our list"/><w:basedOn w:val="L"/></w:style><w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (text: string, style: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`);
    const blocks = await read(styled('Housing', 'H') + styled('first', 'Own') + styled('second', 'Own'), {
      numbering,
      styles,
    });
    expect(paragraphsOf(blocks)).toEqual(['Housing', '1. first', '2. second']);
    expect(blocks[0]).toMatchObject({ heading: 2, marker: null, furniture: false });
  });

  test('a tick is a tick', async () => {
    expect(paragraphsOf(await read('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>'))).toEqual(['✓']);
  });
});

describe('words outside the main text', () => {
  test('page headers and footers are furniture, first and last', async () => {
    const letterhead = table(row(words('Borough', 'Confidential')));
    const blocks = await read(paragraph('Monitoring'), { header: letterhead, footer: paragraph('Page 1') });
    expect(blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.furniture] : []))).toEqual([
      ['Borough', true],
      ['Confidential', true],
      ['Monitoring', false],
      ['Page 1', true],
    ]);
  });

  test('a text box is read once, though Word writes it twice', async () => {
    const box = `<w:txbxContent>${paragraph('In the box')}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>Beside</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(paragraphsOf(await read(body))).toEqual(['Beside', 'In the box']);
  });

  test('footnotes follow the text with their numbers, without the lines drawn above them', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph('—')}</w:footnote><w:footnote w:id="1">${paragraph('See the inquiry')}</w:footnote>`;
    expect(paragraphsOf(await read(paragraph('Agreed'), { footnotes }))).toEqual(['Agreed', '1 See the inquiry']);
  });

  test('codes of fields are no words', async () => {
    const body = '<w:p><w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r><w:r><w:t>3</w:t></w:r></w:p>';
    expect(paragraphsOf(await read(body))).toEqual(['3']);
  });

  test('a document that is not yet taken in is said, not skipped in silence', async () => {
    await expect(read(`${paragraph('a')}<w:altChunk r:id="rId9"/>`)).rejects.toThrow(/embedded_document/);
  });
});

test('nothing that a document names outside itself is fetched', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const outside = `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="http://127.0.0.1:${port}/header.xml" TargetMode="External"/>`;
  const bytes = await wordFile({ body: paragraph('Agreed'), outside });
  expect(paragraphsOf(await blocksOf('a.docx', bytes))).toEqual(['Agreed']);
  await new Promise((closed) => server.close(closed));
  expect(asked).toBe(0);
});

test('XML that does not close is damage', async () => {
  await expect(read('<w:p><w:r>')).rejects.toThrow(/^damaged: /);
});
