import { accountRoutes } from '@holdfast/contracts/identity/account-routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => call(accountRoutes.account, { signal }),
});
