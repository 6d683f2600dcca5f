import { meetingsRoutes } from '@holdfast/contracts/meetings/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

/** What is unusual about a day for a meeting of a committee; '' where none is chosen yet. */
export const meetingDayQuery = (heldOn: string, committeeId: string) =>
  queryOptions({
    queryKey: ['meeting-day', heldOn, committeeId],
    queryFn: ({ signal }) =>
      call(meetingsRoutes.day, { query: committeeId === '' ? { heldOn } : { heldOn, committeeId }, signal }),
  });

/** What would follow if a meeting were cancelled; never kept, because what hangs on it changes. */
export const cancellingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['cancelling', meetingId],
    queryFn: ({ signal }) => call(meetingsRoutes.cancelling, { meetingId, signal }),
    staleTime: 0,
    gcTime: 0,
  });

/** What would move along with a meeting; never kept, because what hangs on it changes. */
export const consequencesQuery = (meetingId: string, heldOn: string) =>
  queryOptions({
    queryKey: ['consequences', meetingId, heldOn],
    queryFn: ({ signal }) => call(meetingsRoutes.consequences, { meetingId, query: { heldOn }, signal }),
    staleTime: 0,
    gcTime: 0,
  });
