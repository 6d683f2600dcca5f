import { inWords } from '@holdfast/words/say';
import {
  compoundFile,
  corrupt,
  doctypeDocument,
  encryptedOffice,
  encryptedZip,
  escapingName,
  macroTypedDocument,
  macroWorkbook,
  manyParts,
  nestedArchive,
  oldExcel,
  oldWord,
  openDocument,
  pdf,
  presentation,
  truncated,
  zipBomb,
} from '../testing/hostile-files.ts';
import { emailOf } from '../testing/email-file.ts';
import { largeWorkbook } from '../testing/large-files.ts';
import { paragraph, wordFile } from '../testing/office-parts.ts';
import { csvOf, docxOf, htmlOf, txtOf, xlsxOf } from '../testing/table-files.ts';
import { zipOf } from '../testing/zip-file.ts';
import { inspectFile } from './inspect-file.ts';
import { maxFileBytes, maxParts } from './limits.ts';

const paper = {
  rows: [
    ['Recommendation', 'Response'],
    ['That the café is kept', 'Agreed'],
  ],
};

async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const found = await inspectFile(name, bytes);
  return found.ok ? `opened as ${found.type}` : `${found.code}: ${inWords('en', found.message)}`;
}

describe('files that may be opened', () => {
  test.each([
    ['tracker.docx', docxOf, 'docx'],
    ['Tracker.XLSX', xlsxOf, 'xlsx'],
    ['tracker.csv', csvOf, 'csv'],
    ['tracker.tsv', csvOf, 'csv'],
    ['tracker.htm', htmlOf, 'html'],
    ['tracker.txt', txtOf, 'txt'],
    ['tracker.odt', () => openDocument(), 'odt'],
    ['tracker.ods', () => openDocument('spreadsheet'), 'ods'],
    ['tracker.xls', oldExcel, 'xls'],
    ['tracker.pdf', pdf, 'pdf'],
    ['tracker.eml', () => emailOf({ text: 'Hello' }), 'eml'],
    ['tracker.md', txtOf, 'md'],
  ])('%s is opened by what it is', async (name, make, type) => {
    expect(await inspectFile(name, await make(paper))).toEqual({ ok: true, type });
  });

  test('a workbook of 10,000 rows passes every limit', async () => {
    expect(await inspectFile('tracker.xlsx', await largeWorkbook(10_000))).toEqual({ ok: true, type: 'xlsx' });
  });

  test('a document with hundreds of pictures is opened', async () => {
    expect(await inspectFile('tracker.docx', await manyParts(400))).toEqual({ ok: true, type: 'docx' });
  });

  test('a picture in a document may open with a DOCTYPE, and may be packed in Office’s own way', async () => {
    const extra = { 'word/media/a.svg': '<!DOCTYPE svg><svg/>', 'word/media/b.emz': Buffer.from('1f8b0800', 'hex') };
    expect(await refusal('tracker.docx', await wordFile({ body: paragraph('Agreed'), extra }))).toBe('opened as docx');
  });

  test('text in UTF-16 and Windows-1252 is text', async () => {
    expect(await refusal('a.csv', Buffer.from('\ufeffRef;Café\n1;2\n', 'utf16le'))).toBe('opened as csv');
    expect(await refusal('a.txt', Buffer.from('Caf\u00e9 \u0093quoted\u0094', 'latin1'))).toBe('opened as txt');
  });
});

describe('files that are refused before a parser sees them', () => {
  test('an empty file, and one with nothing but blank lines', async () => {
    expect(await refusal('tracker.docx', Buffer.alloc(0))).toMatch(/^empty_file: /);
    expect(await refusal('tracker.csv', Buffer.from('\ufeff \r\n\r\n'))).toMatch(/^empty_file: /);
  });

  test('a file over 25 MB', async () => {
    expect(await refusal('tracker.txt', Buffer.alloc(maxFileBytes + 1, 'a'))).toMatch(/^too_large: .*25 MB/);
  });

  test('a PDF under another name', async () => {
    expect(await refusal('tracker.pdf', pdf())).toBe('opened as pdf');
    expect(await refusal('tracker.docx', pdf())).toMatch(/^wrong_type: .*a PDF/);
  });

  test('old Word and Excel files, with how to save them again', async () => {
    expect(await refusal('tracker.doc', oldWord())).toMatch(/^old_format: .*Open it in Word and save it as \.docx/);
    expect(await refusal('tracker.docx', oldWord())).toMatch(/^old_format: /);
    expect(await refusal('tracker.xlsx', oldExcel())).toMatch(/^old_format: .*Open it in Excel and save it as \.xlsx/);
  });

  test('a binary workbook, though it is a zip', async () => {
    const types = '<Types><Override ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';
    expect(await refusal('tracker.xlsb', await zipOf({ '[Content_Types].xml': types }))).toMatch(
      /^old_format: .*\.xlsx/,
    );
  });

  test('documents that a password protects, as Office and as zips do it', async () => {
    expect(await refusal('tracker.docx', encryptedOffice())).toMatch(/^password_protected: /);
    expect(await refusal('tracker.xlsx', encryptedOffice())).toMatch(/^password_protected: /);
    expect(await refusal('tracker.docx', await encryptedZip())).toMatch(/^password_protected: /);
  });

  test('macros in a workbook of old', async () => {
    expect(await refusal('tracker.xls', compoundFile('Root Entry', '_VBA_PROJECT_CUR', 'Workbook'))).toMatch(
      /^macros: /,
    );
  });

  test('macros, by the name, by the part that holds them and by the content type', async () => {
    expect(await refusal('tracker.xlsm', await xlsxOf(paper))).toMatch(/^macros: /);
    expect(await refusal('tracker.xlsx', await macroWorkbook())).toMatch(/^macros: /);
    expect(await refusal('tracker.docx', await macroTypedDocument())).toMatch(/^macros: /);
  });

  test('a DOCTYPE or an entity in any part, in UTF-16 too', async () => {
    expect(await refusal('tracker.docx', await doctypeDocument())).toMatch(/^doctype: /);
    expect(await refusal('tracker.docx', await doctypeDocument('utf16le'))).toMatch(/^doctype: /);
  });

  test('a file inside the file, by its bytes or by its name', async () => {
    expect(await refusal('tracker.docx', await nestedArchive())).toMatch(/^nested_archive: /);
    expect(await refusal('tracker.docx', await nestedArchive('word/embeddings/a.xlsx'))).toMatch(/^nested_archive: /);
  });

  test('a part whose name leads out of the file', async () => {
    expect(await refusal('tracker.docx', await escapingName())).toMatch(/^unsafe_part_name: /);
  });

  test('more parts than a paper has', async () => {
    expect(await refusal('tracker.docx', await manyParts(maxParts + 1))).toMatch(/^too_many_parts: /);
  });

  test('a file that was cut short or damaged', async () => {
    expect(await refusal('tracker.docx', await truncated())).toMatch(/^damaged: /);
    expect(await refusal('tracker.docx', await corrupt())).toMatch(/^damaged: /);
  });
});

describe('a wrong type under a right name', () => {
  test.each([
    ['tracker.docx', xlsxOf(paper), /an Excel workbook \(\.xlsx\)/],
    ['tracker.xlsx', docxOf(paper), /a Word document \(\.docx\)/],
    ['tracker.csv', xlsxOf(paper), /an Excel workbook/],
    ['tracker.docx', presentation(), /a PowerPoint presentation/],
    ['tracker.docx', openDocument(), /an OpenDocument text/],
    ['tracker.xlsx', zipOf({ 'notes.txt': 'a' }), /a zip archive/],
    ['tracker.xlsx', Promise.resolve(csvOf(paper)), /plain text/],
    ['tracker.docx', Promise.resolve(htmlOf(paper)), /a web page/],
    ['tracker.csv', Promise.resolve(htmlOf(paper)), /a web page/],
    ['tracker.html', Promise.resolve(csvOf(paper)), /plain text/],
    ['tracker.docx', Promise.resolve(Buffer.from('{\\rtf1 hello}')), /a Rich Text file/],
    [
      'tracker.csv',
      Promise.resolve(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
      /another kind \(image\/png\)/,
    ],
    ['tracker.txt', Promise.resolve(Buffer.from([1, 2, 3, 0, 0, 5, 6, 9, 0, 0, 0])), /no readable text/],
  ])('%s is refused with what it really is', async (name, bytes, really) => {
    const found = await refusal(name, await bytes);
    expect(found).toMatch(/^wrong_type: /);
    expect(found).toMatch(really);
  });

  test('a type that is not read at all is named, with the types that are', async () => {
    expect(await refusal('slides.pptx', await presentation())).toMatch(
      /^unsupported_type: This is a PowerPoint.*\.docx/,
    );
    expect(await refusal('notes.odp', await openDocument('presentation'))).toMatch(
      /^unsupported_type: This is an OpenDocument/,
    );
    expect(await refusal('mail.msg', compoundFile('Root Entry', '__substg1.0_'))).toMatch(
      /^unsupported_type: .*Outlook.*paste it on the page for a new import/,
    );
    expect(await refusal('notes.rtf', Buffer.from('{\\rtf1 hello}'))).toMatch(/^unsupported_type: .*save it as \.docx/);
    expect(await refusal('tracker.json', Buffer.from('{"a": 1}'))).toMatch(/^unsupported_type: /);
    expect(await refusal('tracker', Buffer.from('Ref,Action'))).toMatch(/^unsupported_type: /);
  });
});

describe('a file that unpacks to far more than it is', () => {
  test('a bomb of 600 MB is refused, and is never held in memory', async () => {
    const bomb = await zipBomb(600);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage.rss();
    const found = await refusal('tracker.xlsx', bomb);
    const grown = (process.memoryUsage.rss() - before) / 1024 / 1024;
    expect(found).toMatch(/^unpacks_too_large: /);
    expect(grown).toBeLessThan(64);
  });

  test('what really comes out counts, whatever the directory promises', async () => {
    const bomb = Buffer.from(await zipBomb(60));
    const end = bomb.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    bomb.writeUInt32LE(10, end + 24);
    expect(await refusal('tracker.xlsx', bomb)).toMatch(/^(damaged|unpacks_too_large): /);
  });
});
