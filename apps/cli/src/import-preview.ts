import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { previewPaper } from '@holdfast/documents/read/preview-paper';
import { say } from './say.ts';

const unopened = (file: string, cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return `There is no file at ${file}.`;
  if (code === 'EISDIR') return `${file} is a folder; name a file in it.`;
  if (code === 'EACCES') return `${file} may not be read by this account.`;
  return `${file} could not be opened.`;
};

/**
 * Prints the preview of a file as JSON on standard output. 0 when it was read, also when it was refused as rows; 2 when
 * it could not be opened or its type is not supported, with one sentence on standard error. A relative path starts
 * where the command was typed, which a package manager keeps in INIT_CWD.
 */
export async function importPreview(
  file: string,
  from: string = process.env['INIT_CWD'] ?? process.cwd(),
): Promise<0 | 2> {
  const path = resolve(from, file);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    await say(process.stderr, unopened(file, cause));
    return 2;
  }
  // The words are loaded while the paper is read in another process, when this one has nothing to do.
  const words = Promise.all([import('@holdfast/words/say'), import('@holdfast/words/say-throughout')]);
  const [outcome, [{ inWords }, { sayThroughout }]] = await Promise.all([
    previewPaper({ name: basename(path), bytes }),
    words,
  ]);
  if (!outcome.ok) {
    await say(process.stderr, inWords('en', outcome.message));
    return 2;
  }
  await say(process.stdout, JSON.stringify(sayThroughout('en', outcome.preview), null, 2));
  return 0;
}
