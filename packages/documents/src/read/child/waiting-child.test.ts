import { once } from 'node:events';
import { csvOf } from '../../testing/table-files.ts';
import { previewPaper, previewPapers } from '../preview-paper.ts';
import { childLimits } from './child-limits.ts';
import { runChild } from './run-child.ts';
import { WaitingChild } from './waiting-child.ts';

const paper = {
  name: 'tracker.csv',
  bytes: csvOf({
    rows: [
      ['Recommendation', 'Response'],
      ['That the towpath is lit', 'Agreed'],
    ],
  }),
};
const job = { task: 'preview', name: paper.name, type: 'csv', corrections: {} } as const;

const previewed = async (preview: typeof previewPaper) => {
  const outcome = await preview(paper);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.preview;
};

test('a process that waited reads a paper as one that is started for it does', async () => {
  const waiting = new WaitingChild();
  const child = waiting.prepare();
  expect(waiting.take()).toBe(child);
  const outcome = await runChild(job, paper.bytes, childLimits, () => undefined, child);
  if (!outcome.ok) throw new Error(outcome.code);
  expect(JSON.parse(outcome.answer)).toMatchObject({ ok: true, preview: await previewed(previewPaper) });
  expect(child.exitCode).toBe(0);
});

test('paper after paper is read, each by a process of its own', async () => {
  const preview = previewPapers();
  const alone = await previewed(previewPaper);
  for (let nth = 0; nth < 3; nth += 1) expect(await previewed(preview)).toEqual(alone);
});

test('one waits at a time, and nobody else gets it', () => {
  const waiting = new WaitingChild();
  expect(waiting.take()).toBeUndefined();
  const child = waiting.prepare();
  expect(waiting.prepare()).toBe(child);
  expect(waiting.take()).toBe(child);
  expect(waiting.take()).toBeUndefined();
  child.kill();
});

test('one that died while it waited is not asked', async () => {
  const waiting = new WaitingChild();
  const child = waiting.prepare();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(waiting.take()).toBeUndefined();
  const next = waiting.prepare();
  expect(next).not.toBe(child);
  next.kill();
});
