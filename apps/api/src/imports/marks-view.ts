import type { Upload } from '@holdfast/contracts/imports/shapes';
import type { UploadMark } from '@holdfast/database/imports/listing/upload-marks';
import { correctionKeys } from './correction-keys.ts';

/** Who made each correction, beside the corrections in their order, and who looked at which notice. */
export const marksView = (
  corrections: unknown,
  marks: readonly UploadMark[],
): Pick<Upload, 'correctedBy' | 'lookedAt'> => {
  const made = new Map(marks.filter(({ kind }) => kind === 'correction').map(({ key, by, at }) => [key, { by, at }]));
  const authors = (keys: readonly string[]) => keys.map((key) => made.get(key) ?? null);
  const { headings, columns, fields, drops, statuses, names, facts } = correctionKeys(corrections);
  return {
    correctedBy: {
      headings: authors(headings),
      columns: authors(columns),
      values: authors(fields),
      dropped: authors(drops),
      statuses: authors(statuses),
      names: authors(names),
      facts: authors(facts),
    },
    lookedAt: marks.filter(({ kind }) => kind === 'looked_at').map(({ key, by, at }) => ({ key, by, at })),
  };
};
