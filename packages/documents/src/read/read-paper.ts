import { inspectFile } from '../gate/inspect-file.ts';
import type { FileRefusal } from '../gate/refusal.ts';
import { childLimits } from './child/child-limits.ts';
import type { ChildLimits } from './child/child-limits.ts';
import type { PaperInput } from './paper-input.ts';
import type { PaperReading } from './parse-paper.ts';
import { runChild } from './child/run-child.ts';
import type { ReadProgress } from './child/run-child.ts';

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly limits?: ChildLimits;
}

/** A reading, and the most memory that the process that made it has held. */
export type PaperOutcome = (PaperReading & { readonly ok: true; readonly peakBytes: number }) | FileRefusal;

/**
 * Reads a file that nobody has looked at: the gate decides if it may be opened, then a process of its own reads it.
 * `readPaper({ name: 'tracker.docx', bytes })` gives the paper, or a code and a sentence for the clerk.
 */
export async function readPaper(input: PaperInput, options: ReadOptions = {}): Promise<PaperOutcome> {
  const gate = await inspectFile(input.name, input.bytes);
  if (!gate.ok) return gate;
  const job = { task: 'read', name: input.name, type: gate.type, corrections: {} } as const;
  const outcome = await runChild(
    job,
    input.bytes,
    options.limits ?? childLimits,
    options.onProgress ?? (() => undefined),
  );
  if (!outcome.ok) return outcome;
  const reading = JSON.parse(outcome.answer) as PaperReading;
  return reading.ok ? { ...reading, peakBytes: outcome.peakBytes } : reading;
}
