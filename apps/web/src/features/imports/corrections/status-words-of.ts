import type { importPreview } from '@holdfast/contracts/imports/shapes';
import { isColourCode } from '@holdfast/domain/imports/paper/colour-code';
import { coreStatuses, type CoreStatus } from '@holdfast/domain/recommendations/status/core-status';
import type { Got } from '../../../api/contract.ts';

export interface StatusWord {
  readonly word: string;
  readonly core: CoreStatus;
  readonly rows: number;
  /** What the first of its rows recommends; '' where it says nothing. */
  readonly example: string;
}

type Fields = Got<typeof importPreview>['documents'][number]['rows'][number]['fields'];

/** The word for how things stand; a colour that stands there alone, by its digits. */
const wordOf = (fields: Fields): string => {
  const { status, rag } = fields;
  const colour = [status, rag].find((field) => isColourCode(field?.raw ?? ''));
  if (colour !== undefined) return colour.raw;
  return typeof status?.value === 'string' ? status.value : '';
};

/** Each of the paper's own words for where things stand, once, with what it was taken to mean and in how many rows. */
export function statusWordsOf(preview: Got<typeof importPreview>): readonly StatusWord[] {
  const words = new Map<string, StatusWord>();
  for (const document of preview.documents)
    for (const { fields } of document.rows) {
      const word = wordOf(fields);
      if (word === '') continue;
      const key = word.toLowerCase();
      const core = coreStatuses.find((status) => status === fields['core_status']?.value) ?? 'unknown';
      const before = words.get(key);
      const asked = fields['recommendation']?.value;
      const example = before?.example ?? (typeof asked === 'string' ? asked : '');
      words.set(key, { word, core, rows: (before?.rows ?? 0) + 1, example });
    }
  return [...words.values()].toSorted((a, b) => b.rows - a.rows);
}
