import type { PaperType } from '@holdfast/domain/imports/paper/paper';
import type { Formats } from '@holdfast/words/formats';
import { sentence } from '@holdfast/words/sentence';
import { inspectText } from './inspect-text.ts';
import { inspectZip } from './inspect-zip.ts';
import { maxFileBytes } from './limits.ts';
import { extensionOf, namedType } from './named-type.ts';
import { refuse } from './refusal.ts';
import type { FileRefusal } from './refusal.ts';
import { sniff } from './sniff.ts';
import type { Sniffed } from './sniff.ts';
import type { CompoundContent } from './compound-file.ts';

export type FileInspection = { readonly ok: true; readonly type: PaperType } | FileRefusal;

const empty = refuse('empty_file', sentence('files.empty'));
const tooLarge = refuse('too_large', sentence('files.too_large'));
const richText = refuse('unsupported_type', sentence('files.rich_text'));
const oldExcel = refuse('old_format', sentence('files.old_excel'));

type FileKind = Formats['fileKind'];
const unsupported = (kind: FileKind): FileRefusal => refuse('unsupported_type', sentence('files.of_kind', { kind }));

const compoundRefusals: Readonly<Record<CompoundContent, FileRefusal>> = {
  encrypted: refuse('password_protected', sentence('files.password')),
  macros: refuse('macros', sentence('files.macros')),
  word: refuse('old_format', sentence('files.old_word')),
  excel: oldExcel,
  powerpoint: unsupported('old_presentation'),
  outlook: refuse('unsupported_type', sentence('files.outlook')),
  other: unsupported('old_office'),
};

/** A name that promises one thing over bytes that are another: the clerk hears what it really is. */
function wrongType(name: string, kind: FileKind): FileRefusal {
  const extension = extensionOf(name);
  return refuse(
    'wrong_type',
    extension === ''
      ? sentence('files.no_known_ending', { kind })
      : sentence('files.called_but_is', { extension, kind }),
  );
}

const notPaper = (name: string, kind: FileKind): FileRefusal =>
  namedType(name) === null ? unsupported(kind) : wrongType(name, kind);

const ofType = (name: string, type: string): FileRefusal =>
  namedType(name) === null
    ? refuse('unsupported_type', sentence('files.of_type', { type }))
    : refuse('wrong_type', sentence('files.called_but_of_type', { extension: extensionOf(name), type }));

async function inspectPackage(name: string, bytes: Buffer): Promise<FileInspection> {
  const found = await inspectZip(bytes);
  if (!found.ok) return found;
  switch (found.kind) {
    case 'docx':
    case 'xlsx':
    case 'odt':
    case 'ods':
      return namedType(name) === found.kind ? { ok: true, type: found.kind } : wrongType(name, found.kind);
    case 'binary_workbook':
      return oldExcel;
    case 'presentation':
    case 'open_document':
    case 'drawing':
    case 'archive':
    case 'macros':
      return notPaper(name, found.kind);
  }
}

/** Of what Office wrote before 2007, workbooks are read; a new one under an old name is told what it is. */
function inspectCompound(name: string, content: CompoundContent): FileInspection {
  if (content !== 'excel') return compoundRefusals[content];
  return namedType(name) === 'xls' ? { ok: true, type: 'xls' } : oldExcel;
}

const macroNames = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlam']);
const macros = refuse('macros', sentence('files.macros_possible'));

function inspectSniffed(name: string, bytes: Buffer, sniffed: Sniffed): FileInspection | Promise<FileInspection> {
  switch (sniffed.kind) {
    case 'zip':
      return inspectPackage(name, bytes);
    case 'compound':
      return inspectCompound(name, sniffed.content);
    case 'pdf':
      return namedType(name) === 'pdf' ? { ok: true, type: 'pdf' } : wrongType(name, 'pdf');
    case 'rtf':
      return namedType(name) === null ? richText : wrongType(name, 'rich_text');
    case 'binary':
      return ofType(name, sniffed.mime);
    case 'unknown':
      return inspectText(name, bytes);
  }
}

/**
 * Decides if a file may be opened, by its size, its name and its own bytes, before any parser sees it. A refusal says
 * what the file is and what to do. `inspectFile('tracker.docx', bytesOfAPdf)` is refused with the code 'wrong_type'.
 */
export async function inspectFile(name: string, input: Uint8Array): Promise<FileInspection> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (bytes.length === 0) return empty;
  if (bytes.length > maxFileBytes) return tooLarge;
  if (macroNames.has(extensionOf(name))) return macros;
  return inspectSniffed(name, bytes, await sniff(bytes));
}
