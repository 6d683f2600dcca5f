import type { Consequences } from '@holdfast/contracts/meetings/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

/** What would move along with a meeting; never kept, because what hangs on it changes. */
export const consequencesQuery = (meetingId: string, heldOn: string) =>
  queryOptions({
    queryKey: ['consequences', meetingId, heldOn],
    queryFn: ({ signal }) =>
      request<Consequences>('GET', `/meetings/${meetingId}/consequences`, { query: { heldOn }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
