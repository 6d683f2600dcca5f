import { publicationsRoutes } from '@holdfast/contracts/publications/routes';
import type { publish } from '@holdfast/contracts/publications/shapes';
import type { PublishedPaper } from '@holdfast/domain/publications/published-paper';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';
import type { Sent } from '../contract.ts';

/** Every version of a paper of a meeting that was published. */
export const publicationsQuery = (meetingId: string, paper: PublishedPaper) =>
  queryOptions({
    queryKey: ['publications', meetingId, paper],
    queryFn: ({ signal }) => call(publicationsRoutes.list, { meetingId, query: { paper }, signal }),
  });

export const publishPaper = (meetingId: string, body: Sent<typeof publish>) =>
  call(publicationsRoutes.publish, { meetingId, body });
