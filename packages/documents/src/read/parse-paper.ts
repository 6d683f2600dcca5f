import { createHash } from 'node:crypto';
import type { Paper, PaperBlock, PaperType } from '@holdfast/domain/imports/paper/paper';
import { sentence } from '@holdfast/words/sentence';
import type { FileRefusal } from '../gate/refusal.ts';
import { decodeText } from './decode.ts';
import type { PaperInput } from './paper-input.ts';
import type { PaperContent } from './paper-content.ts';
import type { OnRows } from './progress.ts';
import { tidyExports } from './tidy-exports.ts';
import { damagedFile, Unreadable } from './unreadable.ts';

export type PaperReading = { readonly ok: true; readonly paper: Paper } | FileRefusal;

function decoded(bytes: Uint8Array, declared: string | null = null): string {
  const found = decodeText(bytes, declared);
  if (found.ok) return found.text;
  throw new Unreadable('broken_encoding', sentence('files.broken_letters', { line: found.line }));
}

const tableRows = (blocks: readonly PaperBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);

const withoutRemarks = (blocks: readonly PaperBlock[]): PaperContent => ({ blocks, remarks: [] });

/** Loads the one reader that the file needs: to load all of them takes longer than to read a small paper. */
async function readContent({ bytes }: PaperInput, type: PaperType, onRows: OnRows): Promise<PaperContent> {
  switch (type) {
    case 'docx': {
      const { readWord } = await import('./word/word.ts');
      return readWord(bytes, onRows);
    }
    case 'xlsx': {
      const { readExcel } = await import('./excel/excel.ts');
      return readExcel(bytes, onRows);
    }
    case 'odt': {
      const { readOdt } = await import('./odf/odt.ts');
      return readOdt(bytes, onRows);
    }
    case 'ods': {
      const { readOds } = await import('./odf/ods.ts');
      return readOds(bytes, onRows);
    }
    case 'xls': {
      const { readXls } = await import('./xls/xls.ts');
      return readXls(bytes, onRows);
    }
    case 'eml': {
      const { readEmail } = await import('./email/email.ts');
      return readEmail(
        bytes,
        (words, of) => readContent({ name: '', bytes: Buffer.from(words) }, of, onRows),
        (name, file) => readAttachment({ name, bytes: file }, onRows),
      );
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/pdf.ts');
      return readPdf(bytes, onRows);
    }
    case 'csv': {
      const { readCsv } = await import('./csv/csv.ts');
      return withoutRemarks(await readCsv(decoded(bytes), onRows));
    }
    case 'html': {
      const { declaredEncoding, readHtml } = await import('./html/html.ts');
      return readHtml(decoded(bytes, declaredEncoding(bytes)), onRows);
    }
    case 'txt':
    case 'md': {
      const { readText } = await import('./text/text.ts');
      const blocks = readText(decoded(bytes));
      onRows(tableRows(blocks));
      return withoutRemarks(blocks);
    }
  }
}

/** What an email carries passes the same gate as a file of its own; an email in an email is not opened. */
async function readAttachment(input: PaperInput, onRows: OnRows): Promise<PaperContent | null> {
  const { inspectFile } = await import('../gate/inspect-file.ts');
  const gate = await inspectFile(input.name, input.bytes);
  return gate.ok && gate.type !== 'eml' ? readContent(input, gate.type, onRows) : null;
}

/** Damage that yauzl and zlib find only while the bytes are inflated; the gate has seen all of it before. */
const isInflation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');

/** Nesting that no paper has, and that would need a deeper stack than there is. */
const isTooDeep = (error: unknown): boolean => error instanceof RangeError && /call stack/i.test(error.message);

/** Reads a file that has passed the gate as the type that the gate found. */
export async function parsePaper(input: PaperInput, type: PaperType, onRows: OnRows): Promise<PaperReading> {
  try {
    const { blocks, remarks } = await readContent(input, type, onRows);
    const sha256 = createHash('sha256').update(input.bytes).digest('hex');
    const file = { name: input.name, type, bytes: input.bytes.byteLength, sha256 };
    return { ok: true, paper: { file, blocks: await tidyExports(blocks), remarks } };
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    if (isInflation(error) || isTooDeep(error)) return damagedFile().refusal;
    throw error;
  }
}
