import type { PaperType } from '@holdfast/domain/imports/paper/paper';
import { inspectText } from './inspect-text.ts';
import { inspectZip } from './inspect-zip.ts';
import { maxFileBytes } from './limits.ts';
import { extensionOf, namedType, supportedTypes } from './named-type.ts';
import type { OfficeKind } from './office-kind.ts';
import { refuse } from './refusal.ts';
import type { FileRefusal } from './refusal.ts';
import { sniff } from './sniff.ts';
import type { Sniffed } from './sniff.ts';
import type { CompoundContent } from './compound-file.ts';

export type FileInspection = { readonly ok: true; readonly type: PaperType } | FileRefusal;

const empty = refuse('empty_file', 'The file is empty. Check that it was saved, and upload it again.');
const tooLarge = refuse(
  'too_large',
  'The file is over 25 MB. Remove pictures or split it, and upload the smaller file.',
);
const pdf = refuse(
  'pdf',
  'PDF files cannot be read. Open the PDF in Word and save it as .docx, or copy its table into a Word or Excel file.',
);
const encrypted = refuse(
  'password_protected',
  'The file is protected by a password. Remove the password and upload it again.',
);
const oldWord = refuse(
  'old_format',
  'This is a Word document in the old .doc format. Open it in Word and save it as .docx, then upload that.',
);
const oldExcel = refuse(
  'old_format',
  'This is an Excel workbook in an old or binary format. Open it in Excel and save it as .xlsx, then upload that.',
);
const unsupported = (what: string): FileRefusal =>
  refuse('unsupported_type', `${what} Holdfast reads ${supportedTypes}: save it as one of these and upload that.`);

const compoundRefusals: Readonly<Record<CompoundContent, FileRefusal>> = {
  encrypted,
  word: oldWord,
  excel: oldExcel,
  powerpoint: unsupported('This is a PowerPoint presentation in the old .ppt format.'),
  outlook: unsupported('This is an Outlook message.'),
  other: unsupported('This is an Office file in an old format.'),
};

const kindWords: Readonly<Record<Exclude<OfficeKind, 'macros'>, string>> = {
  docx: 'a Word document (.docx)',
  xlsx: 'an Excel workbook (.xlsx)',
  binary_workbook: 'a binary Excel workbook (.xlsb)',
  presentation: 'a PowerPoint presentation',
  open_document: 'an OpenDocument file (.odt or .ods)',
  drawing: 'a Visio drawing',
  archive: 'a zip archive',
};

/** A name that promises one thing over bytes that are another: the clerk hears what it really is. */
function wrongType(name: string, really: string): FileRefusal {
  const promised = extensionOf(name) === '' ? 'has no ending to its name' : `is called .${extensionOf(name)}`;
  return refuse(
    'wrong_type',
    `The file ${promised}, but it is really ${really}. Open it in the program that made it, save it as ${supportedTypes}, and upload that.`,
  );
}

async function inspectPackage(name: string, bytes: Buffer): Promise<FileInspection> {
  const found = await inspectZip(bytes);
  if (!found.ok) return found;
  switch (found.kind) {
    case 'docx':
    case 'xlsx':
      return namedType(name) === found.kind ? { ok: true, type: found.kind } : wrongType(name, kindWords[found.kind]);
    case 'binary_workbook':
      return oldExcel;
    case 'presentation':
    case 'open_document':
    case 'drawing':
    case 'archive':
    case 'macros':
      return namedType(name) === null
        ? unsupported(`This is ${found.kind === 'macros' ? 'a file with macros' : kindWords[found.kind]}.`)
        : wrongType(name, found.kind === 'macros' ? 'a file with macros' : kindWords[found.kind]);
  }
}

const macroNames = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlam']);
const macros = refuse(
  'macros',
  'Files that may hold macros cannot be read. Save it as a plain Word document (.docx) or Excel workbook (.xlsx) and upload that.',
);

function inspectSniffed(name: string, bytes: Buffer, sniffed: Sniffed): FileInspection | Promise<FileInspection> {
  switch (sniffed.kind) {
    case 'zip':
      return inspectPackage(name, bytes);
    case 'compound':
      return compoundRefusals[sniffed.content];
    case 'pdf':
      return pdf;
    case 'rtf':
      return namedType(name) === null
        ? unsupported('This is a Rich Text file (.rtf).')
        : wrongType(name, 'a Rich Text file (.rtf)');
    case 'binary':
      return namedType(name) === null
        ? unsupported(`This is a file of another kind (${sniffed.mime}).`)
        : wrongType(name, `a file of another kind (${sniffed.mime})`);
    case 'unknown':
      return inspectText(name, bytes);
  }
}

/**
 * Decides if a file may be opened, by its size, its name and its own bytes, before any parser sees it. A refusal says
 * what the file is and what to do. `inspectFile('tracker.docx', bytesOfAPdf)` is refused with the code 'pdf'.
 */
export async function inspectFile(name: string, input: Uint8Array): Promise<FileInspection> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (bytes.length === 0) return empty;
  if (bytes.length > maxFileBytes) return tooLarge;
  if (macroNames.has(extensionOf(name))) return macros;
  return inspectSniffed(name, bytes, await sniff(bytes));
}
