import type { ImportCorrections } from './corrections.ts';
import type { Paper } from './paper.ts';
import type { ImportPreview } from './preview.ts';

export function understandPaper(paper: Paper, corrections: ImportCorrections = {}): ImportPreview {
  void corrections;
  return {
    version: 1,
    file: paper.file,
    outcome: 'refused',
    refusal: { code: 'no_table', message: 'This paper holds no table.' },
    documents: [],
    cells: { total: 0, placed: 0, noted: 0, leftOut: 0 },
    leftOut: [],
    anomalies: [],
  };
}
