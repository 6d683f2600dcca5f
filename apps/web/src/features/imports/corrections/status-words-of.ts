import type { importPreview } from '@holdfast/contracts/imports/shapes';
import { coreStatuses, type CoreStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { Got } from '../../../api/contract.ts';

export interface StatusWord {
  readonly word: string;
  readonly core: CoreStatus;
  readonly rows: number;
}

/** Each of the paper's own words for where things stand, once, with what it was taken to mean and in how many rows. */
export function statusWordsOf(preview: Got<typeof importPreview>): readonly StatusWord[] {
  const words = new Map<string, StatusWord>();
  for (const document of preview.documents)
    for (const { fields } of document.rows) {
      const word = fields['status']?.value;
      if (typeof word !== 'string' || word === '') continue;
      const key = word.toLowerCase();
      const core = coreStatuses.find((status) => status === fields['core_status']?.value) ?? 'unknown';
      words.set(key, { word, core, rows: (words.get(key)?.rows ?? 0) + 1 });
    }
  return [...words.values()].toSorted((a, b) => b.rows - a.rows);
}
