import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readWishes, type Wishes } from '../environment.ts';
import { keptFolder } from '../folders.ts';
import { holdFolder } from './only-one.ts';
import { say } from '../say.ts';
import { collectUndo, type Undo } from './undo.ts';

/**
 * Runs `work` until Ctrl-C (status 0), or until it comes back with the sentence that tells why it ended (status 1).
 * Either way everything that it put into the undo list is stopped first.
 */
export const runUntilTold = async (work: (wishes: Wishes, undo: Undo) => Promise<string>): Promise<void> => {
  const undo = collectUndo();
  const finish = async (status: number) => {
    if (undo.begun()) return;
    await undo.all();
    process.exit(status);
  };
  const giveUp = async (sentence: string) => {
    // Ctrl-C makes whatever is under way fail: let the signal come first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!undo.begun()) console.error(`\n${sentence}`);
    await finish(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!undo.begun()) say('\nStopping. The data is kept.');
      void finish(0);
    });
  }
  // npm or pnpm that is ended alone says nothing to what it started.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) void finish(0);
  }, 500);
  if (process.env['npm_lifecycle_event'] === undefined) clearInterval(watch);

  const read = readWishes(process.env);
  if (read.kind === 'refused') return giveUp(read.why);
  const hold = holdFolder(keptFolder, 'infra/local/src/');
  if (hold.kind === 'taken') {
    return giveUp(
      `Holdfast is running from this folder already (process ${hold.pid}). Stop it there with Ctrl-C first.`,
    );
  }
  undo.add(() => {
    hold.release();
    return Promise.resolve();
  });
  mkdirSync(path.join(keptFolder, 'logs'), { recursive: true });
  const end = await work(read.wishes, undo).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  await giveUp(end);
};
