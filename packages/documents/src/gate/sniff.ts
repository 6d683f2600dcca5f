import { compoundContent, isCompoundFile } from './compound-file.ts';
import type { CompoundContent } from './compound-file.ts';

/** What the first bytes say that the file is. A zip is only named here: its parts are counted before they are believed. */
export type Sniffed =
  | { readonly kind: 'zip' }
  | { readonly kind: 'compound'; readonly content: CompoundContent }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'rtf' }
  | { readonly kind: 'binary'; readonly mime: string }
  | { readonly kind: 'unknown' };

const startsWith = (bytes: Buffer, text: string): boolean => bytes.subarray(0, text.length).toString('latin1') === text;

/** Office and browsers accept a PDF whose header stands within the first kilobyte. */
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

export async function sniff(bytes: Buffer): Promise<Sniffed> {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return { kind: 'zip' };
  if (isCompoundFile(bytes)) return { kind: 'compound', content: compoundContent(bytes) };
  if (isPdf(bytes)) return { kind: 'pdf' };
  if (startsWith(bytes, '{\\rtf')) return { kind: 'rtf' };
  const { fileTypeFromBuffer } = await import('file-type');
  // The head is enough for every signature, and keeps archives from being unpacked before they are counted.
  const found = await fileTypeFromBuffer(bytes.subarray(0, 4100));
  const textual = found === undefined || found.mime.startsWith('text/') || found.mime === 'application/xml';
  return textual ? { kind: 'unknown' } : { kind: 'binary', mime: found.mime };
}
