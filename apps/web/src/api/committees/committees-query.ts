import { committeesRoutes } from '@holdfast/contracts/committees/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const committeesQuery = queryOptions({
  queryKey: ['committees'],
  queryFn: ({ signal }) => call(committeesRoutes.list, { signal }),
  staleTime: 60_000,
});
