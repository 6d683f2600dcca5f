import { zipOf } from './zip-file.ts';
import type { ZipParts } from './zip-file.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const sheetNames =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const escapeXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function contentTypes(main: string, type: string): string {
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}"/></Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[], outside = ''): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relationType}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}${outside}</Relationships>`;
}

export interface WordParts {
  /** The inside of the document's body. */
  readonly body: string;
  /** The insides of other parts, by the word that relates them: header, footer, numbering, styles, footnotes. */
  readonly others?: Readonly<Record<string, string>>;
  readonly extra?: ZipParts;
  readonly mainType?: string;
  /** A relationship of the document to something outside the file. */
  readonly outside?: string;
}

const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A Word document from the XML that it should hold: for what a document library does not write. */
export function wordFile({ body, others = {}, extra = {}, mainType = wordMain, outside }: WordParts): Promise<Buffer> {
  const names = Object.keys(others);
  const parts = names.map((name): [string, string] => {
    const root = roots[name] ?? name;
    return [`word/${name}.xml`, `${head}<w:${root} ${wordNames}>${others[name] ?? ''}</w:${root}>`];
  });
  return zipOf({
    '[Content_Types].xml': contentTypes('word/document.xml', mainType),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(
      names.map((name) => [name, `${name}.xml`]),
      outside,
    ),
    'word/document.xml': `${head}<w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(parts),
    ...extra,
  });
}

/** A paragraph's XML: `paragraph('Review of parks', '<w:pStyle w:val="Heading1"/>')`. */
export const paragraph = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r></w:p>`;

export interface SheetParts {
  readonly name?: string;
  /** The inside of the sheet, from sheetData on. */
  readonly inside: string;
  readonly hidden?: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  readonly strings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  readonly extra?: ZipParts;
  readonly mainType?: string;
}

const sheetMain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** An Excel workbook from the XML that it should hold. */
export function workbookFile({
  sheets,
  strings,
  styles,
  date1904 = false,
  extra = {},
  mainType = sheetMain,
}: WorkbookParts): Promise<Buffer> {
  const listed = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}" ${hidden === true ? 'state="hidden" ' : ''}r:id="rId${index + 1}"/>`,
  );
  const targets: [string, string][] = sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  if (strings !== undefined) targets.push(['sharedStrings', 'sharedStrings.xml']);
  if (styles !== undefined) targets.push(['styles', 'styles.xml']);
  return zipOf({
    '[Content_Types].xml': contentTypes('xl/workbook.xml', mainType),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships(targets),
    'xl/workbook.xml': `${head}<workbook ${sheetNames}><workbookPr date1904="${date1904 ? '1' : '0'}"/><sheets>${listed.join('')}</sheets></workbook>`,
    ...Object.fromEntries(
      sheets.map(({ inside }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${head}<worksheet ${sheetNames}>${inside}</worksheet>`,
      ]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${head}<sst ${sheetNames}>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `${head}<styleSheet ${sheetNames}>${styles}</styleSheet>` }),
    ...extra,
  });
}
