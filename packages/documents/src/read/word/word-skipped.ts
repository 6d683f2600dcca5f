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

/** The marks of changes to words, rows and cells that somebody is to accept or reject; a move is marked at both ends. */
export const changeMarks: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'cellIns', 'cellDel']);
