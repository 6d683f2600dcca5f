// `npm start`: everything that Holdfast is, on this machine, until Ctrl-C.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readWishes } from './environment.ts';
import { keptFolder } from './folders.ts';
import { holdFolder } from './only-one.ts';
import { runHoldfast } from './run-holdfast.ts';
import { collectUndo } from './undo.ts';

const read = readWishes(process.env);
const hold = read.kind === 'read' ? holdFolder(keptFolder, path.basename(import.meta.filename)) : null;
const undo = collectUndo();

const finish = async (status: number, sentence?: string) => {
  if (undo.begun()) return;
  if (sentence !== undefined) console.error(`\n${sentence}`);
  await undo.all();
  if (hold?.kind === 'held') hold.release();
  process.exit(status);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!undo.begun()) console.log('\nStopping. The data is kept.');
    void finish(0);
  });
}

if (read.kind === 'refused') await finish(1, read.why);
else if (hold?.kind === 'taken') {
  await finish(
    1,
    `Holdfast is running from this folder already (process ${hold.pid}). Stop it there with Ctrl-C first.`,
  );
} else {
  mkdirSync(path.join(keptFolder, 'logs'), { recursive: true });
  const end = await runHoldfast(read.wishes, undo).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  await finish(1, end);
}
