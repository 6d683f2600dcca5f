import { identityRoutes } from '@holdfast/contracts/identity/routes';
import { queryOptions } from '@tanstack/react-query';
import { rememberCsrfToken, call } from '../client.ts';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => rememberCsrfToken(await call(identityRoutes.session, { signal })),
  staleTime: 60_000,
});
