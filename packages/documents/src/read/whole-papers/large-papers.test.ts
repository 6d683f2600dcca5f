import { formattedWorkbook } from '../../testing/hostile-files.ts';
import { trackerPdf } from '../../testing/pdf-file.ts';
import { htmlOf } from '../../testing/table-files.ts';
import { previewPaper } from '../preview-paper.ts';

const megabyte = 1024 * 1024;

/** Everything of a size that people meet is read whole, within the memory that a worker gives to one paper. */
async function rowsOf(name: string, bytes: Buffer): Promise<number> {
  const outcome = await previewPaper({ name, bytes });
  if (!outcome.ok) throw new Error(outcome.code);
  expect(outcome.peakBytes).toBeLessThan(256 * megabyte);
  const { cells, leftOut, documents } = outcome.preview;
  expect(cells.placed + cells.noted + leftOut.length).toBe(cells.total);
  return documents.reduce((sum, { rows }) => sum + rows.length, 0);
}

const heading = ['Ref', 'Recommendation', 'Lead officer', 'Due', 'Progress', 'Status'];
const row = (index: number): string[] => [
  `W${index + 1}`,
  `That lock gate ${index + 1} be rebuilt in oak before the season opens and its sill be surveyed by divers`,
  'Waterways Manager',
  `${(index % 27) + 1} March 2026`,
  'Timber has been ordered. Divers are booked for the second week of the month, weather allowing.',
  'In progress',
];

test('a workbook with a million coloured rows that hold nothing', async () => {
  expect(await rowsOf('a.xlsx', await formattedWorkbook(1_000_000))).toBe(2);
}, 120_000);

test('a paste of five megabytes', async () => {
  const bytes = htmlOf({ rows: [heading, ...Array.from({ length: 13_000 }, (_, index) => row(index))] });
  expect(bytes.length).toBeGreaterThan(5 * megabyte);
  expect(await rowsOf('pasted.html', bytes)).toBe(13_000);
}, 120_000);

test('a PDF of a hundred pages', async () => {
  const rows = Array.from({ length: 980 }, (_, index) => row(index));
  const bytes = trackerPdf({ edges: [40, 80, 300, 430, 520, 700, 800], ruled: true, heading, rows });
  expect(await rowsOf('a.pdf', bytes)).toBe(980);
}, 120_000);
