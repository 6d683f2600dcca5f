import type { NotAnsweredView } from '@holdfast/contracts/reminders/not-answered';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const notAnsweredQuery = queryOptions({
  queryKey: ['not-answered'],
  queryFn: ({ signal }) => request<NotAnsweredView>('GET', '/reminders/not-answered', { signal }),
});
