// A job that exists nowhere but here: one row in the table, and one file. It has to stand in every place that a job
// stands in. What is worked out from the table is imported after the row is there.
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type JobName, jobs } from '@holdfast/jobs/jobs';
import { eventually, freshPlace } from '@holdfast/jobs/testing/backends';
import { openLog } from '@holdfast/runtime/log';
import { z } from 'zod';
import type { JobWorld } from '../src/platform/jobs/job.ts';

const written = Object.keys(jobs);
const row = {
  noun: 'views',
  payload: z.strictObject({ councilId: z.uuid(), viewId: z.uuid() }),
  attempts: 1,
  backoff: 1,
  timeout: 20_000,
  keep: { done: 1_000, failed: 60_000 },
  every: null,
};
const lookRow = { ...row, payload: z.strictObject({}), every: 500 };
Object.assign(jobs, { 'forget-views': row });
const newName = 'forget-views' as JobName;
const { openWorker } = await import('@holdfast/jobs/worker');
const { openQueue } = await import('@holdfast/jobs/queue');
const { openQueueDesk } = await import('@holdfast/jobs/queue-desk');
const { openHandlers } = await import('../src/platform/jobs/open-handlers.ts');
const { Job } = await import('../src/platform/jobs/job.ts');

const sources = path.join(import.meta.dirname, '../src');
const only = async (name: string, own: typeof row | typeof lookRow, work: () => Promise<void>): Promise<void> => {
  const standing = { ...jobs };
  for (const other of Object.keys(jobs)) Reflect.deleteProperty(jobs, other);
  Object.assign(jobs, { [name]: own });
  try {
    await work();
  } finally {
    Object.assign(jobs, standing);
    if (!Object.hasOwn(standing, name)) Reflect.deleteProperty(jobs, name);
  }
};
const folder = path.join(import.meta.dirname, 'support/new-job');
const worldSaying = (lines: string[]) => ({ log: openLog('info', (line) => void lines.push(line)) }) as JobWorld;

test('a new job is nudged, taken by its handler, and shown to the operator by its name and ids', async () => {
  await only(newName, row, async () => {
    const place = freshPlace('postgres');
    const [queue, desk] = [openQueue(place), openQueueDesk(place)];
    const lines: string[] = [];
    const ids = { councilId: randomUUID(), viewId: randomUUID() };
    expect(await queue.nudge(newName, ids as never)).toEqual({ kind: 'queued' });
    expect(await desk.jobs(5)).toMatchObject([{ name: newName, state: 'waiting', ids }]);
    const worker = openWorker({ ...place, handlers: await openHandlers(worldSaying(lines), folder) });
    await eventually(() => lines.some((line) => line.includes('Views were forgotten')));
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ what: 'Views were forgotten', ...ids });
    await worker.close();
    await queue.close();
    await desk.close();
  });
});

test('a new job with a distance in its row runs by itself', async () => {
  await only(newName, lookRow, async () => {
    const lines: string[] = [];
    const place = freshPlace('postgres');
    const worker = openWorker({ ...place, handlers: await openHandlers(worldSaying(lines), folder) });
    await eventually(() => lines.length > 1);
    await worker.close();
  });
});

test('a row without its file, and a file with another job in it, end the start with the name of the file', async () => {
  const world = worldSaying([]);
  await only(newName, { ...row, noun: 'elsewhere' }, async () => {
    await expect(openHandlers(world, folder)).rejects.toThrow(
      'The job forget-views has no handler: there is no elsewhere/forget-views.job.ts in the worker.',
    );
  });
  await only('forget-names', row, async () => {
    await expect(openHandlers(world, folder)).rejects.toThrow(
      'The job forget-names has no handler: views/forget-names.job.ts exports no job of that name.',
    );
  });
});

test.each(written)('%s has its handler in the folder of its noun', async (name) => {
  const file = path.join(sources, jobs[name as JobName].noun, `${name}.job.ts`);
  expect(existsSync(file)).toBe(true);
  const { job } = (await import(file)) as { readonly job: unknown };
  expect(job).toBeInstanceOf(Job);
  expect(job).toMatchObject({ name });
});

test('no handler is without its row', () => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.job.ts'));
  const rows = written.map((name) => path.join(jobs[name as JobName].noun, `${name}.job.ts`));
  expect(files.toSorted()).toEqual(rows.toSorted());
});
