import { peopleRoutes } from '@holdfast/contracts/people/routes';
import type { Leaving } from '@holdfast/contracts/people/shapes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const directoryQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => call(peopleRoutes.list, { signal }),
});

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId],
    queryFn: ({ signal }) => call(peopleRoutes.read, { personId, signal }),
  });

export const leavingOf = (personId: string, lastDay: string): Promise<Leaving> =>
  call(peopleRoutes.previewLeaving, { personId, query: { lastDay } });
