import type { uploadPage } from '@holdfast/contracts/imports/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';
import type { Got } from '../contract.ts';

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => request<Got<typeof uploadPage>>('GET', '/imports', { query: { limit: 100 }, signal }),
});
