import { inWords } from '@holdfast/words/say';
import { paragraph, wordFile } from '../../testing/office-parts.ts';
import { paperOf, tablesOf, wordsOf } from '../../testing/shown.ts';

const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const words = (...texts: readonly string[]): string => texts.map((text) => cell(paragraph(text))).join('');
const table = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
const field = (properties: string, inside: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:r>${inside}</w:r></w:sdtContent></w:sdt>`;

async function read(body: string, others: Readonly<Record<string, string>> = {}) {
  const { blocks, remarks = [] } = await paperOf('a.docx', await wordFile({ body, others }));
  return {
    tables: tablesOf(blocks),
    said: remarks.map(({ code, where, message }) => ({ code, where, says: inWords('en', message) })),
  };
}

const numbering =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="PS%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>';
const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr></w:p>';

describe('numbers that Word counts out', () => {
  test('are the words of a cell that has no others', async () => {
    const body = table(
      row(words('No.', 'Recommendation')) +
        row(cell(numbered) + words('That the ferry slip be dredged')) +
        row(cell(numbered) + words('That the pier be lit')),
    );
    const { tables } = await read(body, { numbering });
    expect(wordsOf(tables[0])).toEqual([
      ['No.', 'Recommendation'],
      ['PS1.', 'That the ferry slip be dredged'],
      ['PS2.', 'That the pier be lit'],
    ]);
    expect(tables[0]?.rows[1]?.cells.map(({ counted }) => counted === true)).toEqual([true, false]);
  });

  test('are nothing after the words of a cell, and no row where nothing is filled in', async () => {
    const body = table(
      row(words('No.', 'Action')) +
        row(cell(numbered) + cell(paragraph('Lit') + numbered)) +
        row(cell(numbered) + words('')),
    );
    const { tables } = await read(body, { numbering });
    expect(wordsOf(tables[0])).toEqual([
      ['No.', 'Action'],
      ['PS1.', 'Lit'],
    ]);
  });
});

describe('the fields of a form', () => {
  const ticked = (value: string, shown: string): string =>
    cell(
      `<w:p>${field(`<w14:checkbox><w14:checked w14:val="${value}"/></w14:checkbox>`, `<w:t>${shown}</w:t>`)}</w:p>`,
    );
  const old = (inside: string): string =>
    cell(`<w:p><w:r><w:fldChar><w:ffData><w:checkBox>${inside}</w:checkBox></w:ffData></w:fldChar></w:r></w:p>`);

  test('a box says whether Word holds it ticked, whatever picture shows it', async () => {
    const marks = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const body = table(
      row(words('Shut', 'Open')) +
        row(ticked('1', '☒') + ticked('0', '☐')).replaceAll('<w14:checkbox>', `<w14:checkbox ${marks}>`) +
        row(old('<w:default w:val="0"/><w:checked/>') + old('<w:default w:val="0"/>')),
    );
    expect(wordsOf((await read(body)).tables[0])).toEqual([
      ['Shut', 'Open'],
      ['☑', '☐'],
      ['☑', '☐'],
    ]);
  });

  test('a prompt is no answer, and is told', async () => {
    const empty = `<w:p>${field('<w:showingPlcHdr/><w:dropDownList/>', '<w:t>Pick a stage.</w:t>')}</w:p>`;
    const styled =
      '<w:p><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click here to enter text.</w:t></w:r></w:p>';
    const given = `<w:p>${field('<w:dropDownList/>', '<w:t>Agreed</w:t>')}</w:p>`;
    const body = table(
      row(words('Action', 'Stage')) + row(words('Mend it') + cell(empty)) + row(cell(styled) + cell(given)),
    );
    const { tables, said } = await read(body);
    expect(wordsOf(tables[0])).toEqual([
      ['Action', 'Stage'],
      ['Mend it', ''],
      ['', 'Agreed'],
    ]);
    expect(said).toEqual([
      {
        code: 'placeholder',
        where: {},
        says: '2 fields of the form are not filled in. Their prompts, such as “Pick a stage.”, were left out.',
      },
    ]);
  });
});

describe('what nobody sees in the words', () => {
  test('a comment is told where it hangs', async () => {
    const body = table(
      row(words('Ref', 'Action')) +
        row(words('H1') + cell('<w:p><w:r><w:t>Dredge</w:t></w:r><w:r><w:commentReference w:id="3"/></w:r></w:p>')),
    );
    const comments = `<w:comment w:id="3">${paragraph('Harbour master')}${paragraph('disagrees')}</w:comment><w:comment w:id="4">${paragraph('Of nothing')}</w:comment>`;
    const { tables, said } = await read(body, { comments });
    expect(wordsOf(tables[0])[1]).toEqual(['H1', 'Dredge']);
    expect(said).toEqual([
      {
        code: 'comment_not_read',
        where: { table: 1, row: 2, column: 2 },
        says: 'A comment says “Harbour master disagrees”. Comments are not imported.',
      },
      { code: 'comment_not_read', where: {}, says: 'A comment says “Of nothing”. Comments are not imported.' },
    ]);
  });

  test('a row that a change takes out is told with its words, and the changes are counted', async () => {
    const gone = (text: string): string => cell(`<w:p><w:del><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`);
    const body = table(
      row(words('Ref', 'Action')) +
        row(gone('H2') + gone('Close the slip'), '<w:del w:id="1"/>') +
        row(words('H3') + cell('<w:p><w:ins><w:r><w:t>Light the pier</w:t></w:r></w:ins></w:p>')),
    );
    const { tables, said } = await read(body);
    expect(wordsOf(tables[0])).toEqual([
      ['Ref', 'Action'],
      ['H3', 'Light the pier'],
    ]);
    expect(said.map(({ code, says }) => [code, says])).toEqual([
      [
        'unaccepted_change',
        'A tracked change that nobody has accepted deletes a row: “H2 Close the slip”. The row is not imported. If it should be, reject the change in Word and upload the document again.',
      ],
      [
        'unaccepted_change',
        'The document has 4 tracked changes that nobody has accepted or rejected. It was read as if they were all accepted.',
      ],
    ]);
  });

  test('hidden text is read, and told', async () => {
    const body =
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not for the public</w:t></w:r><w:r><w:t> Agreed</w:t></w:r></w:p>';
    expect((await read(body)).said).toEqual([
      { code: 'hidden_part', where: {}, says: '1 piece of hidden text was read with the rest: “Not for the public”.' },
    ]);
  });
});

test('a cell has the colour that it is shaded with, that lies behind all its words, or that its only shape has', async () => {
  const run = (text: string, looks: string): string => `<w:r><w:rPr>${looks}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body = table(
    row(
      cell('<w:p/>', '<w:shd w:val="clear" w:color="auto" w:fill="00B050"/>') +
        cell(paragraph('white'), '<w:shd w:val="clear" w:fill="FFFFFF"/>') +
        cell(paragraph('none'), '<w:shd w:val="clear" w:fill="auto"/>') +
        cell(`<w:p>${run('late', '<w:highlight w:val="red"/>')}</w:p>`) +
        cell(`<w:p>${run('one', '<w:highlight w:val="red"/>')}${run(' word', '')}</w:p>`) +
        cell(`<w:p>${run('●', '<w:color w:val="FFC000"/>')}</w:p>`) +
        cell(`<w:p>${run('said', '<w:color w:val="FFC000"/>')}</w:p>`) +
        cell('<w:p><w:pPr><w:shd w:val="solid" w:color="FF0000" w:fill="auto"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'),
    ) + row(words('a')),
  );
  const { tables } = await read(body);
  expect(tables[0]?.rows[0]?.cells.map(({ colour }) => colour ?? null)).toEqual([
    '00b050',
    null,
    null,
    'ff0000',
    null,
    'ffc000',
    null,
    'ff0000',
  ]);
});
