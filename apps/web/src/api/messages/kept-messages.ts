import type { KeptMessage, KeptMessages } from '@holdfast/contracts/messages/shapes';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const keptMessages = infiniteQueryOptions({
  queryKey: ['kept-messages'],
  queryFn: ({ signal, pageParam }) =>
    request<KeptMessages>('GET', '/messages', { query: { cursor: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export const keptMessage = (keptMessageId: string) =>
  queryOptions({
    queryKey: ['kept-message', keptMessageId],
    queryFn: ({ signal }) => request<KeptMessage>('GET', `/messages/${keptMessageId}`, { signal }),
  });

/** Where its document stands, for a frame. It comes with a policy of its own, which the application's does not allow. */
export const messagePage = (keptMessageId: string): string => `/api/messages/${keptMessageId}/page`;
