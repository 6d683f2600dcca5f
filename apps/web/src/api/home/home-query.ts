import { homeRoutes } from '@holdfast/contracts/home/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => call(homeRoutes.read, { signal }),
});
