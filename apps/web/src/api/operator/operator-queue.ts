import { operatorRoutes } from '@holdfast/contracts/operator/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

/** Looked at anew every few seconds: the page is open while somebody waits for the queue. */
export const operatorQueue = queryOptions({
  queryKey: ['operator-queue'],
  queryFn: ({ signal }) => call(operatorRoutes.queue, { signal }),
  refetchInterval: 5_000,
});

export const retryJob = (jobId: string): Promise<{ readonly retried: number }> =>
  call(operatorRoutes.retry, { body: { jobId } });

export const retryJobs = (name: string | null): Promise<{ readonly retried: number }> =>
  call(operatorRoutes.retryAll, { body: { name } });
