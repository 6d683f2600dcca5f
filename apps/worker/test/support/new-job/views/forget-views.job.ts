// The one file of the job that new-job.test.ts adds.
import type { JobName } from '@holdfast/jobs/jobs';
import { Job } from '../../../../src/platform/jobs/job.ts';

export const job = new Job('forget-views' as JobName, ({ log }) => (payload: object) => {
  log.info('Views were forgotten', payload);
  return Promise.resolve();
});
