// The parsing process: reads one file, answers, and ends. It has no environment, no address and no database.
import { once } from 'node:events';
import type { Paper } from '@holdfast/domain/imports/paper/paper';
import type { CalendarTask, ChildJob, ChildNews, PaperTask } from './child-job.ts';
import { rulesFirst } from './child-job.ts';
import { watchMemory } from './child-memory.ts';
import { jsonPieces } from './json-pieces.ts';
import { parsePaper } from '../parse-paper.ts';

/** Progress is for a person's eyes: a few times a second is enough. */
const tellEveryMilliseconds = 150;
const writeAtOnce = 64 * 1024;

const tell = (news: ChildNews): void => {
  if (process.connected) process.send?.(news);
};

function progress(): (rowsFound: number) => void {
  let last = performance.now();
  return (rowsFound) => {
    if (rowsFound % 100 !== 0 || performance.now() - last < tellEveryMilliseconds) return;
    last = performance.now();
    tell({ rowsFound });
  };
}

/** All rows, told before they are understood: what was told while reading stops short of the last few. */
const rowsIn = ({ blocks }: Paper): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);

/** One buffer of the promised size: gathering pieces and joining them would hold the file twice. */
async function readInput(size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let at = 0;
  for await (const piece of process.stdin) {
    if (Buffer.isBuffer(piece)) at += piece.copy(bytes, at);
  }
  return bytes.subarray(0, at);
}

async function answer(value: unknown): Promise<void> {
  let waiting = '';
  for (const piece of jsonPieces(value)) {
    waiting += piece;
    if (waiting.length < writeAtOnce) continue;
    if (!process.stdout.write(waiting)) await once(process.stdout, 'drain');
    waiting = '';
  }
  await new Promise<void>((done) => process.stdout.end(waiting, () => done()));
}

/** Loaded only where it is asked for: a reading alone needs none of its rules in memory. */
const rules = async () => ({
  ...(await import('@holdfast/domain/imports/understand/understand-paper')),
  ...(await import('@holdfast/domain/imports/paper/table-tops')),
});

async function previewOf(paper: Paper, { corrections }: PaperTask): Promise<unknown> {
  const { understandPaper, tableTops } = await rules();
  return { ok: true, preview: understandPaper(paper, corrections), tables: tableTops(paper) };
}

async function readCalendar(job: CalendarTask, size: number): Promise<void> {
  const { readICalendarHere } = await import('../../calendar-sync/read-icalendar-here.ts');
  await answer(readICalendarHere(await readInput(size), job));
}

async function readPaper(job: PaperTask, size: number): Promise<void> {
  const reading = await parsePaper({ name: job.name, bytes: await readInput(size) }, job.type, progress());
  if (reading.ok) tell({ rowsFound: rowsIn(reading.paper) });
  globalThis.gc?.();
  if (job.task === 'read' || !reading.ok) await answer(reading);
  else await answer(await previewOf(reading.paper, job));
}

async function run(job: ChildJob): Promise<void> {
  const peakBytes = watchMemory(job.residentMegabytes);
  await (job.task === 'calendar' ? readCalendar(job, job.bytes) : readPaper(job, job.bytes));
  tell({ peakBytes: peakBytes() });
  process.disconnect();
}

// Without a parent there is nobody to answer.
process.once('disconnect', () => process.exit());
process.once('message', (job: ChildJob) => void run(job));
if (process.argv.includes(rulesFirst)) void rules();
