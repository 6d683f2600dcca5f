import { sentence } from '@holdfast/words/sentence';
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

const damaged = refuse('damaged', sentence('files.not_copied_whole'));
const unpacksTooLarge = refuse('unpacks_too_large', sentence('files.unpacks_too_large'));
const tooManyParts = refuse('too_many_parts', sentence('files.too_many_parts', { most: maxParts }));
const nested = refuse('nested_archive', sentence('files.file_inside'));
const doctype = refuse('doctype', sentence('files.declarations'));
const macros = refuse('macros', sentence('files.macros'));
const unsafeName = refuse('unsafe_part_name', sentence('files.not_by_office'));
const encrypted = refuse('password_protected', sentence('files.password'));

const macroParts = /(^|\/)vbaproject[^/]*\.bin$|(^|\/)macrosheets\/|^Basic\/.*script-l[bc]\.xml$/i;
/** Pictures are never parsed, and an SVG may rightly open with a DOCTYPE. */
const pictures = /(^|\/)(media|pictures)\//i;
/** Only these parts are kept while they are counted, and only this much of them. */
const keptNames = new Set(['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml']);
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
  // An OpenDocument file that a password protects is a zip that none protects, with parts that nobody can read.
  if (/<(?:manifest:)?encryption-data/.test(tally.kept.get('META-INF/manifest.xml') ?? '')) return encrypted;
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
