import type { portfolios } from '@holdfast/contracts/portfolios/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

/** As they stood, or will stand, on a day; today where none is said. */
export const portfoliosOnQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: on === undefined ? ['portfolios'] : ['portfolios', 'on', on],
    queryFn: ({ signal }) => request<Got<typeof portfolios>>('GET', '/portfolios', { signal, query: { on } }),
    staleTime: 60_000,
  });

export const portfoliosQuery = portfoliosOnQuery(undefined);
