import { readFileSync } from 'node:fs';
import { inWords } from '@holdfast/words/say';
import { pdfOf, trackerPdf } from '../../testing/pdf-file.ts';
import type { PdfTable } from '../../testing/pdf-file.ts';
import { blocksOf, paperOf, paragraphsOf, spansOf, tablesOf, wordsOf } from '../../testing/shown.ts';
import { mostPages } from './pdf-library.ts';

const heading = ['Ref', 'Recommendation', 'Lead officer', 'Due', 'Progress'];
const rows = Array.from({ length: 24 }, (_, index) => [
  `W${index + 1}`,
  `That lock gate ${index + 1} be rebuilt in oak before the season opens and its sill be surveyed`,
  index % 3 === 0 ? 'Waterways Manager' : 'Head of Property',
  `${(index % 27) + 1} March 2026`,
  index % 4 === 0 ? '' : 'Timber has been ordered. Divers are booked for the second week.',
]);
const tracker: PdfTable = {
  edges: [40, 80, 300, 430, 520, 800],
  ruled: true,
  heading,
  rows,
  title: 'Canal Scrutiny Panel – recommendations',
  foot: 'Canal Scrutiny Panel, page',
};

describe.each([true, false])('a tracker over several pages, ruled: %s', (ruled) => {
  test('is one table, its headings once and its rows whole', async () => {
    const blocks = await blocksOf('a.pdf', trackerPdf({ ...tracker, ruled }));
    expect(tablesOf(blocks).map(wordsOf)).toEqual([[heading, ...rows]]);
    expect(paragraphsOf(blocks)).toEqual(['Canal Scrutiny Panel – recommendations', 'Canal Scrutiny Panel, page 1']);
    expect(blocks.map((block) => block.kind === 'paragraph' && block.furniture)).toEqual([false, false, true]);
  });

  test('has a row that is broken over two pages as one', async () => {
    const blocks = await blocksOf('a.pdf', trackerPdf({ ...tracker, ruled, breaks: true }));
    expect(tablesOf(blocks).map(wordsOf)).toEqual([[heading, ...rows]]);
  });
});

test('lines of a cell run on, and a line that ends early ends a paragraph', async () => {
  const table = {
    ...tracker,
    rows: [['W1', 'That oak be used.\nThat elm be kept for the sills of the lower gates.', 'x', 'y', 'z']],
  };
  const [, row] = wordsOf(tablesOf(await blocksOf('a.pdf', trackerPdf(table)))[0]);
  expect(row?.[1]).toBe('That oak be used.\nThat elm be kept for the sills of the lower gates.');
});

test('cells that no line parts are one, and a painted cell has its colour', async () => {
  const words = (x: number, y: number, text: string) => ({ x, y, text });
  const page = {
    words: [words(54, 65, 'Canal actions'), words(54, 85, 'Gates'), words(154, 85, 'Oak'), words(154, 105, 'Elm')],
    rules: [
      [50, 50, 350, 50],
      [50, 70, 350, 70],
      [150, 90, 350, 90],
      [50, 110, 350, 110],
      [50, 50, 50, 110],
      [150, 70, 150, 110],
      [250, 70, 250, 110],
      [350, 50, 350, 110],
    ],
    fills: [[250, 70, 350, 90, 'ffc000']],
  } as const;
  const [table] = tablesOf(await blocksOf('a.pdf', pdfOf([page])));
  expect(spansOf(table)).toEqual([
    ['1+3x1 Canal actions'],
    ['1+1x2 Gates', '2+1x1 Oak', '3+1x1'],
    ['2+1x1 Elm', '3+1x1'],
  ]);
  expect(table?.rows[1]?.cells[2]?.colour).toBe('ffc000');
});

test('a page that is turned reads as it is looked at', async () => {
  const upright = [
    { x: 50, y: 60, text: 'Ref' },
    { x: 150, y: 60, text: 'Action' },
    { x: 50, y: 80, text: 'W1' },
    { x: 150, y: 80, text: 'Rebuild the gate' },
  ];
  const straight = wordsOf(tablesOf(await blocksOf('a.pdf', pdfOf([{ words: upright }])))[0]);
  expect(straight).toEqual([
    ['Ref', 'Action'],
    ['W1', 'Rebuild the gate'],
  ]);
  const turned = pdfOf([{ words: upright, rotate: 180 }]);
  expect(wordsOf(tablesOf(await blocksOf('a.pdf', turned))[0])).toEqual(straight);
});

describe('a PDF that cannot be read says what to do', () => {
  const refusal = async (bytes: Buffer): Promise<string> =>
    paperOf('a.pdf', bytes).then(
      () => 'read',
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );

  test('a scan, which holds no words', async () => {
    expect(await refusal(pdfOf([{ words: [] }, { words: [] }]))).toMatch(/^scanned: .*recognise its text/);
  });

  test('one that asks for a password', async () => {
    const bytes = readFileSync(new URL('../../testing/papers/locked.pdf', import.meta.url));
    expect(await refusal(bytes)).toMatch(/^password_protected: .*print it to a new PDF without one/);
  });

  test('600 pages', async () => {
    const pages = Array.from({ length: 600 }, () => ({ words: [{ x: 50, y: 50, text: 'Gate' }] }));
    expect(await refusal(pdfOf(pages))).toMatch(new RegExp(`^too_many_pages: .*600 pages.*up to ${mostPages}`));
  });

  test('letters that no font explains', async () => {
    const shifted = 'That the gates be rebuilt in oak before the season opens and the sills be surveyed by divers. '
      .repeat(4)
      .replace(/[a-zA-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29).replace(/[\\()]/, 'x'));
    expect(await refusal(pdfOf([{ words: [{ x: 50, y: 50, text: shifted, size: 2 }] }]))).toMatch(/^broken_encoding: /);
  });

  test('one that is cut short', async () => {
    expect(await refusal(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'))).toMatch(/^damaged: /);
  });
});

test('words outside the page and pages without words are told', async () => {
  const { remarks = [], blocks } = await paperOf(
    'a.pdf',
    pdfOf([
      {
        words: [
          { x: 50, y: 60, text: 'Gate' },
          { x: 2000, y: 60, text: 'Draft reply' },
        ],
      },
      { words: [] },
    ]),
  );
  expect(paragraphsOf(blocks)).toEqual(['Gate']);
  expect(remarks.map(({ message }) => inWords('en', message))).toEqual([
    '1 piece of text is outside the page and was not read: “Draft reply”.',
    'These pages hold no words, only pictures or nothing, and were not read: 2.',
  ]);
});
