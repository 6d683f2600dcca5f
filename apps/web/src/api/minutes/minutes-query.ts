import type { Proceedings } from '@holdfast/contracts/minutes/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const minutesQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['minutes', meetingId],
    queryFn: ({ signal }) => request<Proceedings>('GET', `/meetings/${meetingId}/minutes`, { signal }),
  });
