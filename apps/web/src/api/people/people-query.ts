import type { Directory, Leaving, PersonPage } from '@holdfast/contracts/people/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const directoryQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => request<Directory>('GET', '/people', { signal }),
});

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId],
    queryFn: ({ signal }) => request<PersonPage>('GET', `/people/${personId}`, { signal }),
  });

export const leavingOf = (personId: string, lastDay: string): Promise<Leaving> =>
  request('GET', `/people/${personId}/leaving`, { query: { lastDay } });
