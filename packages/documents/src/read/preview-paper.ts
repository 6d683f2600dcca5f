import type { ChildProcess } from 'node:child_process';
import type { ReadingHelp } from '@holdfast/domain/imports/paper/corrections';
import type { ImportPreview } from '@holdfast/domain/imports/paper/preview';
import type { TableTop } from '@holdfast/domain/imports/paper/table-tops';
import { inspectFile } from '../gate/inspect-file.ts';
import type { FileRefusal } from '../gate/refusal.ts';
import { childLimits } from './child/child-limits.ts';
import type { PaperInput } from './paper-input.ts';
import type { ReadOptions } from './read-paper.ts';
import { runChild } from './child/run-child.ts';
import { WaitingChild } from './child/waiting-child.ts';

export interface PreviewOptions extends ReadOptions {
  readonly corrections?: ReadingHelp;
}

export interface Previewed {
  readonly ok: true;
  readonly preview: ImportPreview;
  /** The paper's own first rows, to choose the headings from. */
  readonly tables: readonly TableTop[];
  readonly peakBytes: number;
}

export type PreviewOutcome = Previewed | FileRefusal;

/** Reads a file that nobody has looked at and gives what Holdfast understands of it, all in a process of its own. */
export function previewPaper(input: PaperInput, options?: PreviewOptions): Promise<PreviewOutcome> {
  return previewBy(() => undefined, input, options);
}

/**
 * The same for whoever reads paper after paper: when one has been read, a process for the next is started ahead, so that
 * nobody waits until it stands.
 */
export function previewPapers(): typeof previewPaper {
  const waiting = new WaitingChild();
  return async (input, options) => {
    try {
      return await previewBy(() => waiting.take(), input, options);
    } finally {
      waiting.prepare();
    }
  };
}

async function previewBy(
  waitingChild: () => ChildProcess | undefined,
  input: PaperInput,
  options: PreviewOptions = {},
): Promise<PreviewOutcome> {
  const gate = await inspectFile(input.name, input.bytes);
  if (!gate.ok) return gate;
  const job = { task: 'preview', name: input.name, type: gate.type, corrections: options.corrections ?? {} } as const;
  const outcome = await runChild(
    job,
    input.bytes,
    options.limits ?? childLimits,
    options.onProgress ?? (() => undefined),
    // What stands ahead stands with the usual limits.
    options.limits === undefined ? waitingChild() : undefined,
  );
  if (!outcome.ok) return outcome;
  const answer = JSON.parse(outcome.answer) as Omit<Previewed, 'peakBytes'> | FileRefusal;
  return answer.ok ? { ...answer, peakBytes: outcome.peakBytes } : answer;
}
