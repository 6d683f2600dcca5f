import { inflateRawSync } from 'node:zlib';

const centralEntry = 0x02014b50;

/** The text of everything in a Word file or a workbook, as its directory lists it; of any other file, its text. */
export const unzipped = (file: Buffer): string => {
  if (file.subarray(0, 2).toString() !== 'PK') return file.toString('utf8');
  const end = file.lastIndexOf('PK\u0005\u0006');
  const texts: string[] = [];
  let at = file.readUInt32LE(end + 16);
  while (file.readUInt32LE(at) === centralEntry) {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const data = file.subarray(from, from + size);
    texts.push((method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return texts.join('\n');
};
