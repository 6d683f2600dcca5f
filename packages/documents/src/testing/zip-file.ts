import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip of parts by name. A number stands for so many zero bytes, made as they are written and never held. */
export type ZipParts = Readonly<Record<string, string | Buffer | number>>;

function* zeros(size: number): Generator<Buffer> {
  const piece = Buffer.alloc(1024 * 1024);
  for (let rest = size; rest > 0; rest -= piece.length) yield piece.subarray(0, Math.min(rest, piece.length));
}

export async function zipOf(parts: ZipParts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === 'number') zip.addReadStream(Readable.from(zeros(part), { objectMode: false }), name);
    else zip.addBuffer(Buffer.from(part), name);
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** Writes over every place where the name stands in a zip: names that no zip writer would let through. */
export function renamePart(zip: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error('Both names must be of one length.');
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}
