import { messagesRoutes } from '@holdfast/contracts/messages/routes';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { addressOf, call } from '../client.ts';

export const keptMessages = infiniteQueryOptions({
  queryKey: ['kept-messages'],
  queryFn: ({ signal, pageParam }) => call(messagesRoutes.list, { query: { cursor: pageParam }, signal }),
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

export const keptMessage = (keptMessageId: string) =>
  queryOptions({
    queryKey: ['kept-message', keptMessageId],
    queryFn: ({ signal }) => call(messagesRoutes.read, { keptMessageId, signal }),
  });

/** Where its document stands, for a frame. It comes with a policy of its own, which the application's does not allow. */
export const messagePage = (keptMessageId: string): string => addressOf(messagesRoutes.page, { keptMessageId });
