import { portfoliosRoutes } from '@holdfast/contracts/portfolios/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

/** As they stood, or will stand, on a day; today where none is said. */
export const portfoliosOnQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: on === undefined ? ['portfolios'] : ['portfolios', 'on', on],
    queryFn: ({ signal }) => call(portfoliosRoutes.list, { signal, query: { on } }),
    staleTime: 60_000,
  });

export const portfoliosQuery = portfoliosOnQuery(undefined);
