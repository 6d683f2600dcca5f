import { docxOf, xlsxOf } from './table-files.ts';
import { paragraph, wordFile, workbookFile } from './office-parts.ts';
import { renamePart, zipOf } from './zip-file.ts';

const megabyte = 1024 * 1024;
const small = {
  rows: [
    ['Recommendation', 'Response'],
    ['That the strategy is reviewed', 'Agreed'],
  ],
};

/** A workbook of under a megabyte whose sheet inflates to `inflated` megabytes of zeros. */
export const zipBomb = (inflated: number): Promise<Buffer> =>
  workbookFile({ sheets: [{ inside: '<sheetData/>' }], extra: { 'xl/worksheets/sheet9.xml': inflated * megabyte } });

export const macroWorkbook = (): Promise<Buffer> =>
  workbookFile({
    sheets: [{ inside: '<sheetData/>' }],
    extra: { 'xl/vbaProject.bin': 'macros' },
  });

/** The content type alone says that the document may hold macros. */
export const macroTypedDocument = (): Promise<Buffer> =>
  wordFile({ body: paragraph('Agreed'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' });

export const doctypeDocument = (encoding: 'utf8' | 'utf16le' = 'utf8'): Promise<Buffer> =>
  wordFile({
    body: paragraph('Agreed'),
    extra: {
      'word/document.xml': Buffer.from(
        `${encoding === 'utf16le' ? '\ufeff' : ''}<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>`,
        encoding,
      ),
    },
  });

export async function nestedArchive(name = 'word/embeddings/Sheet1.bin'): Promise<Buffer> {
  return wordFile({ body: paragraph('Agreed'), extra: { [name]: await xlsxOf(small) } });
}

export const manyParts = (count: number): Promise<Buffer> =>
  wordFile({
    body: paragraph('Agreed'),
    extra: Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/media/${index}.png`, 'x'])),
  });

export async function escapingName(): Promise<Buffer> {
  const zip = await wordFile({ body: paragraph('Agreed'), extra: { 'aa/escaped.xml': '<x/>' } });
  return renamePart(zip, 'aa/escaped.xml', '../escaped.xml'.slice(0, 14));
}

export async function truncated(): Promise<Buffer> {
  const whole = await docxOf(small);
  return whole.subarray(0, Math.floor(whole.length / 2));
}

/** One byte changed in the middle of the packed words. */
export async function corrupt(): Promise<Buffer> {
  const whole = await docxOf(small);
  const broken = Buffer.from(whole);
  const at = Math.floor(whole.indexOf('word/document.xml') + 60);
  broken.fill(0xff, at, at + 24);
  return broken;
}

/** Every entry says that it is encrypted, as password-protected zips do. */
export async function encryptedZip(): Promise<Buffer> {
  const zip = Buffer.from(await docxOf(small));
  for (const [signature, flags] of [
    ['PK\u0001\u0002', 8],
    ['PK\u0003\u0004', 6],
  ] as const) {
    for (let at = zip.indexOf(signature, 0, 'latin1'); at !== -1; at = zip.indexOf(signature, at + 4, 'latin1')) {
      zip.writeUInt16LE(zip.readUInt16LE(at + flags) | 1, at + flags);
    }
  }
  return zip;
}

/** An OLE2 container with the names of its streams, as far as a reader looks to know what it is. */
export function compoundFile(...streams: readonly string[]): Buffer {
  const bytes = Buffer.alloc(4096);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  streams.forEach((name, index) => bytes.write(name, 1024 + index * 128, 'utf16le'));
  return bytes;
}

export const encryptedOffice = (): Buffer => compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage');
export const oldWord = (): Buffer => compoundFile('Root Entry', 'WordDocument', '1Table');
export const oldExcel = (): Buffer => compoundFile('Root Entry', 'Workbook');

export const pdf = (): Buffer => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1');

export const openDocument = (kind = 'text'): Promise<Buffer> =>
  zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<office/>' });

/** A workbook that somebody has coloured to its last row, of which three hold words. */
export function formattedWorkbook(rows: number): Promise<Buffer> {
  const words = ['Recommendation', 'That the slip be dredged', 'That the pier be lit'].map(
    (text, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c><c r="B${index + 1}" t="inlineStr"><is><t>${index === 0 ? 'Status' : 'Complete'}</t></is></c></row>`,
  );
  const blank = Array.from({ length: rows }, (_, index) => `<row r="${index + 4}" s="1" customFormat="1"/>`);
  const styles =
    '<fills count="1"><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="0"/></cellXfs>';
  return workbookFile({ styles, sheets: [{ inside: `<sheetData>${[...words, ...blank].join('')}</sheetData>` }] });
}

export const presentation = (): Promise<Buffer> =>
  wordFile({
    body: '',
    mainType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
  });

/** A workbook that inflates to little, but names one long string from every cell. */
export function echoingWorkbook(characters: number, cells: number): Promise<Buffer> {
  const row = '<row>' + '<c t="s"><v>0</v></c>'.repeat(10) + '</row>';
  return workbookFile({
    strings: `<si><t>${'ab '.repeat(characters / 3)}</t></si>`,
    sheets: [{ inside: `<sheetData>${row.repeat(cells / 10)}</sheetData>` }],
  });
}
