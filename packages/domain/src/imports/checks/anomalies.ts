import { findDateOrder } from './find-date-order.ts';
import { findDuplicateReferences, findDuplicates } from './find-duplicates.ts';
import { findFillSeries } from './find-fill-series.ts';
import { findMissingWords } from './find-missing-words.ts';
import { findTotals } from './find-totals.ts';
import type { PaperParagraph } from '../paper/paper.ts';
import type { Anomaly, UnderstoodDocument } from '../paper/preview.ts';

/** Everything odd that the rows and the prose show. Reported, never repaired. */
export const findAnomalies = (
  documents: readonly UnderstoodDocument[],
  prose: readonly PaperParagraph[],
): Anomaly[] => [
  ...documents.flatMap((document) => [
    ...findDateOrder(document),
    ...findFillSeries(document),
    ...findDuplicates(document),
    ...findDuplicateReferences(document),
    ...findMissingWords(document),
  ]),
  ...findTotals(documents, prose),
];
