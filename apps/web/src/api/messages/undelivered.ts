import { messagesRoutes } from '@holdfast/contracts/messages/routes';
import type { CameBackView, SendAgain } from '@holdfast/contracts/messages/shapes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const undelivered = queryOptions({
  queryKey: ['undelivered'],
  queryFn: ({ signal }) => call(messagesRoutes.undelivered, { signal }),
});

export const markSeen = (digestId: string): Promise<unknown> => call(messagesRoutes.markSeen, { digestId });

export const sendAgain = (digestId: string, body: SendAgain): Promise<unknown> =>
  call(messagesRoutes.sendAgain, { digestId, body });

/** Brings in a mail server's notice that a message came back. */
export const bringNotice = (file: File): Promise<CameBackView> => call(messagesRoutes.cameBack, { file });
