import type { portfolios } from '@holdfast/contracts/portfolios';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export const portfoliosQuery = queryOptions({
  queryKey: ['portfolios'],
  queryFn: ({ signal }) => request<Got<typeof portfolios>>('GET', '/portfolios', { signal }),
  staleTime: 60_000,
});
