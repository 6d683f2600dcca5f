import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

/** What would move along with a meeting; never kept, because what hangs on it changes. */
export const consequencesQuery = (meetingId: string, heldOn: string) =>
  queryOptions({
    queryKey: ['consequences', meetingId, heldOn],
    queryFn: ({ signal }) => call(meetingsRoutes.consequences, { meetingId, query: { heldOn }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
