import { asJob } from '@holdfast/jobs/running-job';
import { openLog } from './log.ts';

const written = () => {
  const lines: string[] = [];
  const log = openLog('info', (line) => void lines.push(line));
  return { log, lines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
};
const job = { jobId: '7', cause: 'request-1' };

test('a line says in which job it was written, and which request began it', async () => {
  const { log, lines } = written();
  await asJob(job, async () => {
    await Promise.resolve();
    log.info('Digests were drafted', { drafted: 2 });
  });
  log.info('The worker takes jobs');
  expect(lines()).toMatchObject([
    { what: 'Digests were drafted', drafted: 2, jobId: '7', cause: 'request-1' },
    { what: 'The worker takes jobs' },
  ]);
  expect(lines()[1]).not.toHaveProperty('jobId');
});

test('a fault that each job meets anew, as while the database is away, is said once', async () => {
  const { log, lines } = written();
  for (const jobId of ['7', '8', '9'])
    await asJob({ ...job, jobId }, () => {
      log.warn('The queue is in trouble', { code: 'ECONNREFUSED' });
      return Promise.resolve();
    });
  expect(lines()).toHaveLength(1);
});
