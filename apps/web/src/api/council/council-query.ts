import { councilsRoutes } from '@holdfast/contracts/councils/routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../client.ts';

export const councilQuery = queryOptions({
  queryKey: ['council'],
  queryFn: ({ signal }) => call(councilsRoutes.read, { signal }),
  staleTime: 300_000,
});
