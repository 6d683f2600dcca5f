import type { Home } from '@holdfast/contracts/home/shapes';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../client.ts';

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => request<Home>('GET', '/home', { signal }),
});
