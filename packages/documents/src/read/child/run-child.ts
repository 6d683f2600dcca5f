import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { sentence } from '@holdfast/words/sentence';
import { refuse } from '../../gate/refusal.ts';
import type { FileRefusal } from '../../gate/refusal.ts';
import type { ChildJob, ChildNews, ChildTask } from './child-job.ts';
import { memoryExit } from './child-job.ts';
import type { ChildLimits } from './child-limits.ts';
import { startChild } from './start-child.ts';

export interface ReadProgress {
  readonly rowsFound: number;
}

export type ChildOutcome = { readonly ok: true; readonly answer: string; readonly peakBytes: number } | FileRefusal;

const tooMuchMemory = refuse('took_too_much_memory', sentence('files.too_much_memory'));
const tooLong = refuse('took_too_long', sentence('files.too_long'));
const unreadable = refuse('unreadable', sentence('files.unreadable'));

async function gather(stream: Readable, most = Infinity): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    if (!Buffer.isBuffer(piece) || size > most) continue;
    pieces.push(piece);
    size += piece.length;
  }
  return Buffer.concat(pieces).toString('utf8');
}

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function ended(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

function send(input: Writable, bytes: Uint8Array): void {
  // A child that has died no longer takes its input; why it died is told by how it ended.
  input.on('error', () => undefined);
  input.end(bytes);
}

const ranOutOfHeap = (said: string): boolean => /heap out of memory|Allocation failed|invalid array length/i.test(said);

function explain({ code, signal }: Ending, said: string): FileRefusal {
  const outOfMemory = code === memoryExit || signal === 'SIGKILL' || signal === 'SIGABRT' || ranOutOfHeap(said);
  return outOfMemory ? tooMuchMemory : { ...unreadable, detail: said.slice(0, 4000) };
}

/**
 * Runs one job in a process of its own, with a limit on its memory and its time. Whatever the file does to the child,
 * the parent gets an answer or a refusal. `child` has been started and has had no job yet.
 */
export async function runChild(
  job: ChildTask,
  bytes: Uint8Array,
  limits: ChildLimits,
  onProgress: (progress: ReadProgress) => void,
  child: ChildProcess = startChild(limits),
): Promise<ChildOutcome> {
  if (child.stdin === null || child.stdout === null || child.stderr === null)
    throw new Error('The child has no pipes.');
  const ending = ended(child);
  let peakBytes = 0;
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    child.kill('SIGKILL');
  }, limits.milliseconds);
  child.on('message', (news: ChildNews) => {
    if (news.rowsFound !== undefined) onProgress({ rowsFound: news.rowsFound });
    if (news.peakBytes !== undefined) peakBytes = news.peakBytes;
  });
  const message: ChildJob = { ...job, bytes: bytes.byteLength, residentMegabytes: limits.residentMegabytes };
  child.send(message, () => undefined);
  send(child.stdin, bytes);
  try {
    const [answer, said, end] = await Promise.all([gather(child.stdout), gather(child.stderr, 64 * 1024), ending]);
    if (late.signal.aborted) return tooLong;
    return end.code === 0 ? { ok: true, answer, peakBytes } : explain(end, said);
  } finally {
    clearTimeout(timer);
  }
}
