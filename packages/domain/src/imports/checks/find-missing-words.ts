import { sentence } from '@holdfast/words/sentence';
import { textOf } from './field-words.ts';
import { type Anomaly, recommendationKinds, type UnderstoodDocument } from '../paper/preview.ts';

/** Records that are kept though the words of their recommendation are not in the paper. */
export function findMissingWords({ kind, rows }: UnderstoodDocument): Anomaly[] {
  if (!recommendationKinds.some((one) => one === kind)) return [];
  return rows
    .filter((row) => textOf(row, 'recommendation') === '')
    .map((row) => {
      const named = [textOf(row, 'source_title'), textOf(row, 'reference')].filter((words) => words !== '');
      return {
        code: 'no_recommendation_words',
        where: row.where,
        message:
          named.length === 0 ? sentence('imports.words_missing') : sentence('imports.words_missing_of', { named }),
      };
    });
}
