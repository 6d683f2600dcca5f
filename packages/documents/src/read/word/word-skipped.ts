/**
 * What does not stand on the page: words that a tracked change took out or moved away, the codes of fields, phonetic
 * guides, the second copy of a drawing for old readers, and how things looked before a change.
 */
export const notOnThePage: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'Fallback',
  'tblPr',
  'tblGrid',
  'sectPr',
  'sdtPr',
  'sdtEndPr',
  'pPrChange',
  'rPrChange',
  'trPrChange',
  'tcPrChange',
  'tblPrExChange',
  'binData',
]);
