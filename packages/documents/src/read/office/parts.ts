import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

/** The parts of an Office file that has passed the gate, read one at a time and never all at once. */
export interface Parts {
  has(name: string): boolean;
  read(name: string): AsyncGenerator<Buffer>;
}

const keyOf = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

async function* readEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) return;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    if (Buffer.isBuffer(piece)) yield piece;
  }
}

export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(keyOf(entry.fileName), entry);
  return {
    has: (name) => entries.has(keyOf(name)),
    read: (name) => readEntry(zip, entries.get(keyOf(name))),
  };
}
