import type { OperatorQueue } from '@holdfast/contracts/operator/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

/** Looked at anew every few seconds: the page is open while somebody waits for the queue. */
export const operatorQueue = queryOptions({
  queryKey: ['operator-queue'],
  queryFn: ({ signal }) => request<OperatorQueue>('GET', '/operator/queue', { signal }),
  refetchInterval: 5_000,
});

export const retryJob = (jobId: string): Promise<{ readonly retried: number }> =>
  request('POST', '/operator/retry', { body: { jobId } });

export const retryJobs = (name: string | null): Promise<{ readonly retried: number }> =>
  request('POST', '/operator/retry-all', { body: { name } });
