import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';
import { understandPaper } from '@holdfast/domain/imports/understand/understand-paper';
import { inWords } from '@holdfast/words/say';
import { emailOf } from '../../testing/email-file.ts';
import { paragraph, wordFile, workbookFile } from '../../testing/office-parts.ts';
import { pdfOf } from '../../testing/pdf-file.ts';
import { saidIn } from '../../testing/said-in.ts';
import { paperOf } from '../../testing/shown.ts';
import { csvOf } from '../../testing/table-files.ts';

// Papers of an invented observatory: each holds something that a reader of its words alone would miss.

const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const words = (...texts: readonly string[]): string => texts.map((text) => cell(paragraph(text))).join('');
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;

async function preview(name: string, bytes: Buffer): Promise<ImportPreview> {
  const found = understandPaper(await paperOf(name, bytes));
  expect(found.cells.placed + found.cells.noted + found.cells.leftOut).toBe(found.cells.total);
  return found;
}
const word = async (body: string, others: Readonly<Record<string, string>> = {}): Promise<ImportPreview> =>
  preview('observatory.docx', await wordFile({ body, others }));
const column = (found: ImportPreview, field: string): (string | undefined)[] =>
  saidIn(found).map((said) => said[field]);
const codes = ({ anomalies }: ImportPreview): string[] => anomalies.map(({ code }) => code);

const level = (at: number, format: string, pattern: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>`;
const number = (at: number): string =>
  cell(`<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="4"/></w:numPr></w:pPr></w:p>`);

test('references that Word counts out, at two levels', async () => {
  const body = table(
    row(words('No.', 'Recommendation', 'Response')),
    row(number(0) + words('That the dome be painted white', 'Agreed')),
    row(number(1) + words('That the paint reflect the summer sun', 'Agreed')),
    row(number(0) + words('That the shutter be oiled', 'Not agreed')),
  );
  const found = await word(body, { numbering });
  expect(column(found, 'reference')).toEqual(['1', '1.1', '2']);
  expect(column(found, 'recommendation')[0]).toBe('That the dome be painted white');
});

test('a table of empty rows that Word has numbered holds only what is filled in', async () => {
  const body = table(
    row(words('No.', 'Recommendation', 'Lead officer')),
    row(number(0) + words('That the dome be painted white', 'Astronomer')),
    row(number(0) + words('', '')),
    row(number(0) + words('', '')),
  );
  expect(column(await word(body, { numbering }), 'reference')).toEqual(['1']);
});

const box = (ticked: boolean): string =>
  cell(
    `<w:p><w:sdt xmlns:w14="w14"><w:sdtPr><w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>${ticked ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
  );

test('boxes under two answers, whatever picture shows that they are ticked', async () => {
  const body = table(
    row(words('Ref', 'Recommendation', 'Lead officer', 'Accepted', 'Rejected')),
    row(words('O1', 'That the dome be painted white', 'Astronomer') + box(true) + box(false)),
    row(words('O2', 'That the shutter be oiled', 'Caretaker') + box(false) + box(true)),
  );
  expect(column(await word(body), 'response_decision')).toEqual(['accepted', 'rejected']);
});

const prompt = (text: string): string =>
  cell(
    `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
  );

test('a form that nobody has answered gives no answer', async () => {
  const body = table(
    row(words('Recommendation', 'Response', 'Target date')),
    row(words('That the dome be painted white') + prompt('Dewiswch eitem.') + prompt('Pick a day')),
  );
  const found = await word(body);
  expect([column(found, 'response'), column(found, 'due')]).toEqual([[undefined], [undefined]]);
  expect(codes(found)).toContain('placeholder');
});

test('a row that was moved is told as a change and not as deleted', async () => {
  const moved = row(words('That the shutter be oiled', 'Complete'), '<w:moveFrom w:id="1"/>');
  const body = table(
    row(words('Recommendation', 'Status')),
    moved,
    row(words('That the dome be painted white', 'On track')),
    moved.replace('moveFrom', 'moveTo'),
  );
  const found = await word(body);
  expect(column(found, 'recommendation')).toEqual(['That the dome be painted white', 'That the shutter be oiled']);
  expect(codes(found)).toEqual(['unaccepted_change']);
});

test('rows that are shaded whole are told', async () => {
  const shade = '<w:shd w:val="clear" w:fill="92D050"/>';
  const shaded = (...texts: readonly string[]): string => texts.map((text) => cell(paragraph(text), shade)).join('');
  const body = table(
    row(words('Recommendation', 'Lead officer')),
    row(shaded('That the dome be painted white', 'Astronomer')),
    row(words('That the shutter be oiled', 'Caretaker')),
  );
  const { anomalies } = await word(body);
  expect(anomalies.some(({ code, where }) => code === 'colours_not_read' && where.row === 2)).toBe(true);
});

const text = (address: string, shown: string): string => `<c r="${address}" t="inlineStr"><is><t>${shown}</t></is></c>`;
const sheetRow = (at: number, texts: readonly string[], more = ''): string =>
  `<row r="${at}" ${more}>${texts.map((shown, index) => text(`${'ABC'[index] ?? 'D'}${at}`, shown)).join('')}</row>`;

test('a hidden sheet of old rows is read with the rest, and told', async () => {
  const heading = ['Ref', 'Recommendation', 'Status'];
  const sheet = (rows: readonly (readonly string[])[]): string =>
    `<sheetData>${rows.map((each, index) => sheetRow(index + 1, each)).join('')}</sheetData>`;
  const bytes = await workbookFile({
    sheets: [
      { name: '2026', inside: sheet([heading, ['O2', 'That the shutter be oiled', 'On track']]) },
      { name: '2025', hidden: true, inside: sheet([heading, ['O1', 'That the dome be painted white', 'Complete']]) },
    ],
  });
  const found = await preview('observatory.xlsx', bytes);
  expect(column(found, 'reference')).toEqual(['O2', 'O1']);
  expect(found.anomalies.map(({ where, message }) => [where, inWords('en', message)])).toContainEqual([
    { sheet: '2025' },
    'The sheet “2025” is hidden in the workbook. It was read with the rest.',
  ]);
});

test('rows that a filter hides are read and told', async () => {
  const inside = `<sheetData>${sheetRow(1, ['Ref', 'Recommendation', 'Status'])}${sheetRow(2, ['O1', 'That the dome be painted white', 'Complete'], 'hidden="1"')}${sheetRow(3, ['O2', 'That the shutter be oiled', 'On track'])}</sheetData><autoFilter ref="A1:C3"/>`;
  const found = await preview('observatory.xlsx', await workbookFile({ sheets: [{ inside }] }));
  expect(column(found, 'reference')).toEqual(['O1', 'O2']);
  expect(codes(found)).toContain('hidden_part');
});

test('a landscape table that was printed on its side', async () => {
  const place = (x: number, y: number, shown: string) => ({ x, y, text: shown });
  const upright = [
    place(60, 60, 'Ref'),
    place(120, 60, 'Recommendation'),
    place(420, 60, 'Status'),
    place(60, 84, 'O1'),
    place(120, 84, 'That the dome be painted white'),
    place(420, 84, 'Complete'),
    place(60, 108, 'O2'),
    place(120, 108, 'That the shutter be oiled'),
    place(420, 108, 'On track'),
  ];
  const found = await preview('observatory.pdf', pdfOf([{ width: 595, height: 842, words: upright, aside: true }]));
  expect(column(found, 'reference')).toEqual(['O1', 'O2']);
  expect(column(found, 'status')).toEqual(['Complete', 'On track']);
});

test('a list that a site exports, as an email carries it', async () => {
  const csv = csvOf({
    rows: [
      ['Ref', 'Recommendation', 'Lead officer', 'Target date'],
      [
        'O1',
        '<div class="ExternalClass7"><p>That the dome be painted white</p></div>',
        '4;#Ines Star',
        '2026-09-30T23:00:00Z',
      ],
      ['O2', '<p>That the shutter be oiled&nbsp;</p>', '9;#Owen Moon', '2026-01-31T00:00:00Z'],
      ['O3', '<p>That the lens be cleaned</p>', '9;#Owen Moon', '2026-02-28T00:00:00Z'],
    ],
  });
  const found = await preview('observatory.eml', emailOf({ text: 'The list.', file: ['list.csv', csv] }));
  expect(column(found, 'recommendation')[0]).toBe('That the dome be painted white');
  expect(column(found, 'lead').slice(0, 2)).toEqual(['Ines Star', 'Owen Moon']);
  expect(column(found, 'due')[0]).toBe('2026-10-01');
});
