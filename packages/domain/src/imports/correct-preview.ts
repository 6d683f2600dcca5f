import type { ImportCorrections } from './corrections.ts';
import type { Paper } from './paper.ts';
import type { ImportPreview } from './preview.ts';
import { understandPaper } from './understand-paper.ts';

/** The preview again, with the clerk's corrections laid over the paper. */
export function correctPreview(paper: Paper, corrections: ImportCorrections): ImportPreview {
  return understandPaper(paper, corrections);
}
