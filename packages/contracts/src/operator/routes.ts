import { route } from '../route.ts';
import { operatorQueue, retriedJobs, retryJob, retryJobs } from './shapes.ts';

export const operatorRoutes = {
  queue: route('GET', '/api/operator/queue', {
    summary: 'What waits, runs and failed, by name and ids',
    may: 'operator',
    answer: operatorQueue,
  }),
  retry: route('POST', '/api/operator/retry', {
    summary: 'Have one failed job run again',
    may: 'operator',
    body: retryJob,
    answer: retriedJobs,
    refuses: ['not_found'],
  }),
  retryAll: route('POST', '/api/operator/retry-all', {
    summary: 'Have every failed job run again, or those of one name',
    may: 'operator',
    body: retryJobs,
    answer: retriedJobs,
  }),
};
