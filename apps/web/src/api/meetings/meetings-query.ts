import type { meetings } from '@holdfast/contracts/meetings/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export const meetingsQuery = queryOptions({
  queryKey: ['meetings'],
  queryFn: ({ signal }) => request<Got<typeof meetings>>('GET', '/meetings', { signal }),
  staleTime: 60_000,
});
