import { readFileSync } from 'node:fs';
import type { PaperBlock } from '@holdfast/domain/imports/paper/paper';
import { understandPaper } from '@holdfast/domain/imports/understand/understand-paper';
import { emailOf } from '../../testing/email-file.ts';
import { harbourTracker } from '../../testing/harbour-tracker.ts';
import { kindsOf, saidIn } from '../../testing/said-in.ts';
import { paperOf, paragraphsOf, tablesOf, wordsOf } from '../../testing/shown.ts';
import { csvOf, docxOf, htmlOf, txtOf, xlsxOf } from '../../testing/table-files.ts';

const saved = (type: string): Buffer => readFileSync(new URL(`../../testing/papers/harbour.${type}`, import.meta.url));

const files: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'harbour.docx': () => docxOf(harbourTracker),
  'harbour.xlsx': () => xlsxOf(harbourTracker),
  'harbour.csv': () => csvOf(harbourTracker),
  'harbour.html': () => htmlOf(harbourTracker),
  'harbour.pdf': () => saved('pdf'),
  'harbour.odt': () => saved('odt'),
  'harbour.ods': () => saved('ods'),
  'harbour.xls': () => saved('xls'),
  'words.eml': () => emailOf({ html: htmlOf(harbourTracker).toString() }),
  'attached.eml': async () => emailOf({ text: 'As promised.', file: ['harbour.xlsx', await xlsxOf(harbourTracker)] }),
};

const shown = (blocks: readonly PaperBlock[]) => ({
  paragraphs: paragraphsOf(blocks),
  tables: tablesOf(blocks).map(wordsOf),
});

test.each(Object.keys(files))('%s says the same as the tracker does as text', async (name) => {
  const text = await paperOf('harbour.txt', txtOf(harbourTracker));
  const paper = await paperOf(name, (await files[name]?.()) ?? Buffer.alloc(0));
  expect(shown(paper.blocks)).toEqual(shown(text.blocks));
  const [preview, expected] = [understandPaper(paper), understandPaper(text)];
  expect(kindsOf(preview)).toEqual([['recommendation_tracker', 18]]);
  expect(saidIn(preview)).toEqual(saidIn(expected));
  expect(preview.cells).toEqual(expected.cells);
});
