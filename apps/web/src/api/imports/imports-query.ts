import { importsRoutes } from '@holdfast/contracts/imports/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => call(importsRoutes.list, { query: { limit: 100 }, signal }),
});
