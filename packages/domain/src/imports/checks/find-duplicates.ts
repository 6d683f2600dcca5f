import { sentence } from '@holdfast/words/sentence';
import { textOf } from './field-words.ts';
import type { Anomaly, UnderstoodDocument } from '../paper/preview.ts';
import { referenceKey } from '../values/reference-labels.ts';
import { wordKey } from '../../text/words.ts';

/** Rows that say the same recommendation under the same title and number twice. */
export function findDuplicates({ rows }: UnderstoodDocument): Anomaly[] {
  const seen = new Map<string, string>();
  return rows.flatMap((row): Anomaly[] => {
    if (row.fields.recommendation?.guess === 'carried_down') return [];
    const words = wordKey(textOf(row, 'recommendation'));
    if (words.length < 12) return [];
    const key = [words, wordKey(textOf(row, 'source_title')), textOf(row, 'source_date'), textOf(row, 'part')].join(
      '|',
    );
    const where = row.fields.recommendation?.from ?? row.where;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, JSON.stringify(where));
    // Two actions under one recommendation show the same words from the same place.
    if (first === undefined || first === JSON.stringify(where)) return [];
    return [{ code: 'duplicate_row', where, message: sentence('imports.duplicate_row') }];
  });
}

/** The number of a document ("P.82/2024"), which may ask for several things. */
const ofDocument = /\d[/.]\d/u;

/** Two matters with one reference, under the same title and of the same day. */
export function findDuplicateReferences({ rows }: UnderstoodDocument): Anomaly[] {
  const seen = new Map<string, string>();
  return rows.flatMap((row): Anomaly[] => {
    const { reference, recommendation } = row.fields;
    const own = [reference, recommendation].every((field) => field !== undefined && field.guess !== 'carried_down');
    const said = textOf(row, 'reference');
    const words = wordKey(textOf(row, 'recommendation'));
    if (!own || words === '' || said === '' || ofDocument.test(said)) return [];
    const about = (['source_title', 'source_date', 'committee', 'part'] as const).map((field) => textOf(row, field));
    const key = [referenceKey(said), ...about].join('|');
    const before = seen.get(key);
    seen.set(key, words);
    return before === undefined || before === words
      ? []
      : [
          {
            code: 'duplicate_reference',
            where: reference?.from ?? row.where,
            message: sentence('imports.duplicate_reference', { reference: said }),
          },
        ];
  });
}
