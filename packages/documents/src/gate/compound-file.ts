/** What an OLE2 compound file holds: the container of Office before 2007, and of today's encrypted Office files. */
export type CompoundContent = 'encrypted' | 'macros' | 'word' | 'excel' | 'powerpoint' | 'outlook' | 'other';

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const streams: readonly (readonly [name: string, content: CompoundContent])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['_VBA_PROJECT', 'macros'],
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
  ['__substg1.0_', 'outlook'],
];

export function isCompoundFile(bytes: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

/**
 * Stream names stand in the container's directory as UTF-16; the first listed wins, since a Word document may embed
 * a workbook but no old document holds an encrypted package.
 */
export function compoundContent(bytes: Buffer): CompoundContent {
  const found = streams.find(([name]) => bytes.includes(Buffer.from(name, 'utf16le')));
  return found?.[1] ?? 'other';
}
