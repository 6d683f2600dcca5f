import type { Session } from '@holdfast/contracts/identity/shapes';
import { queryOptions } from '@tanstack/react-query';
import { rememberCsrfToken, request } from '../client.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => rememberCsrfToken(await request<Session>('GET', '/session', { signal })),
  staleTime: 60_000,
});
