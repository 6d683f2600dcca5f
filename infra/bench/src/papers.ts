import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readPaper } from '@holdfast/documents/read/read-paper';
import { trackerPdf } from '@holdfast/documents/testing/pdf-file';
import { csvOf, docxOf, xlsxOf } from '@holdfast/documents/testing/table-files';
import { type Figure, median, say } from './figure.ts';
import type { Holdfast } from './holdfast.ts';
import { secondsOf, upload } from './imports.ts';

const rowCount = 400;
const rounds = 5;
/** As much again and a half beside the reading alone: the upload, the gate, the rules, and the way back. */
const goal = 2.5;

const heading = ['Ref', 'Recommendation', 'Lead officer', 'Due', 'Progress', 'Status'];

/** `round` makes each round's words its own, so that no paper comes twice. */
const rowsOf = (round: string): string[][] =>
  Array.from({ length: rowCount }, (_, index) => [
    `${round}-${index + 1}`,
    `That lock gate ${index + 1} be rebuilt in oak before the season opens and its sill be surveyed by divers`,
    index % 3 === 0 ? 'Waterways Manager' : 'Head of Property',
    `${(index % 27) + 1} March 2026`,
    'Timber has been ordered. Divers are booked for the second week of the month, weather allowing.',
    index % 4 === 0 ? 'Completed' : 'On target',
  ]);

const writers = {
  docx: (round: string) => docxOf({ rows: [heading, ...rowsOf(round)] }),
  xlsx: (round: string) => xlsxOf({ rows: [heading, ...rowsOf(round)] }),
  csv: (round: string) => Promise.resolve(csvOf({ rows: [heading, ...rowsOf(round)] })),
  pdf: (round: string) =>
    Promise.resolve(
      trackerPdf({
        edges: [40, 100, 310, 430, 520, 720, 800],
        ruled: true,
        heading,
        rows: rowsOf(round),
        foot: 'Canal Scrutiny Panel, page',
      }),
    ),
} as const;
type Written = keyof typeof writers;

const run = promisify(execFile);
const alonePath = fileURLToPath(new URL('./pdf-alone.ts', import.meta.url));

/** The words of the PDF alone, in a process of its own, as Holdfast reads in one. */
async function pdfAlone(bytes: Buffer): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-bench-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), bytes);
    await run(process.execPath, [alonePath, join(folder, 'paper.pdf')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readAlone(bytes: Buffer, type: Written): Promise<void> {
  if (type === 'pdf') return pdfAlone(bytes);
  const outcome = await readPaper({ name: `tracker.${type}`, bytes });
  if (!outcome.ok) throw new Error(outcome.code);
}

async function figureOf(holdfast: Holdfast, type: Written): Promise<Figure> {
  const whole: number[] = [];
  const alone: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const bytes = await writers[type](`${type}${round}`);
    alone.push(await secondsOf(() => readAlone(bytes, type)));
    whole.push(await secondsOf(() => upload(holdfast, bytes, `tracker.${type}`)));
  }
  return {
    name: `a tracker of ${rowCount} rows as .${type}, upload to preview ÷ reading its ${type === 'pdf' ? 'words' : 'cells'} alone`,
    ratio: median(whole.map((seconds, index) => seconds / (alone[index] ?? 1))),
    goal,
    better: 'lower',
    a: { what: 'upload to preview over HTTP', seconds: median(whole) },
    b: { what: type === 'pdf' ? 'pdf.js alone' : 'the cells alone', seconds: median(alone) },
  };
}

/** The same tracker in each type of paper: what it takes from the upload to the preview, beside reading it alone. */
export async function paperFigures(holdfast: Holdfast): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const type of ['pdf', 'docx', 'xlsx', 'csv'] as const) {
    say(`A tracker of ${rowCount} rows as .${type}`);
    figures.push(await figureOf(holdfast, type));
  }
  return figures;
}
