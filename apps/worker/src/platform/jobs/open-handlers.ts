import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JobHandlers } from '@holdfast/jobs/dispatch';
import { type JobName, jobNames, jobs } from '@holdfast/jobs/jobs';
import { Job, type JobWorld } from './job.ts';

/** `.ts` from the sources, `.js` as built. */
const ending = path.extname(import.meta.filename);
const nouns = path.join(import.meta.dirname, '../..');

const jobIn = async (name: JobName, folder: string): Promise<Job> => {
  const place = `${jobs[name].noun}/${name}.job`;
  const file = path.join(folder, `${place}${ending}`);
  if (!existsSync(file)) throw new Error(`The job ${name} has no handler: there is no ${place}.ts in the worker.`);
  const found: unknown = await import(pathToFileURL(file).href);
  const job = typeof found === 'object' && found !== null && 'job' in found ? found.job : null;
  if (!(job instanceof Job) || job.name !== name)
    throw new Error(`The job ${name} has no handler: ${place}.ts exports no job of that name.`);
  return job as Job;
};

/**
 * The handler of every row of the job table, each read from the file that its row names. Throws, with the file that is
 * missing or wrong, before any job is taken.
 */
export const openHandlers = async (world: JobWorld, folder = nouns): Promise<JobHandlers> => {
  const opened = await Promise.all(
    jobNames().map(async (name) => [name, (await jobIn(name, folder)).open(world)] as const),
  );
  return Object.fromEntries(opened) as unknown as JobHandlers;
};
