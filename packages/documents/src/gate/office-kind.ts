/** What an Office package is, by the content type of its main part. */
export type OfficeKind =
  | 'docx'
  | 'xlsx'
  | 'odt'
  | 'ods'
  | 'macros'
  | 'binary_workbook'
  | 'presentation'
  | 'open_document'
  | 'drawing'
  | 'archive';

const mainParts: readonly (readonly [mark: RegExp, kind: OfficeKind])[] = [
  [/macroEnabled/i, 'macros'],
  [/wordprocessingml\.(document|template)\.main\+xml/i, 'docx'],
  [/spreadsheetml\.(sheet|template)\.main\+xml/i, 'xlsx'],
  [/presentationml\./i, 'presentation'],
  [/ms-visio/i, 'drawing'],
];

/**
 * Decides from `[Content_Types].xml`, and from `mimetype`, the part that OpenDocument files begin with.
 * A binary workbook says "macroEnabled" whether it holds macros or not, so it is looked for first.
 */
export function officeKind(contentTypes: string, mimetype: string): OfficeKind {
  if (/ms-excel\.sheet\.binary/i.test(contentTypes)) return 'binary_workbook';
  const found = mainParts.find(([mark]) => mark.test(contentTypes));
  if (found !== undefined) return found[1];
  const [, open = ''] =
    /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet)(?:-template)?$/.exec(mimetype.trim()) ?? [];
  if (open !== '') return open === 'text' ? 'odt' : 'ods';
  return mimetype.startsWith('application/vnd.oasis.opendocument') ? 'open_document' : 'archive';
}
