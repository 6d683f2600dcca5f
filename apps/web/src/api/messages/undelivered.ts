import type { CameBackView, SendAgain, UndeliveredList } from '@holdfast/contracts/messages/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const undelivered = queryOptions({
  queryKey: ['undelivered'],
  queryFn: ({ signal }) => request<UndeliveredList>('GET', '/undelivered', { signal }),
});

export const markSeen = (digestId: string): Promise<unknown> => request('POST', `/undelivered/${digestId}/seen`);

export const sendAgain = (digestId: string, body: SendAgain): Promise<unknown> =>
  request('POST', `/undelivered/${digestId}/sending`, { body });

/** Brings in a mail server's notice that a message came back. */
export const bringNotice = (file: File): Promise<CameBackView> => {
  const body = new FormData();
  body.set('file', file);
  return request('POST', '/undelivered/notice', { body });
};
