import type { ImportCorrections } from '../paper/corrections.ts';
import type { Paper } from '../paper/paper.ts';
import type { ImportPreview } from '../paper/preview.ts';
import { understandPaper } from './understand-paper.ts';

/** The preview again, with the clerk's corrections laid over the paper. */
export function correctPreview(paper: Paper, corrections: ImportCorrections): ImportPreview {
  return understandPaper(paper, corrections);
}
