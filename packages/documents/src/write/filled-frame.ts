import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** Told how many rows of a paper are written, as they are. */
export type Told = (rows: number) => void;

/** So many rows are written before anybody else has a turn: a few milliseconds. */
const atOnce = 100;

/** The rows in batches, each with the number of its first: between two, others have a turn. */
export function* inBatches<Item>(
  items: readonly Item[],
): Generator<{ readonly from: number; readonly some: readonly Item[] }> {
  for (let from = 0; from < items.length; from += atOnce) yield { from, some: items.slice(from, from + atOnce) };
}

/** Words as they stand in XML. */
export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The pieces joined a hundred at a time: a stream of single rows costs more in turns than in writing. */
function* joined(pieces: Iterable<string>, told: Told | undefined): Generator<Buffer> {
  let waiting: string[] = [];
  let rows = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    if (waiting.length <= atOnce) continue;
    yield Buffer.from(waiting.join(''));
    rows += waiting.length;
    told?.(rows);
    waiting = [];
  }
  yield Buffer.from(waiting.join(''));
}

/**
 * An office file that a library made small, with one of its parts written anew from what it holds: what grows with the
 * rows is never whole in memory, and no longer than a batch on the one thread. `fill` gives the part in pieces: what stands
 * before the rows, each row, and what stands after them.
 */
export async function* filledFrame(
  frame: Uint8Array,
  part: string,
  fill: (xml: string) => Iterable<string>,
  told?: Told,
): AsyncGenerator<Uint8Array> {
  const small = await fromBufferPromise(Buffer.from(frame), { lazyEntries: true, autoClose: false });
  const zip = new ZipFile();
  for await (const entry of small.eachEntry()) {
    const content = await text(await small.openReadStreamPromise(entry));
    if (entry.fileName === part)
      zip.addReadStream(Readable.from(joined(fill(content), told), { objectMode: false }), part);
    else zip.addBuffer(Buffer.from(content), entry.fileName);
  }
  zip.end();
  for await (const piece of zip.outputStream) yield piece as Buffer;
}
