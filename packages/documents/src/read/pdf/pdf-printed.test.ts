import { readFileSync } from 'node:fs';
import { pdfOf, trackerPdf } from '../../testing/pdf-file.ts';
import { blocksOf, paragraphsOf, tablesOf, wordsOf } from '../../testing/shown.ts';

const words = (x: number, y: number, text: string, size = 10) => ({ x, y, text, size });
const tableOf = async (bytes: Buffer): Promise<string[][]> => wordsOf(tablesOf(await blocksOf('a.pdf', bytes))[0]);

test('a sheet as LibreOffice prints it, without lines and with hardly a space between its columns', async () => {
  const bytes = readFileSync(new URL('../../testing/papers/bandstand.pdf', import.meta.url));
  const blocks = await blocksOf('bandstand.pdf', bytes);
  expect(tablesOf(blocks).map(wordsOf)).toEqual([
    [
      ['Ref', 'Recommendation', 'Lead officer', 'Due date', 'Status', 'Comments'],
      ...Array.from({ length: 40 }, (_, index) => [
        `PK${index + 1}`,
        `That the bandstand roof number ${index + 1} be mended with slate and the rail be painted green`,
        'Parks Manager',
        `${(index % 28) + 1}/03/2026`,
        index % 2 === 0 ? 'On track' : 'Complete',
        index % 3 === 0 ? '' : 'Slates are on order from the quarry and will come by rail.',
      ]),
    ],
  ]);
  expect(paragraphsOf(blocks)).toEqual([]);
});

test('the number of a note is none of the words it stands by, and a unit keeps its own', async () => {
  const page = {
    words: [
      words(50, 60, 'Ref'),
      words(150, 60, 'Status'),
      words(50, 80, 'W1'),
      words(150, 80, 'Open'),
      words(173.5, 76, '2', 6),
      words(50, 100, 'W2'),
      words(150, 100, 'Dredge 40 m'),
      words(205.5, 96, '2', 6),
    ],
  };
  expect(await tableOf(pdfOf([page]))).toEqual([
    ['Ref', 'Status'],
    ['W1', 'Open'],
    ['W2', 'Dredge 40 m2'],
  ]);
});

test('a word that its column breaks is one again, and a hyphen stays', async () => {
  const rules = [50, 110, 300].map((x): [number, number, number, number] => [x, 50, x, 120]);
  const lines = [50, 78, 120].map((y): [number, number, number, number] => [50, y, 300, y]);
  const page = {
    rules: [...rules, ...lines],
    words: [
      words(54, 62, 'Recommend'),
      words(54, 74, 'ation'),
      words(114, 62, 'Status'),
      words(54, 92, 'Stop fly-'),
      words(54, 104, 'tipping'),
      words(114, 92, 'Open'),
    ],
  };
  expect(await tableOf(pdfOf([page]))).toEqual([
    ['Recommendation', 'Status'],
    ['Stop fly-tipping', 'Open'],
  ]);
});

test('a row whose first cell alone goes on overleaf is one, and a new name there is a row', async () => {
  const table = { edges: [40, 300, 500, 700], ruled: true, heading: ['Recommendation', 'Lead', 'Status'] };
  const asked = 'That the gate be rebuilt in oak and that the sill be surveyed by divers before the season opens';
  const filler = Array.from({ length: 21 }, (_, index) => [`That boat ${index + 1} be tarred.`, 'Quay', 'Open']);
  const rows = [...filler, [`${asked} and ${asked}`, 'Lock', 'Open'], ['That the bell be rung.', 'Tower', '']];
  const found = await tableOf(trackerPdf({ ...table, rows, breaks: true }));
  expect(found.slice(-2)).toEqual([
    [`${asked} and ${asked}`, 'Lock', 'Open'],
    ['That the bell be rung.', 'Tower', ''],
  ]);
});

test('numbered paragraphs are a list, and a table whose first column has a heading is none', async () => {
  const page = {
    words: [
      words(50, 60, 'The panel recommends:'),
      words(50, 84, '1.'),
      words(80, 84, 'That the gate be rebuilt in oak before the season opens and its sill'),
      words(80, 96, 'be surveyed by divers.'),
      words(50, 120, '2.'),
      words(80, 120, 'That the bell be rung at noon on every day of the season, as it was.'),
    ],
  };
  const blocks = await blocksOf('a.pdf', pdfOf([page]));
  expect(tablesOf(blocks)).toEqual([]);
  expect(paragraphsOf(blocks)).toEqual([
    'The panel recommends:',
    '1. That the gate be rebuilt in oak before the season opens and its sill be surveyed by divers.',
    '2. That the bell be rung at noon on every day of the season, as it was.',
  ]);
  const table = { words: [words(50, 60, 'No'), words(80, 60, 'Action'), words(50, 80, '1'), words(80, 80, 'Tar')] };
  expect(await tableOf(pdfOf([table]))).toEqual([
    ['No', 'Action'],
    ['1', 'Tar'],
  ]);
});
