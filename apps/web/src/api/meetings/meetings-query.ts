import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const meetingsQuery = queryOptions({
  queryKey: ['meetings'],
  queryFn: ({ signal }) => call(meetingsRoutes.list, { signal }),
  staleTime: 60_000,
});
