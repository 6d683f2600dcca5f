import type { Sentence } from '@holdfast/words/sentence';
import type { Told } from './filled-frame.ts';
import type { ExportFormat } from '@holdfast/domain/reports/export-format';

/** A file for the clerk to keep, or the sentence that says why this type of file cannot hold it. */
export type ExportOutcome =
  | {
      readonly ok: true;
      readonly rows: number;
      readonly fileName: string;
      readonly contentType: string;
      /** The file, written as it is taken: whoever takes a piece waits a few milliseconds for it, and others between two. */
      readonly pieces: (told?: Told) => AsyncIterable<Uint8Array>;
    }
  | { readonly ok: false; readonly code: 'cell_too_long'; readonly message: Sentence };

/**
 * A name that every file system takes: `fileNameOf(['Scrutiny monitoring', '2012-08-16'], 'docx')` is
 * `scrutiny-monitoring-2012-08-16.docx`.
 */
export const fileNameOf = (words: readonly string[], format: ExportFormat): string => {
  const name = words
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 100);
  return `${name || 'export'}.${format}`;
};
