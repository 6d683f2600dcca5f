// The words of a PDF and where they stand, by pdf.js and nothing else: what reading one cannot go below.
import { readFileSync } from 'node:fs';

const otherHalf: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
Object.assign(globalThis, { pdfjsWorker: (await import(otherHalf)) as unknown });
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

const { promise } = getDocument({ data: new Uint8Array(readFileSync(process.argv[2] ?? '')), verbosity: 0 });
const document = await promise;
let words = 0;
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  words += (await page.getTextContent()).items.length;
  page.cleanup();
}
if (words === 0) throw new Error('The PDF holds no words.');
