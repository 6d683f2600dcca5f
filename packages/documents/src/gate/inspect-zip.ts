import { fromBufferPromise, getFileNameLowLevel, validateFileName } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { maxInflatedBytes, maxInflationRatio, maxParts, ratioCountsAbove } from './limits.ts';
import { isArchive } from './nested-archive.ts';
import { officeKind } from './office-kind.ts';
import type { OfficeKind } from './office-kind.ts';
import { refuse } from './refusal.ts';
import type { FileRefusal } from './refusal.ts';
import { declarationWatch } from './xml-declarations.ts';

export type ZipInspection = { readonly ok: true; readonly kind: OfficeKind } | FileRefusal;

const damaged = refuse(
  'damaged',
  'The file is damaged or was not copied whole. Open it on your computer, save it again, and upload the new copy.',
);
const unpacksTooLarge = refuse(
  'unpacks_too_large',
  'The file unpacks to far more than its size. Delete empty rows and columns and large pictures, save it, and try again.',
);
const tooManyParts = refuse(
  'too_many_parts',
  `The file holds more than ${maxParts} parts. Copy the table into a new document, save that, and upload it.`,
);
const nested = refuse(
  'nested_archive',
  'The file holds another file inside it. Remove embedded files and charts, save it, and upload it again.',
);
const doctype = refuse(
  'doctype',
  'The file holds declarations that Office does not write. Open it in Word or Excel, save it again, and upload the new copy.',
);
const macros = refuse(
  'macros',
  'The file holds macros. Save it as a plain Word document (.docx) or Excel workbook (.xlsx) and upload that.',
);
const unsafeName = refuse(
  'unsafe_part_name',
  'The file was not written by Word or Excel. Copy the table into a new document, save that, and upload it.',
);
const encrypted = refuse(
  'password_protected',
  'The file is protected by a password. Remove the password and upload it again.',
);

const macroParts = /(^|\/)vbaproject[^/]*\.bin$|(^|\/)macrosheets\//i;
/** Pictures are never parsed, and an SVG may rightly open with a DOCTYPE. */
const pictures = /(^|\/)media\//i;
/** Only these parts are kept while they are counted, and only this much of them. */
const keptNames = new Set(['[Content_Types].xml', 'mimetype']);
const keptBytes = 256 * 1024;

interface Tally {
  inflated: number;
  readonly kept: Map<string, string>;
}

async function inspectEntry(zip: ZipFile, entry: Entry, name: string, tally: Tally): Promise<FileRefusal | null> {
  const watch = pictures.test(name) ? null : declarationWatch();
  const kept: Buffer[] = [];
  let size = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(piece)) return damaged;
    if (size === 0 && isArchive(name, piece)) return nested;
    size += piece.length;
    tally.inflated += piece.length;
    const ratio = size / Math.max(1, entry.compressedSize);
    if (tally.inflated > maxInflatedBytes || (size > ratioCountsAbove && ratio > maxInflationRatio))
      return unpacksTooLarge;
    if (watch?.(piece) === true) return doctype;
    if (keptNames.has(name) && size <= keptBytes) kept.push(piece);
  }
  if (kept.length > 0) tally.kept.set(name, Buffer.concat(kept).toString('latin1').replaceAll('\u0000', ''));
  return null;
}

function refusesEntry(entry: Entry, name: string, seen: Set<string>): FileRefusal | null {
  if (validateFileName(name) !== null) return unsafeName;
  if (entry.isEncrypted()) return encrypted;
  if (macroParts.test(name)) return macros;
  // Two parts of one name may be read as one thing by the check and as another by a parser.
  if (seen.has(name.toLowerCase())) return damaged;
  seen.add(name.toLowerCase());
  return null;
}

async function inspectEntries(zip: ZipFile): Promise<ZipInspection> {
  const tally: Tally = { inflated: 0, kept: new Map() };
  const seen = new Set<string>();
  if (zip.entryCount > maxParts) return tooManyParts;
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    const refusal =
      refusesEntry(entry, name, seen) ?? (name.endsWith('/') ? null : await inspectEntry(zip, entry, name, tally));
    if (refusal !== null) return refusal;
  }
  const kind = officeKind(tally.kept.get('[Content_Types].xml') ?? '', tally.kept.get('mimetype') ?? '');
  return kind === 'macros' ? macros : { ok: true, kind };
}

/**
 * Decides if a zip may be given to a parser, by inflating every part and counting what really comes out; nothing but
 * the content types is kept, so the memory that it takes does not grow with the file.
 */
export async function inspectZip(bytes: Buffer): Promise<ZipInspection> {
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, autoClose: false });
    return await inspectEntries(zip);
  } catch {
    // yauzl and zlib throw for every kind of damage: a missing directory, a wrong size, a broken stream.
    return damaged;
  }
}
